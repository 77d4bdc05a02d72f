import type { Language } from '@traguardo/model';

/** Sentences of `traguardo roll-forward` beside its report. */
interface RollWords {
  readonly usage: string;
  readonly badYear: (from: number) => string;
  readonly isThere: (folder: string) => string;
  readonly made: (year: number, folder: string) => string;
}

const it: RollWords = {
  usage: 'si scrive: traguardo roll-forward [piano] [--year ANNO] [--to CARTELLA] [--json]',
  badYear: (from) => `--year: serve un anno dopo il ${from}.`,
  isThere: (folder) => `${folder}: c’è già. Indica un’altra cartella con --to.`,
  made: (year, folder) => `Piano ${year} scritto in ${folder}`,
};

const en: RollWords = {
  usage: 'usage: traguardo roll-forward [plan] [--year YEAR] [--to FOLDER] [--json]',
  badYear: (from) => `--year: a year after ${from} is needed.`,
  isThere: (folder) => `${folder}: is there already. Name another folder with --to.`,
  made: (year, folder) => `Plan ${year} written to ${folder}`,
};

/** The sentences in a language. */
export const rollWords: Readonly<Record<Language, RollWords>> = { it, en };
