import type { CycleDefinition, CycleRegion } from '@traguardo/model';
import type { CycleState } from './context.ts';
import { initialOf, itemRegions, plainRegions } from './steps.ts';

/** The event by which a cycle goes on by another definition. No step of a text may have its name. */
export const MIGRATE = 'MIGRATE';

/** A state in which a cycle is and that another definition has not; `subject` null in a plain region. */
export interface LostState {
  readonly region: string;
  readonly subject: string | null;
  readonly state: string;
}

/** Where a cycle stands by another definition, or every state that this has not. */
export type Migration =
  | { readonly kind: 'moved'; readonly value: CycleState['value']; readonly items: CycleState['items'] }
  | { readonly kind: 'lost'; readonly states: readonly LostState[] };

/**
 * Carries the states of a cycle over to another definition: regions and states of the same name keep, a region that is new
 * begins. A region that is gone may go only while nothing was recorded in it. Pure; nothing is replayed.
 */
export function migrate(
  { value, items }: Pick<CycleState, 'value' | 'items'>,
  from: CycleDefinition,
  to: CycleDefinition,
): Migration {
  const begins = new Map(plainRegions(from).map((region) => [region.code, initialOf(region)]));
  const [plain, repeated] = [byCode(plainRegions(to)), byCode(itemRegions(to))];
  const isKept = (region: CycleRegion | undefined, state: string): boolean =>
    region?.states.some(({ code }) => code === state) ?? false;
  const lostPlain = Object.entries(value)
    .filter(([code, state]) => (plain.has(code) ? !isKept(plain.get(code), state) : begins.get(code) !== state))
    .map(([region, state]): LostState => ({ region, subject: null, state }));
  const lostItems = Object.entries(items).flatMap(([region, subjects]) =>
    Object.entries(subjects)
      .filter(([, state]) => !isKept(sameKind(repeated.get(region), region, from), state))
      .map(([subject, state]): LostState => ({ region, subject, state })),
  );
  const states = [...lostPlain, ...lostItems];
  if (states.length > 0) return { kind: 'lost', states };
  const moved = [...plain.values()].map((region): [string, string] => [
    region.code,
    Object.hasOwn(value, region.code) ? (value[region.code] ?? '') : (initialOf(region) ?? ''),
  ]);
  return { kind: 'moved', value: Object.fromEntries(moved), items };
}

function byCode(regions: readonly CycleRegion[]): ReadonlyMap<string, CycleRegion> {
  return new Map(regions.map((region) => [region.code, region]));
}

/** A region that had a state for each sheet cannot go on with one for each document. */
function sameKind(region: CycleRegion | undefined, code: string, from: CycleDefinition): CycleRegion | undefined {
  const before = from.regions.find((each) => each.code === code);
  return region !== undefined && region.each === before?.each ? region : undefined;
}
