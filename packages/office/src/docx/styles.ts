import type { Language } from '@traguardo/model';
import { HEAD_GROUND } from '../grounds.ts';
import { WORDS } from '../locales.ts';
import { tag, XML_HEADER } from '../xml.ts';

/** How a paragraph style looks: sizes in points, room above and below in points. */
interface Style {
  readonly id: string;
  /** As office programs name it: their own names are shown in the language of the user. */
  readonly name: string;
  readonly on?: string;
  readonly next?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly before?: number;
  readonly after?: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Level in the outline of the document, from 1. */
  readonly outline?: number;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Indent and hanging first line, in twentieths of a point. */
  readonly indent?: readonly [left: number, hanging: number];
  /** Where a tab with leading dots ends, in twentieths of a point. */
  readonly dottedTab?: number;
}

/** LibreOffice has letters of the same widths where Arial is not: widths of columns are worked out for them. */
const FONT = 'Arial';
const INK = '17324D';
const MUTED = '52667A';
/** The right edge of the text on an upright page. */
const RIGHT_EDGE = 9638;

const PARAGRAPHS: readonly Style[] = [
  { id: 'BodyText', name: 'Body Text', size: 10, after: 6, align: 'left' },
  {
    id: 'Title',
    name: 'Title',
    next: 'BodyText',
    size: 26,
    bold: true,
    colour: INK,
    before: 6,
    after: 18,
    align: 'left',
  },
  { id: 'Subtitle', name: 'Subtitle', next: 'BodyText', size: 16, colour: MUTED, before: 60, after: 6, align: 'left' },
  { id: 'Stamp', name: 'Report Stamp', size: 10, colour: MUTED, after: 2 },
  heading(1, { size: 18, before: 0, after: 10, pageBreakBefore: true }),
  heading(2, { size: 14, before: 16, after: 6 }),
  heading(3, { size: 12, before: 12, after: 4 }),
  heading(4, { size: 10.5, before: 10, after: 4 }),
  heading(5, { size: 10, before: 8, after: 3 }),
  heading(6, { size: 10, before: 8, after: 3, italic: true }),
  { id: 'TOCHeading', name: 'TOC Heading', size: 15, bold: true, colour: INK, before: 24, after: 8, keepNext: true },
  { id: 'TOC1', name: 'toc 1', size: 10, bold: true, before: 5, after: 1, dottedTab: RIGHT_EDGE },
  { id: 'TOC2', name: 'toc 2', size: 9.5, after: 1, indent: [284, 0], dottedTab: RIGHT_EDGE },
  { id: 'TOC3', name: 'toc 3', size: 9, after: 1, indent: [568, 0], dottedTab: RIGHT_EDGE },
  { id: 'ListBullet', name: 'List Bullet', on: 'BodyText', after: 3, align: 'left', indent: [425, 283] },
  { id: 'ListNumber', name: 'List Number', on: 'BodyText', after: 3, align: 'left', indent: [425, 283] },
  { id: 'Caption', name: 'caption', size: 9.5, bold: true, colour: INK, before: 10, after: 4, keepNext: true },
  { id: 'Figure', name: 'Figure', before: 8, after: 2, keepNext: true, align: 'center' },
  {
    id: 'FigureCaption',
    name: 'Figure Caption',
    size: 10,
    bold: true,
    colour: INK,
    before: 2,
    after: 10,
    align: 'center',
  },
  { id: 'TableText', name: 'Table Text', size: 8.5, before: 2, after: 2, align: 'left' },
  { id: 'TableNumber', name: 'Table Number', on: 'TableText', align: 'right' },
  { id: 'TableTextSmall', name: 'Table Text Small', on: 'TableText', size: 7.5, before: 1, after: 1 },
  { id: 'TableNumberSmall', name: 'Table Number Small', on: 'TableTextSmall', align: 'right' },
  { id: 'TableGroup', name: 'Table Group', on: 'TableText', bold: true, colour: INK, keepNext: true },
  { id: 'TableSubgroup', name: 'Table Subgroup', on: 'TableGroup', italic: true },
  { id: 'TableSource', name: 'Table Source', size: 9, italic: true, colour: MUTED, before: 3, after: 10 },
  { id: 'TableEnd', name: 'Table End', size: 4, after: 4 },
  { id: 'SectionEnd', name: 'Section End', size: 1 },
  { id: 'Header', name: 'header', size: 9, colour: MUTED },
  { id: 'Footer', name: 'footer', size: 9, colour: MUTED, align: 'right' },
];

function heading(level: number, look: Partial<Style>): Style {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'BodyText',
    bold: true,
    colour: INK,
    keepNext: true,
    outline: level,
    ...look,
  };
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The part that says how every style looks. Changing one changes the whole document, which has no look besides. */
export function stylesXml(language: Language): string {
  return (
    XML_HEADER +
    tag('w:styles', { 'xmlns:w': MAIN }, [
      defaults(language),
      NORMAL,
      ...PARAGRAPHS.map(styleXml),
      LINK,
      NO_TABLE,
      TABLE,
    ])
  );
}

