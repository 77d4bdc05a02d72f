import { codeKey, compareText, type Language, type Plan } from '@traguardo/model';
import type { Change, FieldKind, FieldTypes, Subject } from './change.ts';
import { commitmentTexts, targetStateText } from './change-text.ts';
import { diffPlans } from './diff-plans.ts';
import { fieldText } from './field-texts.ts';
import { planOnDay } from './plan-on-day.ts';
import { type Say, sayIn } from './say.ts';

/** A plan as it counts on a day, with the revisions in force by then. */
export interface PlanOnDay {
  readonly plan: Plan;
  readonly at: string;
}

/**
 * One line of a table of changes: `old` and `new` as a person reads them, `cause` as the revision that makes the change gives
 * it, empty when none does. `code` is that of the node; `@profile` for the rules, `@` and the name for a shared measure.
 */
export interface ProposedItem {
  readonly code: string;
  readonly what: string;
  readonly old: string;
  readonly new: string;
  readonly cause: string;
}

/** What a text changes in the plan in force. */
export interface Proposal {
  readonly items: readonly ProposedItem[];
  /** Differences that bind nobody and need no opinion: notes, registries, comparisons, sheets of people. */
  readonly besides: readonly Change[];
}

/** Words for people: they commit nobody to a result. */
const WORDS_FOR_PEOPLE: ReadonlySet<string> = new Set([
  'documentation',
  'note',
  'cause',
  'action',
  'aliases',
  'tags',
  'message',
] satisfies FieldKind[]);

/**
 * The table of changes from the plan in force to the text as it stands (D.Lgs. 150/2009 art. 6): a line for every clause of
 * every node that binds somebody to something else now, in the order of the tree. Pure; the evidence is for a person to give.
 */
export function proposeChanges(before: PlanOnDay, after: PlanOnDay, language: Language): Proposal {
  const say = sayIn(language);
  const causes = causesIn(before, after);
  const changes = diffPlans(planOnDay(before.plan, before.at), planOnDay(after.plan, after.at));
  const items = changes.flatMap((change) => itemsOf(change, say).map((item) => withCause(item, causes)));
  return { items, besides: changes.filter((change) => codeOf(change) === null) };
}

/** Why each node changes, by its code as a key: the last reason given by a revision that the plan in force does not have yet. */
function causesIn(before: PlanOnDay, { plan, at }: PlanOnDay): ReadonlyMap<string, string> {
  const counted = new Set(
    before.plan.revisions.filter((each) => each.at <= before.at).map(({ code }) => codeKey(code)),
  );
  const fresh = plan.revisions.filter((each) => each.at <= at && !counted.has(codeKey(each.code)));
  return new Map(
    fresh
      .toSorted((a, b) => compareText(a.at, b.at))
      .flatMap(({ overrides }) => overrides)
      .flatMap(({ code, reason }) => (reason === null ? [] : [[codeKey(code), reason] as const])),
  );
}

type Line = Omit<ProposedItem, 'cause'>;

function withCause(line: Line, causes: ReadonlyMap<string, string>): ProposedItem {
  return { ...line, cause: causes.get(codeKey(line.code)) ?? '' };
}

/** The code an item is named by; null for what no seal holds fast (decision 0024). A new title is an item too: it can change what is asked. */
function codeOf({ kind, subject }: Change): string | null {
  if (WORDS_FOR_PEOPLE.has(kind)) return null;
  switch (subject.kind) {
    case 'plan':
    case 'area':
    case 'objective':
    case 'operational':
    case 'indicator':
      return subject.code;
    case 'measure':
      return subject.within.at(-1)?.code ?? `@${subject.code}`;
    case 'profile':
      return '@profile';
    default:
      return null;
  }
}

function itemsOf(change: Change, say: Say): readonly Line[] {
  const code = codeOf(change);
  if (code === null) return [];
  const [what, old, now] = sidesOf(change, say);
  const line = {
    what: nameWithin(change.subject, what, say),
    old: old || say.words.notGiven,
    new: now || say.words.notGiven,
  };
  // the seal knows a node by its code: a new code touches the old one too
  const codes = change.kind === 'recoded' && change.before !== code ? [change.before, code] : [code];
  return codes.map((each) => ({ code: each, ...line }));
}

/** What changes, as it was, as it is. */
function sidesOf(change: Change, say: Say): readonly [what: string, old: string, now: string] {
  const { words } = say;
  switch (change.kind) {
    case 'added':
      return [words.added([]), words.outside, details(commitmentTexts(change, say), words.inside)];
    case 'removed':
      return [words.removed([]), details(commitmentTexts(change, say), words.inside), words.outside];
    case 'target':
      return [words.target(change.year), targetStateText(change.before, say), targetStateText(change.after, say)];
    case 'override':
    case 'figure':
    case 'direction':
      throw new Error(`a change of ${change.kind} is about no node`);
    default:
      return fieldSides(change.kind, change.before, change.after, say);
  }
}

function fieldSides<K extends FieldKind>(
  kind: K,
  before: FieldTypes[K],
  after: FieldTypes[K],
  say: Say,
): readonly [string, string, string] {
  return [say.words.fields[kind], fieldText(kind, before, say), fieldText(kind, after, say)];
}

function details(texts: readonly string[], otherwise: string): string {
  return texts.length === 0 ? otherwise : texts.join(', ');
}

/** `Peso` for a node; with what it is about for what belongs to one: `Misura addetti_formati, Fonte`. */
function nameWithin({ kind, code }: Subject, what: string, { words }: Say): string {
  if (kind === 'profile') return `${words.subjects[kind]}, ${what}`;
  return kind === 'measure' ? `${words.subjects[kind]} ${code}, ${what}` : what;
}
