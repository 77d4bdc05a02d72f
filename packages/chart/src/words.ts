import type { Language } from '@traguardo/model';

/** The few words of a drawing that are not names. */
export interface ChartWords {
  readonly now: string;
  readonly everywhere: string;
  /** Who may take a step in the place of its role. */
  readonly instead: (roles: string) => string;
  readonly each: Readonly<Record<'sheet' | 'value' | 'document', string>>;
  /** How many subjects are in a state. */
  readonly count: Readonly<Record<'sheet' | 'value' | 'document', (count: number) => string>>;
}

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`;

/** By language of the reader. */
export const chartWords: Readonly<Record<Language, ChartWords>> = {
  it: {
    now: 'adesso',
    everywhere: 'In ogni stato',
    instead: (roles) => `o al suo posto ${roles}`,
    each: { sheet: 'per ogni scheda', value: 'per ogni valore', document: 'per ogni documento' },
    count: {
      sheet: counted('scheda', 'schede'),
      value: counted('valore', 'valori'),
      document: counted('documento', 'documenti'),
    },
  },
  en: {
    now: 'now',
    everywhere: 'In every state',
    instead: (roles) => `or in its place ${roles}`,
    each: { sheet: 'for each sheet', value: 'for each value', document: 'for each document' },
    count: {
      sheet: counted('sheet', 'sheets'),
      value: counted('value', 'values'),
      document: counted('document', 'documents'),
    },
  },
};
