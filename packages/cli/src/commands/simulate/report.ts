/** The answer of a simulation, for reading and as data. */
export interface Report {
  readonly print: (output: { write(text: string): unknown }) => void;
  readonly document: () => object;
}
