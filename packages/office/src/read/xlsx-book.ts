import type { Archive } from './archive.ts';
import type { ReadLimits } from './limits.ts';
import { builtInKind, formatKind, type NumberKind } from './number-formats.ts';
import { refuse } from './refusal.ts';
import { type Attributes, xmlEvents } from './xml-events.ts';

/** What the sheets of a workbook share: texts by number, how numbers are shown by style, where each sheet is. */
export interface XlsxBook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[];
  readonly texts: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly dates: 1900 | 1904;
}

/** Reads the parts of a workbook that its cells need, and no others. */
export function readBook(archive: Archive, limits: ReadLimits): XlsxBook {
  const root = relations(archive, '_rels/.rels', '', limits);
  const main = root.find(({ type }) => type === 'officeDocument')?.target ?? refuse('not-spreadsheet');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const related = relations(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, folder, limits);
  const byId = new Map(related.map((one) => [one.id, one]));
  const sheets: { name: string; hidden: boolean; part: string }[] = [];
  let dates: XlsxBook['dates'] = 1900;
  for (const event of xmlEvents(archive.text(main), main, limits)) {
    if (event.kind !== 'open') continue;
    const { name, attributes } = event;
    if (name === 'workbookPr' && isTrue(attributes['date1904'])) dates = 1904;
    if (name !== 'sheet') continue;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const relation = byId.get(id);
    if (relation?.type !== 'worksheet') continue;
    if (sheets.length >= limits.sheets) refuse('sheets-limit', { limit: limits.sheets });
    sheets.push({
      name: attributes['name'] ?? '',
      hidden: /hidden/i.test(attributes['state'] ?? ''),
      part: relation.target,
    });
  }
  const partOf = (type: string) => related.find((one) => one.type === type && archive.has(one.target))?.target;
  return {
    sheets,
    texts: sharedTexts(archive, partOf('sharedStrings'), limits),
    kinds: kindsOfStyles(archive, partOf('styles'), limits),
    dates,
  };
}

/** Whether a mark is set, in any of the ways it is written. */
export function isTrue(mark: string | undefined): boolean {
  return mark === '1' || mark === 'true' || mark === 'on';
}

interface Relation {
  readonly id: string | undefined;
  readonly type: string;
  readonly target: string;
}

function relations(archive: Archive, part: string, folder: string, limits: ReadLimits): readonly Relation[] {
  const found: Relation[] = [];
  for (const event of xmlEvents(archive.text(part), part, limits)) {
    if (event.kind === 'open' && event.name === 'Relationship') found.push(relation(event.attributes, folder));
  }
  return found;
}

function relation(attributes: Attributes, folder: string): Relation {
  const target = attributes['Target'] ?? '';
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const type = attributes['Type'] ?? '';
  return { id: attributes['Id'], type: type.slice(type.lastIndexOf('/') + 1), target: path };
}

function sharedTexts(archive: Archive, part: string | undefined, limits: ReadLimits): readonly string[] {
  if (part === undefined) return [];
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  for (const event of xmlEvents(archive.text(part), part, limits)) {
    if (event.kind === 'text') {
      if (isText && !isReading) text += event.text;
      continue;
    }
    const opens = event.kind === 'open';
    if (event.name === 'rPh') isReading = opens; // how signs are read aloud, no part of the text
    if (event.name === 't') isText = opens;
    if (event.name === 'si' && opens) text = '';
    if (event.name === 'si' && !opens) texts.push(text);
  }
  return texts;
}

function kindsOfStyles(archive: Archive, part: string | undefined, limits: ReadLimits): readonly NumberKind[] {
  if (part === undefined) return [];
  const formats = new Map<string, string>();
  const kinds: NumberKind[] = [];
  let isCells = false;
  for (const event of xmlEvents(archive.text(part), part, limits)) {
    if (event.kind === 'text') continue;
    if (event.name === 'cellXfs') isCells = event.kind === 'open';
    if (event.kind !== 'open') continue;
    const { name, attributes } = event;
    const id = attributes['numFmtId'] ?? '0';
    if (name === 'numFmt') formats.set(id, attributes['formatCode'] ?? '');
    if (name !== 'xf' || !isCells) continue;
    const written = formats.get(id);
    kinds.push(written === undefined ? builtInKind(Number(id)) : formatKind(written));
  }
  return kinds;
}
