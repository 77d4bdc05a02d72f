import type { Names } from './ebnf.ts';
import type { Part } from './productions.ts';

/** A drawn piece: its line enters at the left and leaves at the right, at the same height; `up` and `down` are what it takes above and below. */
interface Drawing {
  readonly width: number;
  readonly up: number;
  readonly down: number;
  /** The elements, with the line entering at (x, y). */
  draw(x: number, y: number): string;
}

const LETTER = 7.9;
const HALF = 13;
const GAP = 10;
const ARC = 10;

/** A piece of a rule as a railroad: tokens in round boxes, rules in square ones; any way along the line is a right text. */
export function drawingOf(part: Part, names: Names): Drawing {
  switch (part.kind) {
    case 'token':
      return box(names.token(part.name), 'token');
    case 'rule':
      return box(names.rule(part.name), 'rule');
    case 'sequence':
      return row(part.parts.map((each) => drawingOf(each, names)));
    case 'choice':
      return choice(part.parts.map((each) => drawingOf(each, names)));
    case 'optional':
      return bypass(drawingOf(part.part, names));
    case 'repeat': {
      const loop = loopOf(
        drawingOf(part.part, names),
        part.separator === null ? line(0) : drawingOf(part.separator, names),
      );
      return part.once ? loop : bypass(loop);
    }
  }
}

function box(text: string, kind: 'token' | 'rule'): Drawing {
  const width = Math.ceil(text.length * LETTER) + 22;
  const draw = (x: number, y: number): string =>
    `<g class="${kind}"><rect x="${x}" y="${y - HALF}" width="${width}" height="${2 * HALF}" rx="${kind === 'token' ? HALF : 2}"/><text x="${x + width / 2}" y="${y + 4.5}">${escape(text)}</text></g>`;
  return { width, up: HALF, down: HALF, draw };
}

function line(width: number): Drawing {
  return { width, up: 0, down: 0, draw: (x, y) => path(`M${x} ${y}h${width}`) };
}

function row(pieces: readonly Drawing[]): Drawing {
  const all = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [line(GAP), piece]));
  const draw = (x: number, y: number): string => {
    let at = x;
    return all
      .map((piece) => {
        const drawn = piece.draw(at, y);
        at += piece.width;
        return drawn;
      })
      .join('');
  };
  return { width: sum(all.map(({ width }) => width)), up: most(all, 'up'), down: most(all, 'down'), draw };
}

/** Ways one below the other; the first is straight on. */
function choice(ways: readonly Drawing[]): Drawing {
  const inner = Math.max(...ways.map(({ width }) => width));
  const offsets: number[] = [];
  ways.forEach((way, index) => {
    const above = ways[index - 1];
    offsets.push(above === undefined ? 0 : Math.max((offsets[index - 1] ?? 0) + above.down + GAP + way.up, 2 * ARC));
  });
  const draw = (x: number, y: number): string =>
    ways
      .map((way, index) => {
        const offset = offsets[index] ?? 0;
        const start = x + 2 * ARC;
        const rest = inner - way.width;
        const body = way.draw(start, y + offset) + path(`M${start + way.width} ${y + offset}h${rest}`);
        if (offset === 0) return path(`M${x} ${y}h${2 * ARC}`) + body + path(`M${start + inner} ${y}h${2 * ARC}`);
        const drop = offset - 2 * ARC;
        const down = `M${x} ${y}a${ARC} ${ARC} 0 0 1 ${ARC} ${ARC}v${drop}a${ARC} ${ARC} 0 0 0 ${ARC} ${ARC}`;
        const back = `M${start + inner} ${y + offset}a${ARC} ${ARC} 0 0 0 ${ARC} ${-ARC}v${-drop}a${ARC} ${ARC} 0 0 1 ${ARC} ${-ARC}`;
        return path(down) + body + path(back);
      })
      .join('');
  const down = Math.max(...ways.map((way, index) => (offsets[index] ?? 0) + way.down));
  return { width: inner + 4 * ARC, up: ways[0]?.up ?? 0, down, draw };
}

/** A way above it that leaves it out. */
function bypass(piece: Drawing): Drawing {
  const height = Math.max(piece.up + GAP, 2 * ARC);
  const rise = height - 2 * ARC;
  const draw = (x: number, y: number): string =>
    path(`M${x} ${y}h${2 * ARC}`) +
    piece.draw(x + 2 * ARC, y) +
    path(`M${x + 2 * ARC + piece.width} ${y}h${2 * ARC}`) +
    path(
      `M${x} ${y}a${ARC} ${ARC} 0 0 0 ${ARC} ${-ARC}v${-rise}a${ARC} ${ARC} 0 0 1 ${ARC} ${-ARC}h${piece.width}a${ARC} ${ARC} 0 0 1 ${ARC} ${ARC}v${rise}a${ARC} ${ARC} 0 0 0 ${ARC} ${ARC}`,
    );
  return { width: piece.width + 4 * ARC, up: height, down: piece.down, draw };
}

/** A way back below it, past `between`. */
function loopOf(piece: Drawing, between: Drawing): Drawing {
  const inner = Math.max(piece.width, between.width);
  const height = Math.max(piece.down + GAP + between.up, 2 * ARC);
  const drop = height - 2 * ARC;
  const draw = (x: number, y: number): string => {
    const start = x + 2 * ARC;
    const left = (inner - between.width) / 2;
    const back = y + height;
    return (
      path(`M${x} ${y}h${2 * ARC}`) +
      piece.draw(start, y) +
      path(`M${start + piece.width} ${y}h${inner - piece.width + 2 * ARC}`) +
      path(
        `M${start + inner} ${y}a${ARC} ${ARC} 0 0 1 ${ARC} ${ARC}v${drop}a${ARC} ${ARC} 0 0 1 ${-ARC} ${ARC}h${-left}`,
      ) +
      between.draw(start + left, back) +
      path(
        `M${start + left} ${back}h${-left}a${ARC} ${ARC} 0 0 1 ${-ARC} ${-ARC}v${-drop}a${ARC} ${ARC} 0 0 1 ${ARC} ${-ARC}`,
      ) +
      (between.width === 0 ? arrow(start + inner / 2, back) : '')
    );
  };
  return { width: inner + 4 * ARC, up: piece.up, down: height + between.down, draw };
}

/** A head that points back to the left. */
function arrow(x: number, y: number): string {
  return path(`M${x + 4} ${y - 4}l-6 4 6 4`);
}

function path(commands: string): string {
  return `<path d="${commands}"/>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function most(pieces: readonly Drawing[], side: 'up' | 'down'): number {
  return Math.max(0, ...pieces.map((piece) => piece[side]));
}

/** Text between tags or in an attribute. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
