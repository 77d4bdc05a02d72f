import { italian } from '@traguardo/model';
import type { WhyFigure } from '../workspace/results-route.ts';
import type { Catalogue } from './catalogue.ts';

const it = {
  ask: 'Perché questo',
  names: {
    punteggio: 'Punteggio',
    peso: 'Peso',
    valore: 'Valore',
    target: 'Target',
    fascia: 'Fascia',
    punti: 'Punti persi',
  } satisfies Record<WhyFigure, string>,
  weight: (weight: string, parent: string) => `Pesa ${weight} tra ciò che compone ${parent}.`,
  siblings: (terms: string, total: string) => `I pesi dello stesso livello: ${terms}; insieme ${total}.`,
  noWeight: 'Non ha un peso scritto.',
  counted: (parent: string, share: string) => italian`${parent} prende il ${share} del suo punteggio.`,
  notCounted: (parent: string) => `Nel punteggio di ${parent} non conta.`,
  onBody: (body: string, share: string) => italian`Lungo tutto l’albero, ${body} ne prende il ${share}.`,
  top: 'È l’ente intero: tutto il resto pesa su di lui.',
  formula: (value: string, formula: string) =>
    `Il valore ${value} viene dall’algoritmo ${formula}, con i dati usati qui sotto.`,
  supplied: (value: string) => `Il valore ${value} è fornito così com’è; fonte, data e stato sono qui sotto.`,
  missing: 'Il valore manca: nessuno lo ha ancora fornito per questo giorno.',
  target: (target: string) => `Si chiede ${target}.`,
  baseline: (value: string) => `Si parte da ${value}.`,
  revised: (day: string, act: string) =>
    act === ''
      ? italian`Il target è cambiato con la revisione del ${day}.`
      : italian`Il target è cambiato con la revisione del ${day} (${act}).`,
  noTarget: 'Non ha un target.',
  inBand: (score: string, label: string, rule: string) => `${score} è nella fascia «${label}»: ${rule}.`,
  openBands: (labels: string) => `La fascia non è ancora nota; può essere: ${labels}.`,
  noBand: 'Nessuna fascia: il punteggio non c’è.',
  from: (low: string, inclusive: boolean) => (inclusive ? `da ${low}` : `più di ${low}`),
  to: (high: string, inclusive: boolean) => (inclusive ? `fino a ${high}` : `meno di ${high}`),
  always: 'ogni punteggio',
  otherBands: (bands: string) => `Le altre fasce: ${bands}.`,
  lost: (body: string, points: string) => `Toglie ${points} punti a ${body}.`,
  given: (body: string, points: string) => `Dà ${points} punti a ${body}.`,
  noLoss: (body: string) => `Non toglie punti a ${body}.`,
  lossSum: (lack: string, share: string, points: string) =>
    italian`Gli mancano ${lack} punti su 100, e conta per il ${share}: ${lack} × ${share} = ${points}.`,
  unknownLoss: 'I punti persi si sapranno quando si saprà il punteggio.',
};

const en: typeof it = {
  ask: 'Why this',
  names: {
    punteggio: 'Score',
    peso: 'Weight',
    valore: 'Value',
    target: 'Target',
    fascia: 'Band',
    punti: 'Points lost',
  },
  weight: (weight, parent) => `It weighs ${weight} among what makes up ${parent}.`,
  siblings: (terms, total) => `The weights of the same level: ${terms}; together ${total}.`,
  noWeight: 'It has no written weight.',
  counted: (parent, share) => `${parent} takes ${share} of its score.`,
  notCounted: (parent) => `It does not count in the score of ${parent}.`,
  onBody: (body, share) => `Along the whole tree, ${body} takes ${share} of it.`,
  top: 'It is the whole body: everything else weighs for it.',
  formula: (value, formula) => `The value ${value} comes from the formula ${formula}, with the data used below.`,
  supplied: (value) => `The value ${value} is supplied as it is; source, date and status are below.`,
  missing: 'The value is missing: nobody has supplied it for this day yet.',
  target: (target) => `What is asked: ${target}.`,
  baseline: (value) => `It starts from ${value}.`,
  revised: (day, act) =>
    act === ''
      ? `The target changed with the revision of ${day}.`
      : `The target changed with the revision of ${day} (${act}).`,
  noTarget: 'It has no target.',
  inBand: (score, label, rule) => `${score} is in the band “${label}”: ${rule}.`,
  openBands: (labels) => `The band is not known yet; it can be: ${labels}.`,
  noBand: 'No band: there is no score.',
  from: (low, inclusive) => (inclusive ? `from ${low}` : `more than ${low}`),
  to: (high, inclusive) => (inclusive ? `up to ${high}` : `less than ${high}`),
  always: 'any score',
  otherBands: (bands) => `The other bands: ${bands}.`,
  lost: (body, points) => `It takes ${points} points from ${body}.`,
  given: (body, points) => `It gives ${points} points to ${body}.`,
  noLoss: (body) => `It takes no points from ${body}.`,
  lossSum: (lack, share, points) =>
    `It lacks ${lack} points of 100, and counts for ${share}: ${lack} × ${share} = ${points}.`,
  unknownLoss: 'The points lost will be known when the score is.',
};

/** Why a figure of a node is what it is. */
export const whyFigureTexts: Catalogue<typeof it> = { it, en };
