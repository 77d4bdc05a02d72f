import type { Language } from '@traguardo/model';
import type { PdfResult } from './pdf-result.ts';

/** Why there is no PDF, and the way to one. */
export type NoPdf = Exclude<PdfResult, { kind: 'pdf' }>;

/** The sentence for who asked for a PDF. */
export function noPdfText(result: NoPdf, language: Language): string {
  return language === 'it' ? italian(result) : english(result);
}

function italian(result: NoPdf): string {
  switch (result.kind) {
    case 'absent':
      return `Il PDF si compone con due pacchetti facoltativi che qui mancano (${result.reason}): «npm install» senza «--omit=optional» li scarica (circa 60 MB). Gli altri formati non ne hanno bisogno: «--format html» si stampa in PDF da ogni browser.`;
    case 'letters':
      return `Il PDF non si può scrivere: nessun carattere installato disegna ${quoted(result.letters, '«', '»')}. Togli questi segni dal testo o installa un carattere che li abbia.`;
    case 'failed':
      return `Il PDF non si può scrivere: ${result.reason}.`;
    default:
      return result satisfies never;
  }
}

function english(result: NoPdf): string {
  switch (result.kind) {
    case 'absent':
      return `A PDF is set by two optional packages that are not here (${result.reason}): “npm install” without “--omit=optional” fetches them (about 60 MB). The other formats do without: “--format html” prints to PDF from any browser.`;
    case 'letters':
      return `The PDF cannot be written: no installed font draws ${quoted(result.letters, '“', '”')}. Take these signs out of the text, or install a font that has them.`;
    case 'failed':
      return `The PDF cannot be written: ${result.reason}.`;
    default:
      return result satisfies never;
  }
}

function quoted(letters: readonly string[], open: string, close: string): string {
  return letters.map((letter) => `${open}${letter}${close}`).join(', ');
}
