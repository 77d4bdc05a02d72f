import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, type Outline, type Report } from '@traguardo/model';
import { typstSource } from '../src/index.ts';
import { sampleReport, words } from './sample-report.ts';

/** The code of a document without what its strings say, and without the widths of columns that follow from how long they are. */
function skeleton(source: string): string {
  return source.replace(/"(?:[^"\\]|\\.)*"/gs, '""').replace(/\((?:auto|\d+fr|\d+pt|, )+,\)/g, '()');
}

/** Every string of a document as it reads. */
function strings(source: string): readonly string[] {
  return [...source.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, text = '']) => text.replace(/\\(["\\])/g, '$1'));
}

/** A report that has one text wherever people write. */
function reportOf(text: string): Report {
  const inline = { kind: 'text', text } as const;
  const table = {
    kind: 'table',
    caption: text,
    columns: [text, text],
    source: text,
    widths: [0.5, 0.5],
    rows: [
      { cells: [words(text)], total: false, group: { level: 1 } },
      { cells: [words(text), { kind: 'band', label: text, tone: 'red' }], total: true },
    ],
  } as const;
  const parts: Outline = [
    { kind: 'heading', level: 1, text },
    {
      kind: 'paragraph',
      text: [
        inline,
        { kind: 'strong', content: [inline] },
        { kind: 'link', href: 'https://example.org', content: [inline] },
      ],
    },
    { kind: 'list', ordered: true, items: [text, [inline]] },
    table,
    {
      kind: 'picture',
      code: 'p',
      caption: text,
      description: text,
      drawing: { width: 100, height: 20, top: 0, title: text, shapes: [] },
      data: null,
    },
  ];
  return { ...sampleReport(), title: text, body: text, parts, annex: [] };
}

describe('a report as a Typst document', () => {
  it('holds every figure of its tables, and is the same each time', () => {
    const report = sampleReport();
    const { source, files } = typstSource(report);
    const said = new Set(strings(source));
    for (const part of report.parts) {
      if (part.kind !== 'table') continue;
      for (const { cells } of part.rows)
        for (const cell of cells) expect([cell, said.has(cellText(cell, 'it'))]).toEqual([cell, true]);
    }
    expect(files).toHaveLength(1);
    expect(typstSource(sampleReport())).toEqual({ source, files });
  });

  it('turns wide tables, takes their headings with them, and skips no level', () => {
    const { source } = typstSource(sampleReport());
    expect(source).toMatch(/#page\(flipped: true, \{\nheading\(level: 2, "Il personale"\)\n\[#rows\(/);
    expect(source).toContain('heading(level: 2, "Un titolo che salta un livello")');
  });

  it('says that a draft is one, on its cover, in its title and on every page', () => {
    const { source } = typstSource(sampleReport(), { draft: true });
    expect(source).toContain('title: "Bozza: Relazione sulla performance 2024"');
    expect(source).toContain('non è approvato e può ancora cambiare');
    expect(typstSource(sampleReport()).source).not.toContain('ozza');
  });

  it('keeps a number with its unit in running text', () => {
    expect(typstSource(sampleReport()).source).toContain('"99,90\u00A0%"');
  });

  it('follows links to pages and to places that are there, and no others', () => {
    const { source } = typstSource(sampleReport());
    expect(source).toContain('link("https://example.org/a?b=1&c=2", ');
    expect(source).not.toMatch(/link\([^)]*(?:script|altrove)/);
  });

  it('says of words in another language which one it is', () => {
    const parts: Outline = [
      { kind: 'heading', level: 1, text: 'La nostra storia', lang: 'it' },
      { kind: 'paragraph', text: 'Il governo', lang: 'it' },
      { kind: 'list', ordered: false, items: ['Le persone'], lang: 'it' },
      { kind: 'paragraph', text: 'Our own words' },
    ];
    const { source } = typstSource({ ...sampleReport('en'), parts, annex: [] });
    expect(source).toContain('heading(level: 1, text(lang: "it", "La nostra storia"))');
    expect(source).toContain('par(text(lang: "it", "Il governo"))');
    expect(source).toContain('list(text(lang: "it", "Le persone"))');
    expect(source).toContain('par("Our own words")');
  });

  it('is never changed in its code by what people write', () => {
    const plain = skeleton(typstSource(reportOf('x')).source);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...NASTY)), (text) => {
        expect(skeleton(typstSource(reportOf(text)).source)).toBe(plain);
      }),
    );
  });

  it('says what people write, word for word', () => {
    const text = NASTY.join(' ');
    expect(strings(typstSource(reportOf(text)).source).filter((each) => each === text).length).toBeGreaterThan(10);
  });
});

const NASTY = [
  '"); panic("',
  '\\"); panic(\\"',
  '\\',
  '#panic()',
  '$ x $',
  '// *',
  '*/',
  '@x <y>',
  ']',
  '})',
  '\\u{22}',
];
