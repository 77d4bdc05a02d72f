import { compareText, type Diagnostic, hashText, type Language } from '@traguardo/model';
import { bindProgram } from './bind/bind-program.ts';
import { createBinder } from './bind/binder.ts';
import { gather } from './bind/gather.ts';
import { checkPlan } from './checks/check-plan.ts';
import { readActualsCsv } from './csv/read-actuals.ts';
import { bindNarrative } from './narrative/bind-narrative.ts';
import { rememberDrafts, type ReadDrafts } from './narrative/remember-drafts.ts';
import type { TableFiles } from './csv/files-of-tables.ts';
import { rememberTableFiles, tablesIn } from './csv/table-files.ts';
import { toOwnText } from './own-text.ts';
import { assemble } from './packs/assemble.ts';
import { collected } from './packs/collected.ts';
import { createLibrary, type Library } from './packs/library.ts';
import { LOCK_FILE } from './packs/pack-folder.ts';
import { askedPacks } from './packs/pack-names.ts';
import type { UsedPack } from './packs/resolve.ts';
import { withBrackets } from './packs/unbracketed.ts';
import { parseFile } from './parse/parse.ts';
import type { ParsedFile } from './parse/tree.ts';
import type { CompileInput, Program } from './program.ts';
import type { SourceFile } from './source-file.ts';
import { prefixOf } from './plugins/plugin-state.ts';
import { createProgramWords } from './plugins/program-words.ts';
import { checkWithPlugins } from './plugins/run-checks.ts';
import { withoutGuesses } from './plugins/unknown-words.ts';
import { withDeclareFixes } from './declare-fixes.ts';
import { withGradeFixes } from './grade-fixes.ts';
import { withNeatFixes } from './neat-fixes.ts';
import { presentFindings } from './present-findings.ts';
import { sealTexts } from './sealed-texts.ts';
import { coreVocabulary } from './vocabulary/core.ts';
import type { Vocabulary } from './vocabulary/schema.ts';

/** Text to plan: trees, names, data, rules. Never throws on any text; every finding has a place. Deterministic and pure. */
export function compile(input: CompileInput): Program {
  return createCompiler()(input);
}

/** What an editor calls at each keystroke. */
export interface Compiler {
  (input: CompileInput): Program;
  /** The slips of writing in the plan files alone, which are known before any name is looked up. Compiling them may still tell one as another. */
  slips(input: CompileInput): readonly Diagnostic[];
}

/** A `compile` that remembers the trees and the packs of the texts it saw last. */
export function createCompiler(): Compiler {
  const parse = rememberTrees();
  const drafts = rememberDrafts();
  const library = createLibrary();
  const hashOfPlan = rememberHash();
  const compiler = (input: CompileInput): Program =>
    compileWith({ parse, readDrafts: drafts, library: library(input.packs ?? []), hashOfPlan }, input);
  const slips = (input: CompileInput): readonly Diagnostic[] => {
    const { files, vocabulary } = textsOf(input, parse);
    const found = files.flatMap((file) => file.diagnostics).filter(({ code }) => SLIP.test(code));
    return presentFindings(withoutTheirs(found, files, vocabulary), files);
  };
  return Object.assign(compiler, { slips });
}

/** What no name can make right. */
const SLIP = /^(?:syntax|number|date)\//;

/** The texts in their order, with the packs they ask for, read. */
function textsOf(input: CompileInput, parse: ParseAll) {
  const sources = input.files.toSorted((a, b) => compareText(a.path, b.path));
  const packs = askedPacks(sources, input.packs ?? []);
  return { sources, packs, ...parse(sources, { ...input, packs }) };
}

interface Memory {
  readonly parse: ParseAll;
  readonly readDrafts: ReadDrafts;
  readonly library: Library;
  readonly hashOfPlan: HashOf;
}

function compileWith({ parse, readDrafts, library, hashOfPlan }: Memory, input: CompileInput): Program {
  const atHand = input.packs ?? [];
  const { sources, packs, files, tables, tableFiles, packTrees, language, vocabulary } = textsOf(input, parse);
  const narrativeFiles = (input.narrative ?? []).toSorted((a, b) => compareText(a.path, b.path));
  const drafts = readDrafts(narrativeFiles, language, vocabulary);
  const binder = createBinder([...files, ...tables, ...packTrees.values(), ...drafts], vocabulary, tableFiles);
  const assembled = assemble(binder, files, gather(binder, [...files, ...tables]), {
    library,
    lock: packs.find(({ path }) => path === LOCK_FILE) ?? null,
    // a line that is still being written may ask for more than could be told before parsing
    parse: (file) => packTrees.get(file.path) ?? parseFile(file, vocabulary),
  });
  const standsOn = filesOfPacks(atHand, assembled.resolved.used);
  const scoped = collected(binder, assembled);
  const { plan, failures } = bindProgram(scoped, files, assembled);
  const narrative = bindNarrative(scoped, drafts);
  const inTables = new Set([...tables, ...tableFiles.read].map(({ path }) => path));
  const findings = [
    ...[...files, ...tables, ...drafts].flatMap((file) => file.diagnostics),
    ...tableFiles.read.flatMap((file) => file.findings),
    ...assembled.resolved.used.flatMap(findingsOfPack),
    ...binder.findings.map((finding) => (inTables.has(finding.place.file) ? withoutFixes(finding) : finding)),
    ...failures,
    ...checkPlan({ plan, files, tables, vocabulary }),
    ...checkWithPlugins(plan, vocabulary.plugins.active),
  ];
  const bracketed = withBrackets(findings, assembled.items);
  const told = withoutTheirs(bracketed, files, vocabulary);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const planHash = hashOnce(() => hashOfPlan(sources, standsOn));
  const dataHash = hashOnce(() => hashText(sealTexts(input.data ?? [])));
  const narrativeHash = hashOnce(() => hashText(sealTexts(narrativeFiles)));
  return {
    files,
    data: input.data ?? [],
    packs: standsOn,
    atHand,
    pluginsAtHand: (input.plugins ?? []).map(({ name }) => name),
    plan,
    narrativeFiles,
    narrative,
    language,
    vocabulary,
    plugins: vocabulary.plugins.active.map((active) => ({ ...active.plugin, prefix: prefixOf(active) })),
    assembled,
    diagnostics: withDeclareFixes(
      presentFindings(told.map(toOwnText), files).map((finding) =>
        withGradeFixes(withNeatFixes(finding, byPath), byPath),
      ),
      files,
      vocabulary,
    ),
    get planHash() {
      return planHash();
    },
    get dataHash() {
      return dataHash();
    },
    get narrativeHash() {
      return narrativeHash();
    },
  };
}

