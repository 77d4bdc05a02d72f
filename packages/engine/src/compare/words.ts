import type { Language } from '@traguardo/model';
import type { Cause } from './comparison.ts';

/** Sentences about comparisons. Arguments arrive already written in the language. */
export interface ComparisonWords {
  readonly causes: Readonly<Record<Cause, string>>;
  readonly total: string;
  /** `ENTE: 97,60 % → 99,90 %, +2,30 punti`. */
  readonly difference: (node: string, before: string, after: string, points: string) => string;
  readonly same: (node: string, score: string) => string;
  /** While something is unknown: where the difference can lie. */
  readonly between: (node: string, before: string, after: string, least: string, greatest: string) => string;
  readonly incomparable: (node: string, before: string, after: string) => string;
  readonly ends: readonly [low: string, high: string];
  readonly endsMeaning: string;
  /** Where a difference comes from; `end` is one of `ends` where both are told, else empty. */
  readonly by: (causes: readonly string[], total: string, end: string) => string;
  readonly amount: (cause: string, points: string) => string;
  readonly others: (count: number) => string;
  readonly changed: (before: string, after: string) => string;
  readonly score: (before: string, after: string) => string;
  readonly otherDefinition: string;
  readonly otherScoring: (target: string) => string;
  readonly noTarget: string;
  readonly share: (node: string, before: string, after: string) => string;
  readonly noShare: string;
  readonly added: string;
  readonly removed: string;
  readonly moved: (from: string, to: string) => string;
  readonly replaced: string;
  readonly adjusted: (role: string, reason: string) => string;
  readonly computedAgain: (role: string) => string;
  readonly conditionHolds: string;
  readonly conditionFails: string;
  readonly rule: string;
}

const it: ComparisonWords = {
  causes: { values: 'valori', targets: 'target', weights: 'pesi', structure: 'struttura' },
  total: 'in tutto',
  difference: (node, before, after, points) => `${node}: ${before} → ${after}, ${points} punti.`,
  same: (node, score) => `${node}: ${score} in entrambi.`,
  between: (node, before, after, least, greatest) =>
    `${node}: ${before} → ${after}; la differenza sta tra ${least} e ${greatest} punti.`,
  incomparable: (node, before, after) =>
    `${node}: ${before} → ${after}; senza punteggio da una parte non c’è differenza.`,
  ends: ['al minimo', 'al massimo'],
  endsMeaning:
    'Ciò che manca, o non è definito, conta qui il minimo e il massimo che può valere, in entrambi gli esiti.',
  by: (causes, total, end) =>
    `Da dove viene${end === '' ? '' : `, ${end}`}: ${causes.join('; ')}. In tutto ${total} punti.`,
  amount: (cause, points) => `${cause} ${points}`,
  others: (count) => (count === 1 ? 'un altro nodo' : `altri ${count} nodi`),
  changed: (before, after) => `${before} → ${after}`,
  score: (before, after) => `grado ${before} → ${after}`,
  otherDefinition: 'la definizione non è la stessa: i due valori non si confrontano',
  otherScoring: (target) => `target ${target}, ma con altro metodo, massimo o altre cifre richiamate`,
  noTarget: 'nessuno',
  share: (node, before, after) => `pesa su ${node} ${before} → ${after}`,
  noShare: 'nulla',
  added: 'prima non c’era',
  removed: 'non c’è più',
  moved: (from, to) => `spostato da ${from} a ${to}`,
  replaced: 'conta in altro modo: un’altra misura, o solo monitorato da una parte',
  adjusted: (role, reason) => `punteggio deciso da ${role}: ${reason}`,
  computedAgain: (role) => `calcolato, prima deciso da ${role}`,
  conditionHolds: 'la condizione è soddisfatta',
  conditionFails: 'la condizione non è soddisfatta',
  rule: 'come si uniscono i punteggi',
};

const en: ComparisonWords = {
  causes: { values: 'values', targets: 'targets', weights: 'weights', structure: 'structure' },
  total: 'in all',
  difference: (node, before, after, points) => `${node}: ${before} → ${after}, ${points} points.`,
  same: (node, score) => `${node}: ${score} in both.`,
  between: (node, before, after, least, greatest) =>
    `${node}: ${before} → ${after}; the difference lies between ${least} and ${greatest} points.`,
  incomparable: (node, before, after) =>
    `${node}: ${before} → ${after}; without a score on one side there is no difference.`,
  ends: ['with the least', 'with the most'],
  endsMeaning:
    'What is missing, or undefined, counts here for the least and for the most it can be worth, in both outcomes.',
  by: (causes, total, end) =>
    `Where it comes from${end === '' ? '' : `, ${end}`}: ${causes.join('; ')}. In all ${total} points.`,
  amount: (cause, points) => `${cause} ${points}`,
  others: (count) => (count === 1 ? 'one other node' : `${count} other nodes`),
  changed: (before, after) => `${before} → ${after}`,
  score: (before, after) => `score ${before} → ${after}`,
  otherDefinition: 'the definition is not the same: the two values do not compare',
  otherScoring: (target) => `target ${target}, but with another scoring, cap or other figures quoted`,
  noTarget: 'none',
  share: (node, before, after) => `weighs on ${node} ${before} → ${after}`,
  noShare: 'nothing',
  added: 'was not there before',
  removed: 'is gone',
  moved: (from, to) => `moved from ${from} to ${to}`,
  replaced: 'counts otherwise: another measure, or only followed on one side',
  adjusted: (role, reason) => `score decided by ${role}: ${reason}`,
  computedAgain: (role) => `computed, before decided by ${role}`,
  conditionHolds: 'the condition holds',
  conditionFails: 'the condition does not hold',
  rule: 'how scores are joined',
};

export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = { it, en };
