import { changeSentence, type Program, rollForward, type RolledForward } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { codeKey, type Language, type Quantity } from '@traguardo/model';
import { listText } from '@traguardo/workflow';
import { rollWords } from './roll-forward-words.ts';

/** The plan of a later year, with what this year came to as baselines; `onPart` hears how far it is. Pure. */
export function nextYear(
  program: Program,
  year: number,
  onPart?: (done: number, total: number) => void,
): RolledForward {
  const { plan, planHash, dataHash, plugins } = program;
  const { nodes } = evaluate(plan, { planHash, dataHash, plugins });
  const values = new Map<string, Quantity>(
    nodes.flatMap(({ code, value }) => (value?.kind === 'quantity' ? [[codeKey(code), value.quantity] as const] : [])),
  );
  return rollForward(program, { year, values, ...(onPart === undefined ? {} : { onPart }) });
}

/** Codes told by name; of more, how many more. */
const MOST_CODES = 100;

/** One part of what became of everything: a sentence, with what it is about. */
export interface RollForwardPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What was kept, is to be set, was left behind, is to be done by hand; parts about nothing are left out. */
export function tellRollForward(
  { program, report }: RolledForward,
  year: number,
  language: Language,
): readonly RollForwardPart[] {
  const words = rollWords[language];
  const { targetsToSet, targetsKnown, targetsFromPacks, leftBehind, droppedFiles, byHand, spots, changes } = report;
  const count = (severity: string): number => program.diagnostics.filter((each) => each.severity === severity).length;
  const list = (heading: string, lines: readonly string[]): readonly RollForwardPart[] =>
    lines.length === 0 ? [] : [{ heading, lines }];
  const codes = (heading: string, all: readonly string[]): readonly RollForwardPart[] =>
    list(heading, all.length === 0 ? [] : [listText(all, language, MOST_CODES)]);
  return [
    { heading: words.checked(count('error'), count('warning')), lines: [] },
    { heading: words.kept(report.kept), lines: [] },
    { heading: words.baselines(report.baselines.length), lines: [] },
    ...codes(words.toSet(targetsToSet.length, year), targetsToSet),
    ...codes(words.known(targetsKnown.length, year), targetsKnown),
    ...codes(words.fromPacks(targetsFromPacks.length), targetsFromPacks),
    ...list(words.left, [
      ...leftBehind.map(({ what, count: many }) => words.leftBehind[what](many)),
      ...droppedFiles.map((path) => words.droppedFile(nameOf(path))),
    ]),
    ...list(
      words.changes,
      changes.map((change) => changeSentence(change, language)),
    ),
    ...list(
      words.byHand,
      byHand.map(({ code, text }) => `${code}: ${text.replaceAll(/\s+/gu, ' ')}`),
    ),
    ...list(
      words.spots(spots.length),
      spots.map(({ file, line, text }) => `${nameOf(file)}:${line}: ${text}`),
    ),
  ];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
