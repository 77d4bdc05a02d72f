import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type Program, programWords, type SourceFile, type Vocabulary } from '@traguardo/dsl';
import { plugin } from '@traguardo/gender-budget';
import { shippedPacks } from '../../scripts/shipped-packs.ts';

/** The plugins the manifests of the examples name. */
const PLUGINS = [plugin];

const EXAMPLES = join(import.meta.dirname, '..');

/** The texts of one example: its plan files, and the CSV files its manifest names. */
export interface Example {
  readonly files: readonly SourceFile[];
  readonly data: readonly SourceFile[];
  /** The words of its report. */
  readonly narrative: readonly SourceFile[];
  /** The packs that come with the program, and the lock of the example. */
  readonly packs: readonly SourceFile[];
}

export function readExample(name: string): Example {
  const read = (path: string): SourceFile => ({ path, text: readText(name, path) });
  const plans = readdirSync(join(EXAMPLES, name)).filter((path) => path.endsWith('.piano'));
  const { actuals, tables = [] } = readJson<{ actuals: string[]; tables?: string[] }>(name, 'traguardo.json');
  const lock = existsSync(join(EXAMPLES, name, 'traguardo.lock')) ? [read('traguardo.lock')] : [];
  const words = existsSync(join(EXAMPLES, name, 'relazione')) ? readdirSync(join(EXAMPLES, name, 'relazione')) : [];
  return {
    files: plans.toSorted().map(read),
    data: [...actuals, ...tables].map(read),
    narrative: words.toSorted().map((path) => read(`relazione/${path}`)),
    packs: [...shippedPacks(), ...lock],
  };
}

/** The CSV files of the examples are in Italian notation, whatever the language of the plan texts. */
export function compileExample({ files, data, narrative, packs }: Example): Program {
  return compile({ files, data, narrative, packs, notation: 'it', plugins: PLUGINS });
}

/** The words of an example. */
export function wordsOf({ files }: Example): Vocabulary {
  return programWords(files, PLUGINS);
}

function readText(name: string, path: string): string {
  return readFileSync(join(EXAMPLES, name, path), 'utf8');
}

export function readJson<T>(name: string, path: string): T {
  return JSON.parse(readText(name, path)) as T;
}
