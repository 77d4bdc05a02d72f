/** The kinds of tokens that have a colour: those of the language, and of the words of a report. */
export const PAINTED_KINDS = [
  'block-word',
  'name-clause',
  'value-clause',
  'expression-clause',
  'argument',
  'function',
  'unit',
  'operator-word',
  'yes-no',
  'missing',
  'number',
  'date',
  'text',
  'quoted',
  'word',
  'comparison',
  'comment',
  'documentation',
  'bad',
  'heading',
  'strong',
  'brace',
] as const;

export type PaintedKind = (typeof PAINTED_KINDS)[number];

/** A stretch of text and what it is, for colours. Offsets into the text; in order, without overlap. */
export interface PaintedToken {
  readonly kind: PaintedKind;
  readonly from: number;
  readonly to: number;
}

const PLACES: ReadonlyMap<string, number> = new Map(PAINTED_KINDS.map((kind, index) => [kind, index]));

/** Numbers in a packed text for each token: kind, from, to. */
export const TOKEN_WIDTH = 3;

/** Tokens as numbers, three for each, so that those of a long plan cross from the worker at once; kinds without a colour are left out. */
export function packTokens(tokens: readonly { kind: string; from: number; to: number }[]): Uint32Array<ArrayBuffer> {
  const coloured = tokens.filter(({ kind }) => PLACES.has(kind));
  const packed = new Uint32Array(TOKEN_WIDTH * coloured.length);
  coloured.forEach(({ kind, from, to }, index) =>
    packed.set([PLACES.get(kind) as number, from, to], TOKEN_WIDTH * index),
  );
  return packed;
}

/** The tokens that were packed. */
export function unpackTokens(packed: Uint32Array): readonly PaintedToken[] {
  return Array.from({ length: packed.length / TOKEN_WIDTH }, (_, index) => ({
    kind: PAINTED_KINDS[packed[TOKEN_WIDTH * index] as number] as PaintedKind,
    from: packed[TOKEN_WIDTH * index + 1] as number,
    to: packed[TOKEN_WIDTH * index + 2] as number,
  }));
}
