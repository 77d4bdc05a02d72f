import { unzipSync, strFromU8 } from 'fflate';
import { COUNT, hashBytes, type OutlineCell, type OutlinePart, ratio } from '@traguardo/model';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { annexDocx, officeStamp, reportDocx } from '@traguardo/office';
import { SAMPLE } from './sample-report.ts';

const part = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] as Uint8Array);

/** Every tag closed in order, and no sign left that must be written as an entity. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml
    .replace(/<\?xml[^>]*\?>/, '')
    .replace(/<(\/?)([\w:]+)((?: [\w:]+="[^"<&]*(?:&[\w#]+;[^"<&]*)*")*)(\/?)>/g, (_, end, name, __, empty) => {
      if (end === '/') return open.pop() === name ? '' : '<';
      if (empty === '') open.push(name);
      return '';
    });
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(rest);
}

describe('a report as DOCX', () => {
  const bytes = reportDocx(SAMPLE);
  const body = part(bytes, 'word/document.xml');

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('gives the same bytes again, in another year and time zone', () => {
    vi.useFakeTimers({ now: new Date('2031-03-01T23:59:00Z') });
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(new Date(0).getHours()).not.toBe(0);
    expect(hashBytes(reportDocx(SAMPLE))).toBe(hashBytes(bytes));
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(hashBytes(reportDocx(structuredClone(SAMPLE)))).toBe(hashBytes(bytes));
  });

  it('is made of well-formed parts', () => {
    const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
    const broken = parts.filter(([, content]) => !isWellFormed(strFromU8(content)));
    expect(broken.map(([path]) => path)).toEqual([]);
  });

  it('refers to parts that are there, and to bookmarks that are', () => {
    const files = Object.keys(unzipSync(bytes));
    const relations = part(bytes, 'word/_rels/document.xml.rels');
    const targets = [...relations.matchAll(/Target="([^"]*)"\/>/g)].map(([, target]) => `word/${target}`);
    expect(targets.length).toBeGreaterThan(4);
    expect(files).toEqual(expect.arrayContaining(targets));
    const ids = new Set([...relations.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id));
    for (const [, id] of body.matchAll(/ r:(?:id|embed)="([^"]*)"/g)) expect(ids).toContain(id);
    const bookmarks = [...body.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]*)"/g)];
    const names = bookmarks.map(([, , name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(bookmarks.map(([, id]) => id)).size).toBe(names.length);
    for (const [, anchor] of body.matchAll(/w:anchor="([^"]*)"/g)) expect(names).toContain(anchor);
  });

  it('has contents with their entries, headings in styles, captions that count', () => {
    expect(body).toContain('TOC \\o');
    expect(body.match(/w:pStyle w:val="TOC[123]"/g)).toHaveLength(5);
    expect(body.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(3);
    expect(body).toContain('SEQ Tabella');
    const styles = part(bytes, 'word/styles.xml');
    const known = new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    for (const [, style] of body.matchAll(/w:(?:pStyle|tblStyle|rStyle) w:val="([^"]*)"/g))
      expect(known).toContain(style);
  });

  it('repeats the head of a table, cuts no row, and turns the page of a wide one with its heading', () => {
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(body.match(/<w:tr>/g)?.length).toBe(body.match(/<w:cantSplit\/>/g)?.length);
    const landscape = body.slice(body.indexOf('2.1 Indicatori', body.indexOf('w:pStyle w:val="Heading2"')));
    expect(landscape.indexOf('w:orient="landscape"')).toBeGreaterThan(0);
    expect(body.match(/<w:sectPr>/g)).toHaveLength(4);
  });

  it('sets a column on one side: sums beside numbers stand where sentences do', () => {
    const cell = (text: string): OutlineCell => ({ kind: 'text', text });
    const number: OutlineCell = { kind: 'quantity', quantity: { value: ratio(7n), unit: COUNT }, decimals: 2 };
    const sum = cell('246.142,61 € / 8.468.510,15 €');
    const rows = [
      [cell('A'), number, number],
      [cell('B'), sum, cell('n.d.')],
    ].map((cells) => ({ cells, total: false }));
    const table: OutlinePart = { kind: 'table', caption: 'x', columns: ['', 'Misure', 'Valore'], rows };
    const xml = part(reportDocx({ ...SAMPLE, parts: [table], annex: [] }), 'word/document.xml');
    const styles = [...xml.slice(xml.indexOf('<w:tbl>')).matchAll(/w:val="(Table(?:Text|Number))"/g)].map(
      ([, style]) => style,
    );
    const line = ['TableText', 'TableText', 'TableNumber'];
    expect(styles).toEqual([...line, ...line, ...line]);
  });

  it('keeps a line between two headings with them, on the page of what they announce', () => {
    const line = body.slice(0, body.indexOf('Gli obiettivi, uno a uno.')).lastIndexOf('<w:p>');
    expect(body.slice(line)).toMatch(/^<w:p><w:pPr><w:pStyle w:val="BodyText"\/><w:keepNext\/>/);
  });

  it('says in words what a picture shows, and draws it', () => {
    expect(body).toContain('descr="Un riquadro e una freccia."');
    const picture = unzipSync(bytes)['word/media/image1.emf'] as Uint8Array;
    const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength);
    expect(view.getUint32(40, true)).toBe(0x464d4520);
    expect(view.getUint32(48, true)).toBe(picture.length);
  });

  it('carries its stamp, and days that are those of the results', () => {
    expect(officeStamp(bytes)).toEqual(SAMPLE.stamp);
    expect(part(bytes, 'docProps/core.xml')).toContain('2025-06-30T00:00:00Z');
  });

  it('gives the annex alone', () => {
    const annex = part(annexDocx(SAMPLE), 'word/document.xml');
    expect(annex).toContain('Performance organizzativa di Ente');
    expect(annex).not.toContain('1. Presentazione');
  });

  it('says of words in another language which one it is, in the text and in the contents', () => {
    const parts: readonly OutlinePart[] = [
      { kind: 'heading', level: 1, text: 'La nostra storia', lang: 'it' },
      { kind: 'paragraph', text: [{ kind: 'strong', content: [{ kind: 'text', text: 'Il governo' }] }], lang: 'it' },
      { kind: 'list', ordered: false, items: ['Le persone'], lang: 'it' },
      { kind: 'heading', level: 1, text: 'Our own words' },
    ];
    const english = part(reportDocx({ ...SAMPLE, language: 'en', parts }), 'word/document.xml');
    const marked = [...english.matchAll(/<w:lang w:val="it-IT"\/><\/w:rPr><w:t xml:space="preserve">([^<]*)/g)];
    expect(marked.map(([, words]) => words)).toEqual([
      'La nostra storia',
      'La nostra storia',
      'Il governo',
      'Le persone',
    ]);
    expect(body).not.toContain('<w:lang');
  });

  it('takes signs that XML cannot write', () => {
    const odd = reportDocx({ ...SAMPLE, parts: [{ kind: 'paragraph', text: 'a\u0000b < & > "c"\nnuova riga' }] });
    expect(part(odd, 'word/document.xml')).toContain('a\uFFFDb &lt; &amp; &gt; &quot;c&quot; nuova riga');
  });
});
