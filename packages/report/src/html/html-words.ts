import type { Language } from '@traguardo/model';

/** What a page says of itself; what the report says is in the report. */
export interface HtmlWords {
  readonly skip: string;
  readonly contents: string;
  readonly backToContents: string;
  readonly period: (period: string) => string;
  readonly draft: string;
  readonly draftMeaning: string;
  readonly pictureData: (caption: string) => string;
  /** The page of a printed sheet; the numbers are put in by the browser. */
  readonly sheet: { readonly before: string; readonly between: string };
  readonly pages: string;
}

export const HTML_WORDS: Readonly<Record<Language, HtmlWords>> = {
  it: {
    skip: 'Vai al contenuto',
    contents: 'Sommario',
    backToContents: 'Torna al sommario',
    period: (period) => `Anno ${period}`,
    draft: 'Bozza',
    draftMeaning: 'Questo documento è una bozza: non è approvato e può ancora cambiare.',
    pictureData: (caption) => `I numeri della figura “${caption}”`,
    sheet: { before: 'Pagina ', between: ' di ' },
    pages: 'Pagine di questa pubblicazione',
  },
  en: {
    skip: 'Skip to the content',
    contents: 'Contents',
    backToContents: 'Back to the contents',
    period: (period) => `Year ${period}`,
    draft: 'Draft',
    draftMeaning: 'This document is a draft: it is not approved and may still change.',
    pictureData: (caption) => `The numbers of the figure “${caption}”`,
    sheet: { before: 'Page ', between: ' of ' },
    pages: 'Pages of this publication',
  },
};
