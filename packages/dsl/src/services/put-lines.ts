import type { Edit } from '@traguardo/model';
import { putItem } from './forms/children.ts';
import type { Located } from './forms/located.ts';
import { placeOf } from './forms/place-of.ts';

/** Lines put in as a new item of a kind, behind the last of that kind in a declaration or file, at the depth of the text there. */
export function putLines(located: Located, [first = '', ...rest]: readonly string[], concept: string): Edit {
  const { change, at } = putItem(located, first, concept);
  const end = at - change.from + first.length;
  const indent = /[ \t]*$/.exec(change.text.slice(0, at - change.from))?.[0] ?? '';
  const more = rest.map((line) => `\n${indent}${line}`).join('');
  const text = `${change.text.slice(0, end)}${more}${change.text.slice(end)}`;
  return { place: placeOf(located.file, change.from, change.to), text };
}
