import type { FigureName } from '../criteria/figure-names.ts';

/** What a sentence about a figure is made of; `codes` is a list ready to read, shortened after the fifth. */
interface FigureSaid {
  readonly count: number;
  readonly of: number;
  readonly codes: string;
}

/** One sentence for each figure. Total: a missing one does not compile. */
export type FigureTexts = Readonly<Record<FigureName, (figure: FigureSaid) => string>>;
