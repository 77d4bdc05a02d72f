import {
  applyEdits,
  codeKey,
  compareText,
  type Edit,
  type Plan,
  planIndicators,
  planNodes,
  type Quantity,
} from '@traguardo/model';
import { compile } from '../compile.ts';
import type { Change } from '../diff/change.ts';
import { diffPlans } from '../diff/diff-plans.ts';
import { isKept } from '../diff/pair.ts';
import { planOnDay } from '../diff/plan-on-day.ts';
import { sideBySide } from '../diff/trees.ts';
import { formatFile } from '../format/format.ts';
import { parseFile } from '../parse/parse.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Program } from '../program.ts';
import type { SourceFile } from '../source-file.ts';
import { type LeftBehind, leaveBehind } from './leave-behind.ts';
import { nodesWritten } from './nodes-written.ts';
import { newPeriod } from './new-period.ts';
import { applyRevisions, type ByHand } from './revised-text.ts';
import { spotsOf, type YearSpot } from './spots.ts';
import { newTargets } from './new-targets.ts';

/** What a plan is rolled forward with. */
export interface RollForwardOptions {
  /** The year of the plan to make. */
  readonly year: number;
  /** What this year came to, by code of the indicator as a key (`codeKey`): next year's baseline. */
  readonly values?: ReadonlyMap<string, Quantity>;
  /** Hears how many parts of the work are done: the texts written, compiled, compared. */
  readonly onPart?: (done: number, total: number) => void;
}

/** What became of everything. */
export interface RollForwardReport {
  /** Nodes that go on under the same code or `aka`. */
  readonly kept: number;
  /** Indicators and objectives of people whose target has to be set anew: `nd` until then. */
  readonly targetsToSet: readonly string[];
  /** Those whose text says the target of the new year already. */
  readonly targetsKnown: readonly string[];
  /** Those that a pack or a template gives, the same as this year. */
  readonly targetsFromPacks: readonly string[];
  readonly baselines: readonly string[];
  /** What belongs to the year that ends, and how much of it. */
  readonly leftBehind: readonly LeftBehind[];
  /** Files that would have held nothing more. */
  readonly droppedFiles: readonly string[];
  /** What revisions changed and the text could not take over. */
  readonly byHand: readonly ByHand[];
  /** Where the new text still speaks of the year that ends. */
  readonly spots: readonly YearSpot[];
  /** What differs from the plan in force at the end of the year, beside targets to be set, baselines and the period. */
  readonly changes: readonly Change[];
}

/** Next year's plan. */
export interface RolledForward {
  readonly files: readonly SourceFile[];
  readonly program: Program;
  readonly report: RollForwardReport;
}

/**
 * The plan of another year from the text of this one: same codes and comments, revisions in force written into the text, targets marked as
 * to be set, last values as baselines; values, revisions, tests, adjustments, causes and corrective actions are left behind. The texts come formatted. Pure.
 */
export function rollForward(program: Program, { year, values = new Map(), onPart }: RollForwardOptions): RolledForward {
  const { plan } = program;
  const from = Number(plan.period.to.slice(0, 4));
  const written = nodesWritten(program.files);
  const revised = applyRevisions(program, written);
  const left = leaveBehind(program.files, revised.withdrawn);
  const targets = newTargets(program, written, revised.targets, { from, year, values });
  const rows = plan.actuals.reduce((count, each) => count + each.rows.length, 0);
  const supplied: readonly LeftBehind[] = rows === 0 ? [] : [{ what: 'actuals', count: rows }];
  const edits = outermost([...newPeriod(program.files, from, year), ...left.edits, ...revised.edits, ...targets.edits]);
  const made = program.files.map((file) => withEdits(file, edits, program));
  const files = made.filter(saysSomething).map(({ path, text }) => ({ path, text }));
  onPart?.(1, PARTS);
  const next = compile({ files, packs: program.atHand, plugins: program.plugins });
  onPart?.(2, PARTS);
  const sides = compared(planOnDay(plan, plan.period.to), next.plan);
  onPart?.(PARTS, PARTS);
  const codes = codesOf(next.plan);
  const isThere = (code: string): boolean => codes.has(codeKey(code));
  return {
    files,
    program: next,
    report: {
      ...sides,
      targetsToSet: targets.toSet.filter(isThere),
      targetsKnown: targets.known.filter(isThere),
      targetsFromPacks: planIndicators(next.plan)
        .filter(({ target }) => target?.place.via !== undefined && target.kind !== 'monitor')
        .map(({ code }) => code),
      baselines: targets.baselines.filter(isThere),
      leftBehind: [...supplied, ...left.counts.filter(({ what }) => what !== 'actuals')],
      droppedFiles: made.filter((file) => !saysSomething(file)).map(({ path }) => path),
      byHand: revised.byHand,
      spots: spotsOf(next.files, from),
    },
  };
}

const PARTS = 3;

/** Codes of everything that can have a target: nodes, and objectives of sheets with the sheet before them. */
function codesOf(plan: Plan): ReadonlySet<string> {
  const objectives = plan.individuals.flatMap((sheet) => sheet.objectives.map(({ code }) => `${sheet.code}.${code}`));
  return new Set([...planNodes(plan).map(({ code }) => code), ...objectives].map(codeKey));
}

/** The file with the edits meant for it, formatted and read again. */
function withEdits({ path, text }: ParsedFile, edits: readonly Edit[], { vocabulary }: Program): ParsedFile {
  const edited = parseFile({ path, text: applyEdits(path, text, edits) }, vocabulary);
  return { ...edited, text: formatFile(edited, vocabulary) };
}

/** Whether a file says anything but its language. */
function saysSomething({ items }: ParsedFile): boolean {
  return items.some(({ kind, ...item }) => kind !== 'clause' || !('word' in item) || item.word.concept !== 'language');
}

/** Edits that do not overlap: of two, the one that takes in the other. */
function outermost(edits: readonly Edit[]): readonly Edit[] {
  const ordered = edits.toSorted(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.place.start.offset - b.place.start.offset ||
      b.place.end.offset - a.place.end.offset,
  );
  const kept: Edit[] = [];
  for (const edit of ordered) {
    const last = kept.at(-1);
    const isInside = last?.place.file === edit.place.file && edit.place.start.offset < last.place.end.offset;
    if (!isInside) kept.push(edit);
  }
  return kept;
}

const EXPECTED: ReadonlySet<Change['kind']> = new Set(['target', 'baseline', 'period', 'cause', 'action']);

function compared(before: Plan, after: Plan): Pick<RollForwardReport, 'kept' | 'changes'> {
  const kept = sideBySide(before, after).pairs.filter(isKept).length;
  const changes = diffPlans(before, after).filter(({ kind }) => !EXPECTED.has(kind));
  return { kept, changes };
}
