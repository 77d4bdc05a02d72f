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
  readonly stamp: {
    readonly plan: string;
    readonly planHash: string;
    readonly dataHash: string;
    readonly narrativeHash: string;
    readonly profile: string;
    readonly at: string;
    readonly targets: string;
    readonly revised: string;
    readonly original: string;
    readonly journal: string;
    readonly head: (events: number, short: string, hash: string) => string;
    readonly noJournal: string;
  };
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
    stamp: {
      plan: 'Piano',
      planHash: 'Impronta del piano',
      dataHash: 'Impronta dei dati',
      narrativeHash: 'Impronta dei testi',
      profile: 'Profilo delle regole',
      at: 'Risultati al',
      targets: 'Target usati',
      revised: 'quelli in vigore, con le modifiche dell’anno',
      original: 'quelli di gennaio',
      journal: 'Giornale del ciclo',
      head: (events, short, hash) => `${events} passi, testa ${short} (${hash})`,
      noJournal: 'nessuno',
    },
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
    stamp: {
      plan: 'Plan',
      planHash: 'Hash of the plan',
      dataHash: 'Hash of the data',
      narrativeHash: 'Hash of the texts',
      profile: 'Profile of the rules',
      at: 'Results as of',
      targets: 'Targets used',
      revised: 'those in force, with the changes of the year',
      original: 'those of January',
      journal: 'Journal of the cycle',
      head: (events, short, hash) => `${events} steps, head ${short} (${hash})`,
      noJournal: 'none',
    },
  },
};