function defaults(language: Language): string {
  const { tag: code } = WORDS[language];
  const letters = [
    tag('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT }),
    tag('w:sz', { 'w:val': 20 }),
    tag('w:szCs', { 'w:val': 20 }),
    tag('w:lang', { 'w:val': code, 'w:eastAsia': code, 'w:bidi': 'ar-SA' }),
  ];
  return tag('w:docDefaults', {}, [
    tag('w:rPrDefault', {}, tag('w:rPr', {}, letters)),
    tag('w:pPrDefault', {}, tag('w:pPr', {}, tag('w:spacing', { 'w:after': 0, 'w:line': 252, 'w:lineRule': 'auto' }))),
  ]);
}

const NORMAL = tag('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
  tag('w:name', { 'w:val': 'Normal' }),
  tag('w:qFormat', {}),
]);

const LINK = tag('w:style', { 'w:type': 'character', 'w:styleId': 'Hyperlink' }, [
  tag('w:name', { 'w:val': 'Hyperlink' }),
  tag('w:uiPriority', { 'w:val': 99 }),
  tag('w:rPr', {}, [tag('w:color', { 'w:val': '0055AA' }), tag('w:u', { 'w:val': 'single' })]),
]);

function styleXml(style: Style): string {
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': isBuiltIn(style) ? null : 1, 'w:styleId': style.id },
    [
      tag('w:name', { 'w:val': style.name }),
      tag('w:basedOn', { 'w:val': style.on ?? 'Normal' }),
      style.next === undefined ? '' : tag('w:next', { 'w:val': style.next }),
      style.id.startsWith('TOC') ? tag('w:uiPriority', { 'w:val': 39 }) : '',
      tag('w:qFormat', {}),
      wrapped('w:pPr', paragraphLook(style)),
      wrapped('w:rPr', letterLook(style)),
    ],
  );
}

/** Names with capitals inside a word pair are ours, but for those office programs know. */
function isBuiltIn({ name }: Style): boolean {
  return !/^(Report|Table|Figure|Section) ?/.test(name);
}

function wrapped(name: string, content: string): string {
  return content === '' ? '' : tag(name, {}, content);
}

function paragraphLook(style: Style): string {
  const { before, after, indent } = style;
  return [
    style.keepNext ? tag('w:keepNext', {}) : '',
    style.keepNext ? tag('w:keepLines', {}) : '',
    style.pageBreakBefore ? tag('w:pageBreakBefore', {}) : '',
    style.dottedTab === undefined
      ? ''
      : tag('w:tabs', {}, tag('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': style.dottedTab })),
    before === undefined && after === undefined
      ? ''
      : tag('w:spacing', {
          'w:before': before === undefined ? null : twips(before),
          'w:after': after === undefined ? null : twips(after),
        }),
    indent === undefined ? '' : tag('w:ind', { 'w:left': indent[0], 'w:hanging': indent[1] === 0 ? null : indent[1] }),
    style.align === undefined ? '' : tag('w:jc', { 'w:val': style.align }),
    style.outline === undefined ? '' : tag('w:outlineLvl', { 'w:val': style.outline - 1 }),
  ].join('');
}

function letterLook({ size, bold, italic, colour }: Style): string {
  return [
    bold ? tag('w:b', {}) : '',
    italic ? tag('w:i', {}) : '',
    colour === undefined ? '' : tag('w:color', { 'w:val': colour }),
    size === undefined ? '' : tag('w:sz', { 'w:val': 2 * size }) + tag('w:szCs', { 'w:val': 2 * size }),
  ].join('');
}

function twips(points: number): number {
  return points * 20;
}

const line = (name: string, size: number, colour: string): string =>
  tag(`w:${name}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': colour });

const CELL_ROOM = tag('w:tblCellMar', {}, [
  tag('w:left', { 'w:w': 85, 'w:type': 'dxa' }),
  tag('w:right', { 'w:w': 85, 'w:type': 'dxa' }),
]);

const NO_TABLE = tag('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
  tag('w:name', { 'w:val': 'Normal Table' }),
  tag('w:uiPriority', { 'w:val': 99 }),
  tag('w:tblPr', {}, [tag('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), CELL_ROOM]),
]);

const TABLE = tag('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'ReportTable' }, [
  tag('w:name', { 'w:val': 'Report Table' }),
  tag('w:basedOn', { 'w:val': 'TableNormal' }),
  tag('w:qFormat', {}),
  tag('w:tblPr', {}, [
    tag('w:tblBorders', {}, [
      line('top', 8, INK),
      line('left', 4, 'B8C2CC'),
      line('bottom', 8, INK),
      line('right', 4, 'B8C2CC'),
      line('insideH', 4, 'B8C2CC'),
      line('insideV', 4, 'B8C2CC'),
    ]),
    CELL_ROOM,
  ]),
  tag('w:tblStylePr', { 'w:type': 'firstRow' }, [
    tag('w:rPr', {}, [tag('w:b', {}), tag('w:color', { 'w:val': INK })]),
    tag('w:tcPr', {}, [
      tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': HEAD_GROUND }),
      tag('w:vAlign', { 'w:val': 'bottom' }),
    ]),
  ]),
]);
