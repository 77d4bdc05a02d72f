/** The part of papaparse this package uses. The published types bring those of Node along, which the core packages do without. */
declare module 'papaparse' {
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    readonly code: string;
    readonly message: string;
    readonly row?: number;
    readonly index?: number;
  }

  interface ParseResult<Data> {
    readonly data: Data;
    readonly errors: readonly ParseError[];
    readonly meta: {
      readonly delimiter: string;
      readonly linebreak: string;
      readonly aborted: boolean;
      readonly truncated: boolean;
      /** Offset just after what was read so far. */
      readonly cursor: number;
    };
  }

  interface ParseOptions {
    readonly delimiter?: string;
    readonly newline?: '\r\n' | '\n' | '\r';
  }

  interface UnparseOptions {
    readonly delimiter?: string;
    readonly newline?: string;
    readonly quotes?: boolean | readonly boolean[];
    readonly header?: boolean;
  }

  const Papa: {
    parse<Row>(text: string, options: ParseOptions & { readonly step: (result: ParseResult<Row>) => void }): void;
    parse<Row>(text: string, options?: ParseOptions): ParseResult<Row[]>;
    unparse(rows: readonly (readonly string[])[], options?: UnparseOptions): string;
  };
  export default Papa;
}
