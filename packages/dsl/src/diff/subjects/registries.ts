import { type Act, type Check, codeKey, type Declared, type Office, type Plan, type Source } from '@traguardo/model';
import type { Change, Subject, SubjectKind } from '../change.ts';
import { type Field, field, fieldChanges } from '../fields.ts';
import { isKept, type Kept, pairUp } from '../pair.ts';
import type { Renaming } from '../same.ts';
import { existence } from './existence.ts';

/** What every declared item has. */
export const DECLARED: readonly Field<Declared>[] = [
  field('renamed', ({ title }) => title),
  field('documentation', ({ documentation }) => documentation),
];

const SOURCE: readonly Field<Source>[] = [...DECLARED, field('source-kind', ({ kind }) => kind)];

const ACT: readonly Field<Act>[] = [
  ...DECLARED,
  field('number', ({ number }) => number),
  field('date', ({ date }) => date),
  field('organ', ({ organ }) => organ),
];

const OFFICE: readonly Field<Office>[] = DECLARED;

const CHECK: readonly Field<Check>[] = [
  ...DECLARED,
  field('condition', ({ must }) => must),
  field('requires', ({ requires }) => requires),
  field('law', ({ law }) => law),
  field('severity', ({ severity }) => severity),
  field('message', ({ message }) => message),
];

/** Sources, offices, acts and the body's own checks. */
export function registryChanges({ before, after }: Kept<Plan>, renaming: Renaming): readonly Change[] {
  return [
    ...listChanges('source', { before: before.sources, after: after.sources }, SOURCE, renaming),
    ...listChanges('office', { before: before.offices, after: after.offices }, OFFICE, renaming),
    ...listChanges('act', { before: before.acts, after: after.acts }, ACT, renaming),
    ...listChanges('check', { before: before.checks, after: after.checks }, CHECK, renaming),
  ];
}

/** The changes of a list of declared items that pair by code; `more` looks into those both plans have. */
export function listChanges<T extends Declared>(
  kind: SubjectKind,
  { before, after }: Kept<readonly T[]>,
  fields: readonly Field<T>[],
  renaming: Renaming,
  more: (subject: Subject, kept: Kept<T>) => readonly Change[] = () => [],
): readonly Change[] {
  const subjectOf = ({ code, title }: T): Subject => ({ kind, code, title, within: [] });
  return pairUp(before, after, ({ code }) => codeKey(code)).flatMap((pair): readonly Change[] => {
    if (!isKept(pair)) return existence(pair, subjectOf);
    const subject = subjectOf(pair.after);
    return [...fieldChanges(subject, pair, fields, renaming), ...more(subject, pair)];
  });
}
