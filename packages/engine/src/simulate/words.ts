import type { Language } from '@traguardo/model';
import type { Distribution, DistributionProblem } from './distribution.ts';

/** Sentences about simulations. Arguments arrive already written in the language. */
export interface SimulationWords {
  /** `ENTE: da 99,90 % a 99,84 %, −0,06 punti`. */
  readonly moves: (node: string, before: string, after: string, points: string) => string;
  readonly stays: (node: string, score: string) => string;
  readonly band: (before: string, after: string) => string;
  readonly sameBand: (band: string) => string;
  readonly noBand: string;
  /** Where the difference comes from: `PIRA12 −0,06` and so on, in all the points. */
  readonly from: (parts: readonly string[], total: string) => string;
  readonly onlyFrom: (node: string) => string;
  /** One of the two has no score, and will have none. */
  readonly without: (node: string, before: string, after: string) => string;
  readonly unknown: (node: string, before: string, after: string) => string;
  readonly others: (count: number) => string;
  readonly points: (points: string) => string;
  /** A goal whose groups weigh otherwise: what it gains, what the body gains through it, its groups. */
  readonly reweighed: (goal: string, points: string, atBody: string, groups: readonly string[]) => string;
  readonly group: (kind: 'indicators' | 'operationals', score: string, weight: string, before: string) => string;
  /** What keeps a distribution from meaning anything, and the way out; `sum` is the sum of the probabilities, in %. */
  readonly problems: Readonly<Record<DistributionProblem['kind'], (sum: string) => string>>;
  /** A distribution in words, its numbers as values are shown: low, mode, high; mean, deviation, bounds; cases. */
  readonly distributions: Readonly<Record<Distribution['kind'], (numbers: readonly string[]) => string>>;
  readonly always: (value: string) => string;
  readonly fewYears: (least: number, years: readonly string[]) => string;
  /** The mean, and where nine draws out of ten end. */
  readonly spread: (node: string, mean: string, low: string, high: string) => string;
  readonly fixed: (node: string, score: string) => string;
  readonly noScore: (node: string, draws: string, waits: string) => string;
  readonly chances: (bands: readonly string[]) => string;
  readonly chance: (band: string, probability: string) => string;
  readonly estimates: (draws: string, seed: string, error: string) => string;
  readonly onBounds: (draws: string) => string;
}

const it: SimulationWords = {
  moves: (node, before, after, points) => `${node}: da ${before} a ${after}, ${points}.`,
  stays: (node, score) => `${node}: ${score}, come prima.`,
  band: (before, after) => `La fascia cambia: da «${before}» a «${after}».`,
  sameBand: (band) => `La fascia resta «${band}».`,
  noBand: 'nessuna fascia',
  from: (parts, total) => `Da dove viene: ${parts.join('; ')}. In tutto ${total}.`,
  onlyFrom: (node) => `Viene tutto da ${node}.`,
  without: (node, before, after) => `${node}: prima ${before}, poi ${after}; senza punteggio non c’è differenza.`,
  unknown: (node, before, after) =>
    `${node}: prima ${before}, poi ${after}; finché mancano valori la differenza non è nota.`,
  others: (count) => (count === 1 ? 'un altro' : `altri ${count}`),
  points: (points) => `${points} punti`,
  reweighed: (goal, points, atBody, groups) => `${goal} ${points} (all’ente ${atBody}): ${groups.join(', ')}.`,
  group: (kind, score, weight, before) =>
    `${kind === 'indicators' ? 'gli indicatori' : 'gli obiettivi operativi'}, a ${score}, pesano ${weight} invece di ${before}`,
  problems: {
    order: () => 'i numeri non sono in ordine: minimo, più probabile, massimo.',
    deviation: () => 'la deviazione standard non può essere negativa.',
    'mean-outside': () => 'la media non sta tra i due estremi.',
    'no-cases': () => 'mancano i casi: valore: probabilità; valore: probabilità; …',
    negative: () => 'una probabilità non può essere negativa.',
    sum: (sum) => `le probabilità fanno ${sum}, devono fare 100 %.`,
  },
  distributions: {
    triangular: ([low, mode, high]) => `triangolare tra ${low} e ${high}, più probabile ${mode}`,
    normal: ([mean, deviation, low, high]) =>
      `normale di media ${mean} e deviazione standard ${deviation}${low ? `, non sotto ${low}` : ''}${high ? `, non sopra ${high}` : ''}`,
    discrete: (cases) => `uno tra ${cases.join(', ')}`,
  },
  always: (value) => `${value} in ogni estrazione`,
  fewYears: (least, years) =>
    `la storia vuole i valori di almeno ${least} anni prima di questo; il piano ${years.length === 0 ? 'non ne ha' : `ha ${years.join(', ')}`}. ` +
    'Si aggiungono con un blocco consuntivi al giorno di quell’anno, oppure si dà una distribuzione.',
  spread: (node, mean, low, high) => `${node}: in media ${mean}; nove volte su dieci tra ${low} e ${high}.`,
  fixed: (node, score) => `${node}: ${score} in ogni estrazione.`,
  noScore: (node, draws, waits) =>
    `${node}: senza punteggio in ${draws} estrazioni${waits === '' ? '' : `, perché mancano ${waits}: dare un valore o una distribuzione anche a questi`}.`,
  chances: (bands) => `Probabilità delle fasce: ${bands.join(', ')}.`,
  chance: (band, probability) => `«${band}» ${probability}`,
  estimates: (draws, seed, error) =>
    `${draws} estrazioni, seme ${seed}: sono stime (errore standard della media ${error} punti), calcolate con numeri in virgola mobile. Il risultato e la fascia li dice soltanto il calcolo esatto.`,
  onBounds: (draws) =>
    `In ${draws} estrazioni il punteggio è così vicino a una soglia che la virgola mobile non li distingue: è stato preso come uguale alla soglia.`,
};

