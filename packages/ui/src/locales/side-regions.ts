import { italian } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';

const it = {
  standing: 'Sistema, OIV e autovalutazione',
  system: 'SMVP',
  oiv: 'OIV',
  assessment: 'Autovalutazione',
  byAct: (number: string, day: string): string => italian`atto n. ${number} del ${day}`,
  proposedOn: (kind: string, profile: string, day: string): string =>
    italian`proposta di ${kind.toLowerCase()} del ${day} (${profile})`,
  opinion: (word: string, day: string): string => italian`parere vincolante ${word.toLowerCase()} il ${day}`,
  members: (names: string): string => `componenti: ${names}`,
  until: (day: string): string => italian`in carica fino al ${day}`,
  expired: (day: string): string => italian`il triennio è finito il ${day}`,
  vacantSince: (day: string, reasons: string): string =>
    italian`manca dal ${day}: ${reasons}. I suoi passi sono fermi.`,
  notAppointed: 'nomina non registrata',
  total: (own: string): string => `totale ${own}`,
  open: 'Apri l’autovalutazione',

  title: 'Autovalutazione del ciclo',
  none: 'Non è ancora registrata. Si compila qui sotto, con i valori come li stampa lo strumento.',
  noRegion: 'Il ciclo di questo ente non prevede l’autovalutazione.',
  made: (tool: string, day: string): string => `${tool}, ${day}.`,
  bars: 'Ente e media',
  legendOwn: 'ente',
  legendPrevious: 'anno precedente',
  legendMean: 'media nazionale',
  above: 'sopra',
  below: 'sotto',
  level: 'uguale',
  points: (points: string): string => `${points} punti`,
  record: 'Registra l’autovalutazione',
};

/** Sentences about the regions beside the main one: system, OIV, self-assessment. */
export const sideTexts: Catalogue<typeof it> = {
  it,
  en: {
    standing: 'System, OIV and self-assessment',
    system: 'System (SMVP)',
    oiv: 'OIV',
    assessment: 'Self-assessment',
    byAct: (number, day) => `act no. ${number} of ${day}`,
    proposedOn: (kind, profile, day) => `${kind.toLowerCase()} proposed on ${day} (${profile})`,
    opinion: (word, day) => `${word.toLowerCase()} binding opinion on ${day}`,
    members: (names) => `members: ${names}`,
    until: (day) => `in office until ${day}`,
    expired: (day) => `its three years ended on ${day}`,
    vacantSince: (day, reasons) => `absent since ${day}: ${reasons}. Its steps are suspended.`,
    notAppointed: 'appointment not recorded',
    total: (own) => `total ${own}`,
    open: 'Open the self-assessment',

    title: 'Self-assessment of the cycle',
    none: 'Not recorded yet. Fill it in below, with the values as the tool prints them.',
    noRegion: 'The cycle of this body has no self-assessment.',
    made: (tool, day) => `${tool}, ${day}.`,
    bars: 'Body and mean',
    legendOwn: 'body',
    legendPrevious: 'year before',
    legendMean: 'national mean',
    above: 'above',
    below: 'below',
    level: 'equal',
    points: (points) => `${points} points`,
    record: 'Record the self-assessment',
  },
};
