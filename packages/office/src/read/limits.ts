/** How much of a file is read before it is refused: a few kilobytes may claim gigabytes. */
export interface ReadLimits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Bytes of all parts together once inflated. */
  readonly inflatedBytes: number;
  /** Parts of the archive, read or not. */
  readonly parts: number;
  readonly sheets: number;
  /** The highest row and column that may hold something. */
  readonly rows: number;
  readonly columns: number;
  /** Cells of all sheets, the empty ones before a filled one included. */
  readonly cells: number;
  /** Letters of one cell. */
  readonly cellLetters: number;
  /** Letters of all cells together, each counted wherever it stands: one text may be shared by a million cells. */
  readonly letters: number;
  /** Elements inside elements. */
  readonly depth: number;
}

/** More than any table of values has, less than a browser notices. */
export const READ_LIMITS: ReadLimits = {
  fileBytes: 20_000_000,
  inflatedBytes: 100_000_000,
  parts: 4000,
  sheets: 200,
  rows: 100_000,
  columns: 500,
  cells: 2_000_000,
  cellLetters: 100_000,
  letters: 40_000_000,
  depth: 64,
};