/** Findings without those of words that a plugin which is missing may know. */
function withoutTheirs(
  findings: readonly Diagnostic[],
  files: Program['files'],
  { plugins }: Vocabulary,
): readonly Diagnostic[] {
  return plugins.missing.length === 0 ? findings : withoutGuesses(findings, files);
}

/** A hash made when it is first asked for: of texts that are only checked nobody asks it. */
function hashOnce(made: () => string): () => string {
  let hash: string | null = null;
  return () => (hash ??= made());
}

type HashOf = (files: readonly SourceFile[], packs: readonly SourceFile[]) => string;

/** The hash of texts, kept while they stay: values change far oftener than the plan, which is longer. */
function rememberHash(): HashOf {
  let last: { readonly texts: readonly SourceFile[]; readonly count: number; readonly hash: string } | null = null;
  return (files, packs) => {
    const texts = [...files, ...packs];
    if (last?.count === files.length && areEqual(last.texts, texts)) return last.hash;
    last = { texts, count: files.length, hash: hashText(sealTexts(files, packs)) };
    return last.hash;
  };
}

function areEqual(a: readonly SourceFile[], b: readonly SourceFile[]): boolean {
  return a.length === b.length && a.every(({ path, text }, at) => path === b[at]?.path && text === b[at].text);
}

/** The texts of the packs in use, with what pins them; of the others at hand nothing depends. */
function filesOfPacks(packs: readonly SourceFile[], used: readonly UsedPack[]): readonly SourceFile[] {
  const isUsed = ({ path }: SourceFile): boolean =>
    path === LOCK_FILE || used.some(({ pack }) => path.startsWith(pack.folder));
  return used.length === 0 ? [] : packs.filter(isUsed);
}

/** What its own text does not say right, at the line that uses it. */
function findingsOfPack({ files, place }: UsedPack): readonly Diagnostic[] {
  return files.flatMap(({ diagnostics }) =>
    diagnostics.map((finding) => ({ ...finding, place: { ...finding.place, via: place } })),
  );
}

/** Fixes are edits of plan text: they would not fit the row of a table. */
function withoutFixes(finding: Diagnostic): Diagnostic {
  return { ...finding, fixes: [] };
}

interface Trees {
  readonly files: readonly ParsedFile[];
  /** CSV files of actuals. */
  readonly tables: readonly ParsedFile[];
  readonly tableFiles: TableFiles;
  /** The plan files of packs by path. */
  readonly packTrees: ReadonlyMap<string, ParsedFile>;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

type ParseAll = (sources: readonly SourceFile[], input: CompileInput) => Trees;

/** Parses every text, taking over from the last call the trees of texts that have not changed and mean the same. */
function rememberTrees(): ParseAll {
  const words = createProgramWords();
  const readTableFiles = rememberTableFiles();
  let vocabulary = coreVocabulary;
  let trees = new Map<string, ParsedFile>();
  return (sources, { data = [], packs = [], notation, plugins = [] }) => {
    const inPacks = packs.filter(({ path }) => path.endsWith('.piano'));
    const needed = words([...sources, ...inPacks], plugins);
    if (needed !== vocabulary) trees = new Map();
    vocabulary = needed;
    const kept = new Map<string, ParsedFile>();
    const treeOf = (file: SourceFile, kind: string, read: () => ParsedFile): ParsedFile => {
      const key = `${kind} ${file.path}`;
      const known = trees.get(key);
      const tree = known?.text === file.text ? known : read();
      kept.set(key, tree);
      return tree;
    };
    const files = sources.map((file) => treeOf(file, 'plan', () => parseFile(file, needed)));
    const language = languageOf(files);
    const read = notation ?? language;
    const tableFiles = readTableFiles(tablesIn(files), data, read);
    const isActuals = ({ path }: SourceFile): boolean => !tableFiles.read.some((file) => file.path === path);
    const tables = data.filter(isActuals).map((file) => treeOf(file, read, () => readActualsCsv(file, read, needed)));
    const packTrees = new Map(inPacks.map((file) => [file.path, treeOf(file, 'pack', () => parseFile(file, needed))]));
    trees = kept;
    return { files, tables, tableFiles, packTrees, language, vocabulary: needed };
  };
}

/** The language most files are written in; the first file's when they are even. */
function languageOf(files: Program['files']): Language {
  const italian = files.filter((file) => file.language === 'it').length;
  if (italian * 2 === files.length) return files[0]?.language ?? 'en';
  return italian * 2 > files.length ? 'it' : 'en';
}