const en: SimulationWords = {
  moves: (node, before, after, points) => `${node}: from ${before} to ${after}, ${points}.`,
  stays: (node, score) => `${node}: ${score}, as before.`,
  band: (before, after) => `The band changes: from “${before}” to “${after}”.`,
  sameBand: (band) => `The band stays “${band}”.`,
  noBand: 'no band',
  from: (parts, total) => `Where it comes from: ${parts.join('; ')}. In all ${total}.`,
  onlyFrom: (node) => `All of it comes from ${node}.`,
  without: (node, before, after) =>
    `${node}: ${before} before, ${after} after; without a score there is no difference.`,
  unknown: (node, before, after) =>
    `${node}: ${before} before, ${after} after; while values are missing the difference is not known.`,
  others: (count) => (count === 1 ? 'one other' : `${count} others`),
  points: (points) => `${points} points`,
  reweighed: (goal, points, atBody, groups) => `${goal} ${points} (at the body ${atBody}): ${groups.join(', ')}.`,
  group: (kind, score, weight, before) =>
    `the ${kind === 'indicators' ? 'indicators' : 'operational objectives'}, at ${score}, weigh ${weight} instead of ${before}`,
  problems: {
    order: () => 'the numbers are not in order: least, most likely, greatest.',
    deviation: () => 'a standard deviation cannot be negative.',
    'mean-outside': () => 'the mean does not lie between the bounds.',
    'no-cases': () => 'there are no cases: value: probability; value: probability; …',
    negative: () => 'a probability cannot be negative.',
    sum: (sum) => `the probabilities make ${sum}, they must make 100%.`,
  },
  distributions: {
    triangular: ([low, mode, high]) => `triangular between ${low} and ${high}, most likely ${mode}`,
    normal: ([mean, deviation, low, high]) =>
      `normal with mean ${mean} and standard deviation ${deviation}${low ? `, not below ${low}` : ''}${high ? `, not above ${high}` : ''}`,
    discrete: (cases) => `one of ${cases.join(', ')}`,
  },
  always: (value) => `${value} in every draw`,
  fewYears: (least, years) =>
    `history needs the values of at least ${least} years before this one; the plan has ${years.length === 0 ? 'none' : years.join(', ')}. ` +
    'Add them in an actuals block at a day of that year, or give a distribution.',
  spread: (node, mean, low, high) => `${node}: ${mean} on average; nine times out of ten between ${low} and ${high}.`,
  fixed: (node, score) => `${node}: ${score} in every draw.`,
  noScore: (node, draws, waits) =>
    `${node}: without a score in ${draws} draws${waits === '' ? '' : `, since ${waits} are missing: give these a value or a distribution too`}.`,
  chances: (bands) => `Probability of the bands: ${bands.join(', ')}.`,
  chance: (band, probability) => `“${band}” ${probability}`,
  estimates: (draws, seed, error) =>
    `${draws} draws, seed ${seed}: these are estimates (standard error of the mean ${error} points), computed in floating point. Only the exact calculation says the result and the band.`,
  onBounds: (draws) =>
    `In ${draws} draws the score is so close to a threshold that floating point cannot tell them apart: it was taken to be the threshold.`,
};

export const simulationWords: Readonly<Record<Language, SimulationWords>> = { it, en };
