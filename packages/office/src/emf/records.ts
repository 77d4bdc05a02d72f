/**
 * Records of an enhanced metafile, as Microsoft documents them ([MS-EMF]): a type, a length, then 32-bit little-endian numbers.
 */

/** Types of records. */
export const RECORD = {
  header: 1,
  windowExtent: 9,
  windowOrigin: 10,
  viewportExtent: 11,
  viewportOrigin: 12,
  end: 14,
  mapMode: 17,
  groundMode: 18,
  textAlign: 22,
  textColour: 24,
  moveTo: 27,
  select: 37,
  brush: 39,
  lineTo: 54,
  curveTo: 5,
  beginPath: 59,
  endPath: 60,
  closeFigure: 61,
  fillPath: 62,
  strokePath: 64,
  font: 82,
  text: 84,
  pen: 95,
} as const;

/** A record of whole numbers alone. */
export function record(type: number, ...numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(8 + 4 * numbers.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, type, true);
  view.setUint32(4, bytes.length, true);
  for (const [at, number] of numbers.entries()) view.setInt32(8 + 4 * at, number, true);
  return bytes;
}

/** A font: `height` in units of the picture. */
export function fontRecord(
  id: number,
  height: number,
  { bold, italic }: { readonly bold: boolean; readonly italic: boolean },
): Uint8Array {
  // The long form of the font record, in which everything after the name stays zero.
  const bytes = new Uint8Array(12 + 320);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, RECORD.font, true);
  view.setUint32(4, bytes.length, true);
  view.setUint32(8, id, true);
  view.setInt32(12, -height, true);
  view.setInt32(28, bold ? 700 : 400, true);
  view.setUint8(32, italic ? 1 : 0);
  view.setUint8(35, 1); // any set of characters
  writeText(view, 40, FACE);
  return bytes;
}

const FACE = 'Arial';

/** Letters at a point, with the advance of each in units of the picture. */
export function textRecord(text: string, x: number, y: number, advances: readonly number[]): Uint8Array {
  const START = 76;
  const spacing = START + 2 * (text.length + (text.length % 2));
  const bytes = new Uint8Array(spacing + 4 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, RECORD.text, true);
  view.setUint32(4, bytes.length, true);
  view.setUint32(24, 2, true); // the units are those of the picture
  view.setFloat32(28, 1, true);
  view.setFloat32(32, 1, true);
  view.setInt32(36, x, true);
  view.setInt32(40, y, true);
  view.setUint32(44, text.length, true);
  view.setUint32(48, START, true);
  view.setUint32(72, spacing, true);
  writeText(view, START, text);
  for (const [at, advance] of advances.entries()) view.setInt32(spacing + 4 * at, advance, true);
  return bytes;
}

function writeText(view: DataView, start: number, text: string): void {
  for (let at = 0; at < text.length; at += 1) view.setUint16(start + 2 * at, text.charCodeAt(at), true);
}
