import type { Language } from '@traguardo/model';

/** The words an office document needs besides those of the report. */
export interface OfficeWords {
  readonly contents: string;
  readonly table: string;
  readonly figure: string;
  readonly page: string;
  readonly of: string;
  readonly resultsAt: string;
  readonly journalHead: string;
  readonly sheet: string;
  readonly rows: string;
  readonly annex: string;
  /** The tag of the language and region, as office programs name it. */
  readonly tag: string;
}

export const WORDS: Readonly<Record<Language, OfficeWords>> = {
  it: {
    contents: 'Sommario',
    table: 'Tabella',
    figure: 'Figura',
    page: 'Pagina',
    of: 'di',
    resultsAt: 'Risultati al',
    journalHead: 'Testa del giornale',
    sheet: 'Foglio',
    rows: 'Righe',
    annex: 'Allegato',
    tag: 'it-IT',
  },
  en: {
    contents: 'Contents',
    table: 'Table',
    figure: 'Figure',
    page: 'Page',
    of: 'of',
    resultsAt: 'Results as of',
    journalHead: 'Head of the journal',
    sheet: 'Sheet',
    rows: 'Rows',
    annex: 'Annex',
    tag: 'en-GB',
  },
};
