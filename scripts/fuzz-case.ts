import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type CompileInput,
  compile,
  describe as describeProblem,
  describeFix,
  LOCK_FILE,
  packNames,
  type Program,
  type SourceFile,
} from '@traguardo/dsl';
import { describeFinding, evaluate, explain, outcomeDocument, runTests, tellWhy, why } from '@traguardo/engine';
import type { Diagnostic, Language, Outcome } from '@traguardo/model';
import { brokenFormatLaw } from '../packages/dsl/test/format-laws.ts';
import { shippedPacks } from './shipped-packs.ts';
import { createRandom, mutate } from '../packages/dsl/test/mutations.ts';

const LANGUAGES: readonly Language[] = ['it', 'en'];
const PATIENCE = 10_000;

/** A whole program, and which of its texts were damaged. */
export interface FuzzCase {
  readonly input: CompileInput;
  readonly damaged: readonly string[];
}

/** Every program of the repository: the examples with their data, the conformance plans one by one. */
export function programsOf(root: string): readonly CompileInput[] {
  const find = (pattern: string): string[] => globSync(pattern, { cwd: root }).toSorted();
  const read = (path: string): SourceFile => ({ path, text: readFileSync(join(root, path), 'utf8') });
  const packs = shippedPacks();
  const examples = find('examples/*/traguardo.json').map((manifest) => {
    const files = find(`${dirname(manifest)}/*.piano`).map(read);
    const used = packNames(files).map((name) => `packs/${name}/`);
    const lock = find(`${dirname(manifest)}/${LOCK_FILE}`).map((path) => ({ ...read(path), path: LOCK_FILE }));
    return {
      files,
      data: find(`${dirname(manifest)}/**/*.csv`).map(read),
      packs: [...packs.filter(({ path }) => used.some((folder) => path.startsWith(folder))), ...lock],
    };
  });
  return [...examples, ...find('conformance/*.piano').map((path) => ({ files: [read(path)] }))];
}

/** The damage of a seed to a program: one to four tokens, in plan files, data, packs or the lock. The same on every machine. */
export function damage(program: CompileInput, seed: number): FuzzCase {
  const random = createRandom(seed);
  const files = [...program.files];
  const data = [...(program.data ?? [])];
  const packs = [...(program.packs ?? [])];
  const damaged = new Set<string>();
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const others = [data, packs, packs].filter((texts) => texts.length > 0);
    const texts = (random(3) === 0 && others[random(others.length)]) || files;
    const position = random(texts.length);
    const source = texts[position];
    if (!source) continue;
    texts[position] = { ...source, text: mutate(source.text, random) };
    damaged.add(source.path);
  }
  return { input: { ...program, files, data, packs }, damaged: [...damaged] };
}

/** What a program breaks of the promises of docs/reliability.md; null when all hold. */
export function brokenPromise({ input }: FuzzCase): string | null {
  const start = process.cpuUsage();
  try {
    const program = compile(input);
    const outcome = evaluate(program.plan);
    return (
      placeOutside(program, [...input.files, ...(input.data ?? [])]) ??
      unstableFormat(input.files) ??
      unsaid(program, outcome) ??
      (spentSince(start) > PATIENCE ? `took ${spentSince(start)} ms of processor` : null)
    );
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** Milliseconds of processor: a busy machine makes no program slow. */
function spentSince(start: NodeJS.CpuUsage): number {
  return Math.round(process.cpuUsage(start).user / 1000);
}

function placeOutside(program: Program, sources: readonly SourceFile[]): string | null {
  const lengths = new Map(sources.map(({ path, text }) => [path, text.length]));
  const wrong = program.diagnostics.find(({ place }) => {
    const length = lengths.get(place.file);
    const { start, end } = place;
    return length === undefined || start.offset < 0 || start.offset > end.offset || !(end.offset <= length);
  });
  return wrong ? `${wrong.code} has a place outside its file: ${JSON.stringify(wrong.place)}` : null;
}

function unstableFormat(files: readonly SourceFile[]): string | null {
  for (const { path, text } of files) {
    const law = brokenFormatLaw(text);
    if (law !== null) return `${path}: ${law}`;
  }
  return null;
}

/** Everything that can be said is said, in both languages, and twice the same. */
function unsaid(program: Program, outcome: Outcome): string | null {
  const all = [...program.diagnostics, ...outcome.diagnostics];
  for (const language of LANGUAGES) {
    const speechless = all.find((each) => describe(each, language) === each.code);
    if (speechless) return `${speechless.code} has no sentence in ${language}`;
    for (const { fixes } of all) for (const fix of fixes) describeFix(fix, language);
    for (const { code } of outcome.nodes.slice(0, 20)) {
      const answer = why(outcome, code);
      if (answer === null) return `${code} has no answer`;
      explain(outcome, code, language);
      tellWhy(outcome, answer, language);
    }
    const say = (): string => JSON.stringify(outcomeDocument(outcome, all, describe, language));
    if (say() !== say()) return 'the outcome document differs from itself';
  }
  runTests(program.plan);
  return null;
}

function describe(diagnostic: Diagnostic, language: Language): string {
  return describeFinding(diagnostic, language) ?? describeProblem(diagnostic, language);
}
