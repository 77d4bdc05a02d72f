/** Advances of Arial (and of what stands in for it) in thousandths of its size, from the blank on. */
const ADVANCES = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

/** Bold letters are about this much wider. */
const BOLD = 1.07;

/** The advance of every UTF-16 unit of a text set at `size`; a letter with an accent is as wide as without. */
export function letterAdvances(text: string, size: number, bold: boolean): readonly number[] {
  return Array.from({ length: text.length }, (_, at) =>
    Math.round((advanceOf(text.charAt(at)) * size * (bold ? BOLD : 1)) / 1000),
  );
}

/** How wide a text is, in the unit of `size`. */
export function textLength(text: string, size: number, bold: boolean): number {
  return letterAdvances(text, size, bold).reduce((total, advance) => total + advance, 0);
}

function advanceOf(sign: string): number {
  const base = sign.normalize('NFD').charCodeAt(0);
  return ADVANCES[base - 32] ?? OTHERS[sign] ?? 556;
}

const OTHERS: Readonly<Record<string, number>> = {
  '’': 222,
  '‘': 222,
  '“': 333,
  '”': 333,
  '…': 1000,
  '—': 1000,
  '·': 333,
  '°': 400,
  '→': 1000,
  '≥': 549,
  '≤': 549,
};
