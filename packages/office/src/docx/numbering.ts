import { tag, XML_HEADER } from '../xml.ts';
import { BULLETS } from './draft.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The lists of the document: one with bullets, and one for each that counts, which begins at 1. */
export function numberingXml(ordered: readonly number[]): string {
  const numbers = ordered.map((id) =>
    list(id, 1, tag('w:lvlOverride', { 'w:ilvl': 0 }, tag('w:startOverride', { 'w:val': 1 }))),
  );
  return (
    XML_HEADER +
    tag('w:numbering', { 'xmlns:w': MAIN }, [
      kind(0, 'bullet', '•'),
      kind(1, 'decimal', '%1.'),
      list(BULLETS, 0),
      ...numbers,
    ])
  );
}

function kind(id: number, format: string, text: string): string {
  return tag('w:abstractNum', { 'w:abstractNumId': id }, [
    tag('w:multiLevelType', { 'w:val': 'singleLevel' }),
    tag('w:lvl', { 'w:ilvl': 0 }, [
      tag('w:start', { 'w:val': 1 }),
      tag('w:numFmt', { 'w:val': format }),
      tag('w:lvlText', { 'w:val': text }),
      tag('w:lvlJc', { 'w:val': 'left' }),
      tag('w:pPr', {}, tag('w:ind', { 'w:left': 425, 'w:hanging': 283 })),
    ]),
  ]);
}

function list(id: number, of: number, override = ''): string {
  return tag('w:num', { 'w:numId': id }, [tag('w:abstractNumId', { 'w:val': of }), override]);
}
