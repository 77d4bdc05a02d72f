import type { BlockSchema } from '../vocabulary/schema.ts';
import { replaceFix } from './codes.ts';
import { isMark, isName } from './lines.ts';
import type { Pass } from './pass.ts';
import type { Token } from './token.ts';

/** Takes `f(a; b) = a / b`, as functions are written elsewhere, as bad, up to the end of the header; the repair writes it as here. */
export function takeParameters(pass: Pass, schema: BlockSchema | null): void {
  const { cursor, file, notation, report, vocabulary } = pass;
  const open = cursor.peek();
  const isBehindName = open !== null && isMark(open, '(') && isName(cursor.previous());
  if (!isBehindName || !schema?.clauses.includes('takes')) return;
  const taken: Token[] = [];
  while (cursor.peek() !== null) taken.push(cursor.takeAs('bad'));
  const close = taken.findIndex(({ image }) => image === ')');
  const names = taken.slice(1, close).flatMap(({ image }) => (/^[,;]$/.test(image) ? [] : [image]));
  const [equals, first] = taken.slice(close + 1);
  const last = (taken.at(-1) as Token).place.end;
  const word = (concept: string): string => vocabulary.print('clause', concept, notation);
  const takes = `${word('takes')} ${names.join(', ')}`;
  const body = first && file.text.slice(first.startOffset, last.offset);
  const text =
    equals === undefined ? ` ${takes}` : equals.image === '=' && body ? ` { ${takes}; ${word('gives')} ${body} }` : '';
  const fix = { ...replaceFix('replace-word', { ...open.place, end: last }, text), data: { text: text.trim() } };
  const fixes = close < 2 || text === '' ? [] : [fix];
  report('syntax/unexpected', open.place, { found: open.image, expected: 'parameters' }, { fixes });
}
