import { italian } from '@traguardo/model';
import type { Language } from '@traguardo/model';
import type { YearChange } from './changes-of-year.ts';

/** Sentences and headings of the section about the changes of the year. */
interface ChangesWords {
  readonly title: string;
  readonly none: string;
  readonly heading: (number: number, end: string) => string;
  readonly ends: Readonly<Record<YearChange['end'], string>>;
  readonly proposed: (day: string, base: number) => string;
  readonly act: (organ: string, number: string, day: string, version: number) => string;
  readonly countsFrom: (day: string) => string;
  readonly closed: (day: string) => string;
  readonly reasons: (text: string) => string;
  readonly items: string;
  readonly itemColumns: readonly string[];
  readonly noOpinion: string;
  readonly effect: string;
  readonly effectColumns: readonly [node: string, before: string, after: string, difference: string];
  readonly noEffect: string;
  readonly unknownEffect: string;
  readonly results: string;
  readonly resultsCaption: string;
  readonly withTargets: (version: number, day: string) => string;
}

const it: ChangesWords = {
  title: 'Modifiche del piano in corso d’anno',
  none: 'Il piano non è stato modificato in corso d’anno.',
  heading: (number, end) => `Modifica ${number}: ${end}`,
  ends: {
    open: 'in corso',
    approved: 'approvata',
    rejected: 'respinta',
    withdrawn: 'ritirata',
    lapsed: 'decaduta con la fine dell’anno',
  },
  proposed: (day, base) => italian`Proposta il ${day}, a partire dalla versione ${base} del piano.`,
  act: (organ, number, day, version) =>
    italian`Approvata con atto n. ${number} del ${day} (${organ}): versione ${version} del piano.`,
  countsFrom: (day) => italian`Vale dal ${day}.`,
  closed: (day) => italian`Chiusa il ${day}.`,
  reasons: (text) => `Motivi: ${text}`,
  items: 'Che cosa cambia, perché, con quale parere dell’OIV',
  itemColumns: ['Codice', 'Che cosa', 'Prima', 'Dopo', 'Causa', 'Prova', 'Parere dell’OIV'],
  noOpinion: 'non ancora espresso',
  effect: 'Effetto sui punteggi, a parità di dati',
  effectColumns: ['Obiettivo o indicatore', 'Con i target di prima', 'Con i target di dopo', 'Differenza in punti'],
  noEffect: 'Nessun punteggio cambia.',
  unknownEffect: 'L’effetto sui punteggi non si può ricalcolare: nel giornale mancano i testi.',
  results: 'Risultati con i target originari e con quelli modificati',
  resultsCaption: 'Gli stessi dati, con i target di ogni versione',
  withTargets: (version, day) => `v${version} (${day})`,
};

const en: ChangesWords = {
  title: 'Changes of the plan during the year',
  none: 'The plan was not changed during the year.',
  heading: (number, end) => `Change ${number}: ${end}`,
  ends: {
    open: 'under way',
    approved: 'approved',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    lapsed: 'lapsed with the end of the year',
  },
  proposed: (day, base) => `Proposed on ${day}, starting from version ${base} of the plan.`,
  act: (organ, number, day, version) =>
    `Approved by act no. ${number} of ${day} (${organ}): version ${version} of the plan.`,
  countsFrom: (day) => `It counts from ${day}.`,
  closed: (day) => `Closed on ${day}.`,
  reasons: (text) => `Reasons: ${text}`,
  items: 'What changes, why, and the opinion of the OIV',
  itemColumns: ['Code', 'What', 'Before', 'After', 'Cause', 'Evidence', 'Opinion of the OIV'],
  noOpinion: 'not given yet',
  effect: 'Effect on the scores, with the same values',
  effectColumns: [
    'Objective or indicator',
    'With the targets before',
    'With the targets after',
    'Difference in points',
  ],
  noEffect: 'No score changes.',
  unknownEffect: 'The effect on the scores cannot be worked out anew: the journal lacks the texts.',
  results: 'Results with the original and with the revised targets',
  resultsCaption: 'The same values, with the targets of each version',
  withTargets: (version, day) => `v${version} (${day})`,
};

/** The words of the section in a language. */
export const changesWords: Readonly<Record<Language, ChangesWords>> = { it, en };
