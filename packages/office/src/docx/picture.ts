import { drawingPages } from '@traguardo/chart';
import type { Drawing, OutlinePart } from '@traguardo/model';
import { drawingEmf } from '../emf/drawing-emf.ts';
import { tag } from '../xml.ts';
import { type Block, paragraph } from './blocks.ts';
import { caption } from './caption.ts';
import { type Draft, pictureOf } from './draft.ts';

/** Units of the format in a pixel, at 96 to the inch, and in a twentieth of a point. */
const EMU_PER_PIXEL = 9525;
const EMU_PER_TWIP = 635;
/** A picture is never higher than this, so that it fits on a page with its caption. */
const HIGHEST = 11_000;

/** A picture is cut into pages rather than made smaller than this. */
const SMALLEST = 0.6;

type Picture = Extract<OutlinePart, { kind: 'picture' }>;

/**
 * A picture of a chart, no wider than `width` twentieths of a point and no higher than a page, with its words for who does not see it, and
 * its caption. A picture that would become too small to read is cut between its boxes.
 */
export function pictureBlocks(picture: Picture, width: number, draft: Draft): readonly Block[] {
  const { drawing, caption: title, description } = picture;
  const pieces = scaleOf(drawing, width) < SMALLEST ? drawingPages(drawing) : [drawing];
  // The words are said once, at the first piece.
  const blocks = pieces.map((piece, at) => pieceBlock(piece, at === 0 ? description : title, { title, width }, draft));
  return [...blocks, caption('figure', picture, draft)];
}

function scaleOf({ width, height }: Drawing, line: number): number {
  const [wide, high] = [width * EMU_PER_PIXEL, height * EMU_PER_PIXEL];
  return Math.min(1, (line * EMU_PER_TWIP) / wide, (HIGHEST * EMU_PER_TWIP) / high);
}

function pieceBlock(
  drawing: Drawing,
  words: string,
  { title, width }: { readonly title: string; readonly width: number },
  draft: Draft,
): Block {
  const relation = pictureOf(draft, drawingEmf(drawing));
  const scale = scaleOf(drawing, width);
  const size = {
    cx: Math.round(drawing.width * EMU_PER_PIXEL * scale),
    cy: Math.round(drawing.height * EMU_PER_PIXEL * scale),
  };
  const number = draft.pictures.length;
  const inline = tag('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
    tag('wp:extent', size),
    tag('wp:docPr', { id: number, name: `image${number}`, descr: words, title }),
    tag('wp:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { 'xmlns:a': DRAWING, noChangeAspect: 1 })),
    tag('a:graphic', { 'xmlns:a': DRAWING }, tag('a:graphicData', { uri: PICTURE }, graphic(number, relation, size))),
  ]);
  return paragraph('Figure', tag('w:r', {}, tag('w:drawing', {}, inline)));
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

function graphic(number: number, relation: string, size: Readonly<Record<'cx' | 'cy', number>>): string {
  return tag('pic:pic', { 'xmlns:pic': PICTURE }, [
    tag('pic:nvPicPr', {}, [tag('pic:cNvPr', { id: number, name: `image${number}.emf` }), tag('pic:cNvPicPr', {})]),
    tag('pic:blipFill', {}, [tag('a:blip', { 'r:embed': relation }), tag('a:stretch', {}, tag('a:fillRect', {}))]),
    tag('pic:spPr', {}, [
      tag('a:xfrm', {}, [tag('a:off', { x: 0, y: 0 }), tag('a:ext', size)]),
      tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {})),
    ]),
  ]);
}
