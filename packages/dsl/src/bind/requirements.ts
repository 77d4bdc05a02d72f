import type { Requirement, SheetField } from '@traguardo/model';
import type { DeclarationNode } from '../parse/tree.ts';
import { fieldConcept, fieldWord, requirableFields } from '../vocabulary/sheet-fields.ts';
import type { Binder } from './binder.ts';
import type { Clauses } from './clauses.ts';
import { namesOf } from './indicators.ts';
import { reportUnknown } from './names.ts';
import { choiceOf } from './values.ts';

const GROUPS = {
  areas: 'area',
  objectives: 'objective',
  operationals: 'operational',
  indicators: 'indicator',
} as const;
const KINDS = ['areas', 'objectives', 'operationals', 'indicators'] as const;

/**
 * What a check asks of sheets: `for indicators tagged pira requires type, source`. Null when it asks for nothing, or, reported,
 * does not say of whom or what.
 */
export function bindRequirement(binder: Binder, clauses: Clauses, check: DeclarationNode): Requirement | null {
  const parts = ['for', 'requires', 'tagged', 'coded'].map((concept) => clauses.get(concept));
  if (parts.every((clause) => clause === null)) return null;
  const [whose, what] = parts;
  for (const [concept, clause] of [
    ['for', whose],
    ['requires', what],
  ] as const) {
    const owner = check.label?.text ?? check.word.text;
    if (!clause) binder.report('clause/missing', check.headerPlace, { clause: concept, owner });
  }
  const over = choiceOf(binder, whose ?? null, KINDS);
  if (!over || !what) return null;
  const fields = what.names.flatMap((name): readonly SheetField[] => {
    const concept = fieldConcept(binder.vocabulary, name.text, GROUPS[over]);
    if (concept) return [concept];
    const language = binder.languageAt(name.place);
    const candidates = requirableFields(binder.vocabulary, GROUPS[over]);
    reportUnknown(binder, name, 'field', () => candidates.map((field) => fieldWord(field, language)));
    return [];
  });
  return { over, tags: namesOf(clauses.all('tagged')), prefixes: namesOf(clauses.all('coded')), fields };
}
