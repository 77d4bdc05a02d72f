import type { Language } from '@traguardo/model';

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
  readonly value: (node: string, before: string, after: string) => string;
  readonly noValue: string;
  readonly unknown: (node: string, before: string, after: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly none: string;
  readonly others: (count: number) => string;
  readonly points: (points: string) => string;
  /** A goal whose groups weigh otherwise: what it gains, what the body gains through it, its groups. */
  readonly reweighed: (goal: string, points: string, atBody: string, groups: readonly string[]) => string;
  readonly group: (kind: 'indicators' | 'operationals', score: string, weight: string, before: string) => string;
}

const it: SimulationWords = {
  moves: (node, before, after, points) => `${node}: da ${before} a ${after}, ${points}.`,
  stays: (node, score) => `${node}: ${score}, come prima.`,
  band: (before, after) => `La fascia cambia: da «${before}» a «${after}».`,
  sameBand: (band) => `La fascia resta «${band}».`,
  noBand: 'nessuna fascia',
  from: (parts, total) => `Da dove viene: ${parts.join('; ')}. In tutto ${total}.`,
  onlyFrom: (node) => `Viene tutto da ${node}.`,
  value: (node, before, after) => `${node}: ${before} → ${after}`,
  noValue: '–',
  unknown: (node, before, after) =>
    `${node}: prima ${before}, poi ${after}; finché mancano valori la differenza non è nota.`,
  range: (low, high) => `tra ${low} e ${high}`,
  none: 'escluso',
  others: (count) => (count === 1 ? 'un altro' : `altri ${count}`),
  points: (points) => `${points} punti`,
  reweighed: (goal, points, atBody, groups) => `${goal} ${points} (all'ente ${atBody}): ${groups.join(', ')}.`,
  group: (kind, score, weight, before) =>
    `${kind === 'indicators' ? 'gli indicatori' : 'gli obiettivi operativi'}, a ${score}, pesano ${weight} invece di ${before}`,
};

const en: SimulationWords = {
  moves: (node, before, after, points) => `${node}: from ${before} to ${after}, ${points}.`,
  stays: (node, score) => `${node}: ${score}, as before.`,
  band: (before, after) => `The band changes: from "${before}" to "${after}".`,
  sameBand: (band) => `The band stays "${band}".`,
  noBand: 'no band',
  from: (parts, total) => `Where it comes from: ${parts.join('; ')}. In all ${total}.`,
  onlyFrom: (node) => `All of it comes from ${node}.`,
  value: (node, before, after) => `${node}: ${before} → ${after}`,
  noValue: '–',
  unknown: (node, before, after) =>
    `${node}: ${before} before, ${after} after; while values are missing the difference is not known.`,
  range: (low, high) => `between ${low} and ${high}`,
  none: 'excluded',
  others: (count) => (count === 1 ? 'one other' : `${count} others`),
  points: (points) => `${points} points`,
  reweighed: (goal, points, atBody, groups) => `${goal} ${points} (at the body ${atBody}): ${groups.join(', ')}.`,
  group: (kind, score, weight, before) =>
    `the ${kind === 'indicators' ? 'indicators' : 'operational goals'}, at ${score}, weigh ${weight} instead of ${before}`,
};

export const simulationWords: Readonly<Record<Language, SimulationWords>> = { it, en };
