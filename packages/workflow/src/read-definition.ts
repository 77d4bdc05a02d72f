import type { CycleDefinition, Place } from '@traguardo/model';
import { definitionText } from './definition.ts';
import { isDefinition } from './definition-shape.ts';

/**
 * Reads a definition back from its kept text: null for anything that is not, to the byte, the text of a definition. Never
 * throws. What it declares stands in no file any more: its places are all the same and empty. Equal texts give the same
 * object, so that its machine is built once.
 */
export function readDefinition(text: string): CycleDefinition | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const value = parse(text);
  if (!isDefinition(value)) return null;
  const definition = revived(value) as CycleDefinition;
  if (definitionText(definition) !== text) return null;
  if (read.size >= MOST_REMEMBERED) read.clear();
  read.set(text, definition);
  return definition;
}

/** A journal has one, seldom two; a session looks at a few journals. */
const MOST_REMEMBERED = 16;
const read = new Map<string, CycleDefinition>();

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // JSON.parse has no other way to say no
  }
}

const NOWHERE: Place = {
  file: '',
  start: { offset: 0, line: 1, column: 1 },
  end: { offset: 0, line: 1, column: 1 },
};

/** Exact numbers are numbers again, and everything that is written somewhere has a place. */
function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, item]): [string, unknown] => [
    key,
    (key === 'num' || key === 'den') && typeof item === 'string' ? BigInt(item) : revived(item),
  ]);
  const isWritten = 'code' in value || 'kind' in value;
  return Object.fromEntries(isWritten ? [...members, ['place', NOWHERE]] : members);
}
