import type { Catalogue } from './catalogue.ts';

const it = {
  indicators: 'Indicatori',
  operationals: 'Obiettivi operativi',
  individuals: 'Schede individuali',
};

const en: typeof it = {
  indicators: 'Indicators',
  operationals: 'Operational objectives',
  individuals: 'Individual sheets',
};

/** What the groups of a composed goal are called. */
export const groupTexts: Catalogue<typeof it> = { it, en };
