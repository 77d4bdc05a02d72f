import type { FoundPlace } from '../workspace/editor-services.ts';

/** Characters of a line that are shown before what was found, and in all. */
const BEFORE = 60;
const MOST = 200;

/** A stretch of a text with the line it stands on. */
export function foundPlace(text: string, place: Omit<FoundPlace, 'text' | 'mark'>): FoundPlace {
  const { from, to } = place;
  const end = text.indexOf('\n', from);
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const start = Math.max(line + (/^\s*/.exec(text.slice(line, from))?.[0].length ?? 0), from - BEFORE);
  const cut = start === line || /^\s*$/.test(text.slice(line, start)) ? '' : '…';
  const shown = cut + text.slice(start, Math.min(end === -1 ? text.length : end, start + MOST)).trimEnd();
  const at = from - start + cut.length;
  const mark = [at, Math.min(at + to - from, shown.length)] as const;
  return { ...place, text: shown, mark };
}

/** The lines, counted from 1, that offsets in order stand on. */
export function lineNumbers(text: string, offsets: readonly number[]): readonly number[] {
  let line = 1;
  let at = 0;
  return offsets.map((offset) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  });
}
