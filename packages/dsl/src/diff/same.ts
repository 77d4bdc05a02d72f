import { codeKey, compareText, type Json, type Ratio, ratioToString } from '@traguardo/model';

/** A code of the earlier plan as the later one calls it, as a key. */
export type Renaming = (code: string) => string;

/** Where something is written says nothing of what it means. */
const PLACES = new Set(['place', 'weightPlace']);

/**
 * Anything of a plan as JSON: no places, fractions as `"2301/2500"`, no number of written decimals but that of the right
 * side of `~`, where it is the precision asked for. Names inside expressions go through `renaming`.
 */
export function plainData(value: unknown, renaming: Renaming = (code) => code): Json {
  if (typeof value === 'bigint') return value.toString();
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value as Json;
  if (Array.isArray(value)) return value.map((each) => plainData(each, renaming));
  if ('num' in value) return ratioToString(value as Ratio);
  return plainRecord(value as Readonly<Record<string, unknown>>, renaming);
}

function plainRecord(record: Readonly<Record<string, unknown>>, renaming: Renaming): Json {
  const fields = Object.entries(record).filter(([name]) => !PLACES.has(name));
  const kept = fields.filter(([name]) => name !== 'decimals' || record['kind'] !== 'quantity');
  const plain = kept.map(([name, value]): [string, Json] => [
    name,
    isName(record, name) ? renaming(String(value)) : plainData(value, renaming),
  ]);
  return Object.fromEntries(record['operator'] === '~' ? [...plain, ['precision', precisionOf(record)]] : plain);
}

/** Whether a field of a node of an expression names something of the plan. */
function isName({ kind }: Readonly<Record<string, unknown>>, field: string): boolean {
  return (kind === 'measure' && field === 'id') || (kind === 'code' && field === 'code');
}

function precisionOf({ right }: Readonly<Record<string, unknown>>): Json {
  const { decimals } = (right ?? {}) as { readonly decimals?: number };
  return decimals ?? null;
}

/** Whether two pieces of plans mean the same. `renaming` turns names of the earlier into names of the later. */
export function isSame(before: unknown, after: unknown, renaming: Renaming = codeKey): boolean {
  return sorted(plainData(before, renaming)) === sorted(plainData(after, codeKey));
}

/** The data as text, whatever the order of fields. Takes any text, lone surrogates of a damaged file too. */
function sorted(data: Json): string {
  return JSON.stringify(data, (_, value: Json) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compareText(a, b)))
      : value,
  );
}
