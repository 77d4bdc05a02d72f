import { createCompiler, type Program, type SourceFile, type Vocabulary } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { compareDiagnostics, type Diagnostic, type Language, type Outcome, type Plugin } from '@traguardo/model';
import { allFindings } from '@traguardo/verify';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PackFile } from '../packs/read-packs.ts';
import { uriOf } from './paths.ts';

/** The texts of one program as the editor sees them. */
export interface Texts {
  readonly files: readonly SourceFile[];
  readonly data: readonly SourceFile[];
  readonly narrative: readonly SourceFile[];
  readonly plugins: readonly Plugin[];
  readonly packs: readonly PackFile[];
}

/** A program compiled and evaluated: what every answer is made from. */
export interface Analysed {
  readonly program: Program;
  readonly outcome: Outcome;
  readonly vocabulary: Vocabulary;
  /** Of the texts and of their evaluation, in the order of the texts. */
  readonly diagnostics: readonly Diagnostic[];
  /** Language of sentences: the client's. */
  readonly language: Language;
  /** A text with its lines; null for a path that is not in the program. */
  document(path: string): TextDocument | null;
}

/** Analyses the texts of one program again and again, keeping the trees of those that have not changed. */
export function createAnalyser(): (texts: Texts, language: Language) => Analysed {
  const compile = createCompiler();
  return ({ files, data, narrative, plugins, packs }, language) => {
    const program = compile({ files, data, narrative, plugins, packs });
    const { plan, planHash, dataHash } = program;
    const outcome = evaluate(plan, { planHash, dataHash, plugins: program.plugins });
    const texts = new Map([...files, ...data, ...narrative, ...packs].map(({ path, text }) => [path, text]));
    const homes = new Map(packs.map(({ path, at }) => [path, at]));
    const documents = new Map<string, TextDocument>();
    return {
      program,
      outcome,
      vocabulary: program.vocabulary,
      diagnostics: allFindings(program, outcome).toSorted(compareDiagnostics),
      language,
      document(path) {
        const text = texts.get(path);
        if (text === undefined) return null;
        const known = documents.get(path) ?? TextDocument.create(uriOf(homes.get(path) ?? path), 'piano', 0, text);
        documents.set(path, known);
        return known;
      },
    };
  };
}
