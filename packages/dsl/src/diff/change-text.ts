import {
  type Language,
  type Override,
  type OverridableClause,
  type Target,
  targetText,
  withFullStop,
} from '@traguardo/model';
import type {
  Change,
  ExistenceChange,
  FieldKind,
  FieldTypes,
  OverrideChange,
  Subject,
  TargetChange,
} from './change.ts';
import { fieldText } from './field-texts.ts';
import { type Say, sayIn } from './say.ts';

/** A whole sentence: what it is about, where it stands, as it was, as it is. */
export function changeSentence(change: Change, language: Language): string {
  return withFullStop(`${subjectText(change.subject, language)}: ${changeText(change, language)}`);
}

/** What a change is about: `Indicatore PIRA07 «Fatture pagate entro 30 giorni», in AS1 › OS4 «Pagare in tempo»`. */
export function subjectText({ kind, code, title, within }: Subject, language: Language): string {
  const { words, quote } = sayIn(language);
  const name = [words.subjects[kind], code, title === '' ? '' : quote(title)].filter((part) => part !== '').join(' ');
  const parent = within.at(-1);
  if (!parent) return name;
  const path = within.map((each) => each.code).join(' › ');
  return `${name}, ${words.within(parent.title === '' ? path : `${path} ${quote(parent.title)}`)}`;
}

/** What changed, without saying of what: `Peso: da 40 % a 35 %`. */
export function changeText(change: Change, language: Language): string {
  const say = sayIn(language);
  const { words, quantity, argument } = say;
  switch (change.kind) {
    case 'added':
      return isOfCycle(change.subject) ? words.joinsCycle : words.added(commitmentTexts(change, say));
    case 'removed':
      return isOfCycle(change.subject) ? words.leavesCycle : words.removed(commitmentTexts(change, say));
    case 'target':
      return targetChangeText(change, say);
    case 'override':
      return overrideChangeText(change, say);
    case 'figure': {
      const field = words.figure(words.columns[change.column], change.indicator);
      const [before, after] = [change.before, change.after].map((figure) => (figure ? quantity(figure) : ''));
      return fromTo(field, before ?? '', after ?? '', say);
    }
    case 'direction': {
      const [before, after] = [change.before, change.after].map((side) => (side ? argument(side) : ''));
      return fromTo(words.direction(change.indicator), before ?? '', after ?? '', say);
    }
    default:
      return fieldChangeText(change.kind, change.before, change.after, say);
  }
}

/** Whether something is a part of a cycle. */
function isOfCycle({ kind }: Subject): boolean {
  return kind.startsWith('cycle-');
}

function fieldChangeText<K extends FieldKind>(kind: K, before: FieldTypes[K], after: FieldTypes[K], say: Say): string {
  return fromTo(say.words.fields[kind], fieldText(kind, before, say), fieldText(kind, after, say), say);
}

function fromTo(field: string, before: string, after: string, { words }: Say): string {
  if (before === after) return words.unseen(field, after);
  if (before === '') return words.given(field, after);
  return after === '' ? words.dropped(field, before) : words.changed(field, before, after);
}

/** What an added or removed thing weighs and asks for, a text each. */
export function commitmentTexts(
  { weight, target }: ExistenceChange,
  { words, language, percent }: Say,
): readonly string[] {
  return [
    ...(weight ? [`${uncapitalised(words.fields.weight)} ${percent(weight)}`] : []),
    ...(target ? [`${uncapitalised(words.target(null))} ${targetText(target, language)}`] : []),
  ];
}

function targetChangeText({ effect, year, before, after }: TargetChange, say: Say): string {
  const { words } = say;
  const field = words.target(year);
  const [old, now] = [targetStateText(before, say), targetStateText(after, say)];
  switch (effect) {
    case 'set':
      return words.targetSet(field, now, old);
    case 'dropped':
      return words.targetDropped(field, old, now);
    case 'tightened':
    case 'loosened':
    case 'incomparable':
      return words.targetChanged(field, old, now, words.effects[effect]);
    default:
      return effect satisfies never;
  }
}

/** A target as it stands, also one that is not there or not known. */
export function targetStateText(target: Target | null, { words, language }: Say): string {
  if (target === null) return words.targetStates.none;
  if (target.kind === 'monitor' || target.kind === 'unknown') return words.targetStates[target.kind];
  return targetText(target, language);
}

function overrideChangeText({ code, before, after }: OverrideChange, say: Say): string {
  const { words } = say;
  const [old, now] = [before, after].map((override) => (override ? overrideText(override, say) : ''));
  if (!old) return words.overrideAdded(code, now ?? '');
  return now ? words.overrideChanged(code, old, now) : words.overrideRemoved(code, old);
}

/** What one override says: its new clauses and its reason. */
function overrideText({ changes, withdrawn, reason }: Override, say: Say): string {
  const clauses = (Object.keys(changes) as OverridableClause[]).map((clause) => clauseText(clause, changes, say));
  const parts = [
    ...(withdrawn ? [say.words.withdraws] : clauses),
    ...(reason ? [say.words.reason(say.quote(reason))] : []),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The field that a clause of an override fills. */
const FIELDS = {
  title: 'renamed',
  weight: 'weight',
  scoring: 'scoring',
  cap: 'cap',
  floor: 'floor',
  unit: 'unit',
  formula: 'formula',
  phases: 'phases',
  scale: 'scale',
  source: 'source',
  owner: 'owner',
  note: 'note',
} as const satisfies Partial<Record<OverridableClause, FieldKind>>;

function clauseText(clause: OverridableClause, changes: Override['changes'], say: Say): string {
  const target = (year: number | null, to: Target | null): string =>
    `${uncapitalised(say.words.target(year))} ${targetStateText(to, say)}`;
  switch (clause) {
    case 'target':
      return target(null, changes.target ?? null);
    case 'otherTargets':
      return (changes.otherTargets ?? []).map((each) => target(each.year, each.target)).join(', ');
    default: {
      const field = FIELDS[clause];
      return `${uncapitalised(say.words.fields[field])} ${fieldText(field, changes[clause] ?? null, say)}`.trim();
    }
  }
}

/** A name within a sentence. */
function uncapitalised(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
