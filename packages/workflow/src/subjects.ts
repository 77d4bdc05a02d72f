import type { CycleDefinition, CycleRegion } from '@traguardo/model';
import type { CycleState } from './context.ts';
import type { Facts } from './facts/facts-shape.ts';
import { initialOf } from './steps.ts';

/** The codes a region has a state for: sheets and values as the facts know them, documents as declared; none for a plain region. */
export function subjectsOf({ each }: CycleRegion, facts: Facts, definition: CycleDefinition): readonly string[] {
  switch (each) {
    case 'sheet':
      return facts.subjects.sheets;
    case 'value':
      return facts.subjects.values;
    case 'document':
      return definition.documents.map(({ code }) => code);
    case null:
      return [];
    default:
      return each satisfies never;
  }
}

/** The state of a region, or of one subject of it: where nothing was recorded, the one it begins in. Empty for a region without states. */
export function stateIn(
  { value, items }: Pick<CycleState, 'value' | 'items'>,
  region: CycleRegion,
  subject: string | null,
): string {
  const states = subject === null ? value : (own(items, region.code) ?? {});
  return own(states, subject ?? region.code) ?? initialOf(region) ?? '';
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
