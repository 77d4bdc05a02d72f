import type { Language, OutlineCell, OutlineRow, Shape } from '@traguardo/model';
import { type BandMark, bandGlyph } from './bands.ts';
import { type Chart, CHART_WIDTH } from './chart.ts';
import { pictureWords } from './chart-words.ts';
import { box, drawing, LETTER, LINE, line, sentence, text, textLines } from './parts.ts';

/** A node of a tree as it is shown. `weight` and `score` are texts with their sign (`40,00 %`), empty where there is none. */
export interface TreeItem {
  readonly code: string;
  readonly title: string;
  readonly weight: string;
  readonly score: string;
  readonly band: BandMark | null;
  readonly children: readonly TreeItem[];
}

/**
 * A tree as indented lines, parents before children: code, title, weight, score, and its band as mark and word. `title` names the
 * picture. The description tells the root and what is right below it; the data have every node. Pure.
 */
export function treeDrawing(title: string, root: TreeItem, language: Language): Chart {
  const words = pictureWords[language];
  const shapes: Shape[] = [];
  const places = new Map<TreeItem, Place>();
  let y = 0;
  const place = (item: TreeItem, depth: number): void => {
    const row = rowOf(item, depth, y, `${words.weight} `);
    shapes.push(...row.shapes);
    places.set(item, { top: y, end: y + row.height });
    y += row.height;
    for (const child of item.children) place(child, depth + 1);
    shapes.push(...branches(item, depth, places));
  };
  place(root, 0);
  const all = flat(root, 0);
  const told = sentence([root, ...root.children].map(toldItem));
  return {
    drawing: drawing(title, y, shapes),
    description: `${words.treeHead(all.length)}. ${told}`,
    marks: [],
    data: {
      kind: 'table',
      caption: title,
      columns: [words.name, words.weight, words.degree, words.band],
      rows: all.map(({ item, depth }) => dataRow(item, depth)),
    },
  };
}

const INDENT = 18;
const PAD = 4;
/** Where the weight and the score end and the band begins. */
const [WEIGHT_END, SCORE_END, BAND] = [436, 506, 516] as const;

function rowOf(
  { code, title, weight, score, band }: TreeItem,
  depth: number,
  top: number,
  weightWord: string,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const left = PAD + depth * INDENT;
  const weightRoom = weight === '' ? 0 : 92;
  const name = textLines(depth === 0 ? 'strong' : '', `${code} ${title}`, WEIGHT_END - weightRoom - left - PAD, 3);
  const label = band === null ? [] : textLines('', band.label, CHART_WIDTH - BAND - 18, 2);
  const height = Math.max(name.length, label.length, 1) * LINE + 2 * PAD;
  const base = top + PAD + LETTER;
  return {
    height,
    shapes: [
      box(depth % 2 === 0 ? 'stripe' : 'label', 0, top, CHART_WIDTH, height),
      ...name.map(({ tone, words }, at) => text(tone, left, base + at * LINE, words)),
      ...(weight === '' ? [] : [text('muted', WEIGHT_END, base, `${weightWord}${weight}`, 'end')]),
      ...(score === '' ? [] : [text('strong', SCORE_END, base, score, 'end')]),
      ...(band === null ? [] : bandGlyph(band.tone, BAND, top + PAD + 2)),
      ...label.map(({ words }, at) => text('', BAND + 18, base + at * LINE, words)),
    ],
  };
}

/** Upper and lower edge of a line of the tree. */
interface Place {
  readonly top: number;
  readonly end: number;
}

/** One line down from below a node, and from it one to each of its children. */
function branches(item: TreeItem, depth: number, places: ReadonlyMap<TreeItem, Place>): readonly Shape[] {
  const x = PAD + depth * INDENT + 6;
  const ends = item.children.map((child) => (places.get(child)?.top ?? 0) + PAD + LETTER - 4);
  const last = ends.at(-1);
  if (last === undefined) return [];
  return [
    line('rule', x, (places.get(item)?.end ?? 0) - PAD + 1, x, last),
    ...ends.map((y) => line('rule', x, y, x + INDENT - 9, y)),
  ];
}

function flat(item: TreeItem, depth: number): readonly { readonly item: TreeItem; readonly depth: number }[] {
  return [{ item, depth }, ...item.children.flatMap((child) => flat(child, depth + 1))];
}

function toldItem({ code, title, score, band }: TreeItem): string {
  return [`${code} ${title}`, score, band?.label ?? ''].filter((part) => part !== '').join(', ');
}

function dataRow({ code, title, weight, score, band }: TreeItem, depth: number): OutlineRow {
  const shown = (words: string): OutlineCell => (words === '' ? { kind: 'missing' } : { kind: 'text', text: words });
  const bandCell: OutlineCell = band === null ? { kind: 'missing' } : { kind: 'band', ...band };
  return {
    cells: [{ kind: 'text', text: `${code} ${title}`, of: code }, shown(weight), shown(score), bandCell],
    total: depth === 0,
  };
}
