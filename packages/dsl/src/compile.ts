import { compareText, type Diagnostic, hashText, type Language } from '@traguardo/model';
import { bindProgram } from './bind/bind-program.ts';
import { checkPlan } from './checks/check-plan.ts';
import { readActualsCsv } from './csv/read-actuals.ts';
import { parseFile } from './parse/parse.ts';
import type { ParsedFile } from './parse/tree.ts';
import type { CompileInput, Program, SourceFile } from './program.ts';
import { createProgramWords } from './plugins/program-words.ts';
import { checkWithPlugins } from './plugins/run-checks.ts';
import { withoutGuesses } from './plugins/unknown-words.ts';
import { presentFindings } from './present-findings.ts';
import { sealTexts } from './sealed-texts.ts';
import { coreVocabulary } from './vocabulary/core.ts';
import type { Vocabulary } from './vocabulary/schema.ts';

/** Text to plan: trees, names, data, rules. Never throws on any text; every finding has a place. Deterministic and pure. */
export function compile(input: CompileInput): Program {
  return createCompiler()(input);
}

/** A `compile` that remembers the trees of the texts it saw last: what an editor calls at each keystroke. */
export function createCompiler(): (input: CompileInput) => Program {
  const parse = rememberTrees();
  return (input) => compileWith(parse, input);
}

function compileWith(parse: ParseAll, input: CompileInput): Program {
  const sources = input.files.toSorted((a, b) => compareText(a.path, b.path));
  const { files, tables, language, vocabulary } = parse(sources, input);
  const bound = bindProgram([...files, ...tables], vocabulary);
  const { plan } = bound;
  const inTables = new Set(tables.map(({ path }) => path));
  const findings = [
    ...[...files, ...tables].flatMap((file) => file.diagnostics),
    ...bound.diagnostics.map((finding) => (inTables.has(finding.place.file) ? withoutFixes(finding) : finding)),
    ...checkPlan({ plan, files, vocabulary }),
    ...checkWithPlugins(plan, vocabulary.plugins.active),
  ];
  const told = vocabulary.plugins.missing.length === 0 ? findings : withoutGuesses(findings, files);
  return {
    files,
    data: input.data ?? [],
    plan,
    language,
    vocabulary,
    diagnostics: presentFindings(told),
    planHash: hashText(sealTexts(sources)),
    dataHash: hashText(sealTexts(input.data ?? [])),
  };
}

/** Fixes are edits of plan text: they would not fit the row of a table. */
function withoutFixes(finding: Diagnostic): Diagnostic {
  return { ...finding, fixes: [] };
}

interface Trees {
  readonly files: readonly ParsedFile[];
  readonly tables: readonly ParsedFile[];
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

type ParseAll = (sources: readonly SourceFile[], input: CompileInput) => Trees;

/** Parses every text, taking over from the last call the trees of texts that have not changed and mean the same. */
function rememberTrees(): ParseAll {
  const words = createProgramWords();
  let vocabulary = coreVocabulary;
  let trees = new Map<string, ParsedFile>();
  return (sources, { data = [], notation, plugins = [] }) => {
    const needed = words(sources, plugins);
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
    const tables = data.map((file) => treeOf(file, read, () => readActualsCsv(file, read, needed)));
    trees = kept;
    return { files, tables, language, vocabulary: needed };
  };
}

/** The language most files are written in; the first file's when they are even. */
function languageOf(files: Program['files']): Language {
  const italian = files.filter((file) => file.language === 'it').length;
  if (italian * 2 === files.length) return files[0]?.language ?? 'en';
  return italian * 2 > files.length ? 'it' : 'en';
}
