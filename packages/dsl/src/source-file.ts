/** A text handed in by the caller: the core never reads files. `path` is shown in messages as given. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
