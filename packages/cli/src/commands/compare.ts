import type { NodeComparison, OutcomeComparison } from '@traguardo/engine';
import { codeKey, type Language, type TargetVersion } from '@traguardo/model';
import type { Program } from '@traguardo/dsl';
import { type Command, UsageError } from '../environment.ts';
import { loadProgram } from '../load.ts';
import { texts } from '../locales.ts';
import { choice, day, type Options, readOptions } from '../options.ts';
import { json, printUnchecked, statusOf } from '../problems.ts';
import { comparisonDocument } from './compare/document.ts';
import { printOutcomes } from './compare/print.ts';
import { compareWords } from './compare/words.ts';
import { sideOf } from './diff/compare-sides.ts';
import { compareSides } from './diff/outcomes.ts';

const OPTIONS = {
  at: 'list',
  targets: 'text',
  actuals: 'list',
  notation: 'text',
  node: 'list',
  json: 'flag',
} as const;

/**
 * `traguardo compare A B`: two outcomes, and what values, targets, weights and structure bring to their difference. One plan compares
 * with itself on two days (`--at DAY --at DAY`), or with its original and its revised targets (`--targets original,revised`).
 */
export const compare: Command = async (args, environment, language) => {
  const options = readOptions(args, language, OPTIONS);
  const { days, targets } = readUsage(options, language);
  const notation = choice('--notation', options.notation, ['it', 'en'], language);
  const load = (path: string | undefined): Promise<Program> =>
    loadProgram({ paths: path === undefined ? [] : [path], actuals: options.actuals, notation }, environment, language);
  const [first, second] = options.paths;
  const before = await load(first);
  const after = second === undefined || second === first ? before : await load(second);
  const sides = [
    sideOf(first ?? '', before, days[0], targets[0]),
    sideOf(second ?? first ?? '', after, days[1], targets[1]),
  ] as const;
  const programs = before === after ? [before] : [before, after];
  const errors = programs.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'));
  const comparison = compareSides(...sides);
  const nodes = nodesToTell(options.node, comparison, language);
  if (options.json) {
    environment.stdout.write(json(comparisonDocument(sides, comparison, nodes, errors, language)));
    return statusOf(errors);
  }
  printUnchecked(errors, environment, language);
  printOutcomes(sides, comparison, nodes, environment.stdout, language);
  return statusOf(errors);
};

interface Usage {
  readonly days: readonly [string | null, string | null];
  readonly targets: readonly [TargetVersion, TargetVersion];
}

/** The day and the targets of each side: given once they hold for both. One plan needs one of them twice. */
function readUsage({ paths, at, targets }: Options<typeof OPTIONS>, language: Language): Usage {
  const days = at.map((text) => day(text, language));
  const versions = (targets ?? 'revised')
    .split(',')
    .map((text) => choice('--targets', text.trim(), ['original', 'revised'], language) ?? 'revised');
  const isTwo = paths.length === 2 || days.length === 2 || versions.length === 2;
  if (!isTwo || paths.length > 2 || days.length > 2 || versions.length > 2)
    throw new UsageError(compareWords[language].usage);
  if (paths.length === 2 && paths.every((path) => path === '-')) throw new UsageError(texts[language].oneFileFromStdin);
  const [one = null, other = one] = days;
  const [version = 'revised', otherVersion = version] = versions;
  return { days: [one, other], targets: [version, otherVersion] };
}

/** The body, or the nodes asked for by the code of either side. */
function nodesToTell(
  codes: readonly string[],
  { nodes }: OutcomeComparison,
  language: Language,
): readonly NodeComparison[] {
  if (codes.length === 0) return nodes.slice(0, 1);
  return codes.map((code) => {
    const isAsked = (each: { readonly code: string }): boolean => codeKey(each.code) === codeKey(code);
    const found = nodes.find(({ before, after }) => isAsked(after) || isAsked(before));
    if (!found) throw new UsageError(`${compareWords[language].notBoth(code)} ${texts[language].whereCodesAre}`);
    return found;
  });
}
