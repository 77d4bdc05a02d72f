/** What became of a report as PDF. */
export type PdfResult =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array; readonly pages: number }
  /** The compiler or its fonts, which are optional to install, are not there. */
  | { readonly kind: 'absent'; readonly reason: string }
  /** Signs of the text that no font at hand can draw: an archived document must show every sign. */
  | { readonly kind: 'letters'; readonly letters: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** The standards a report can be written to: for archives (ISO 19005-2, level a) or for accessibility (ISO 14289-1). Both are tagged. */
export type PdfStandard = 'a-2a' | 'ua-1';
