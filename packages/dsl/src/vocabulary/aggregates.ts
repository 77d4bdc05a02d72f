import type { Aggregate } from '@traguardo/model';
import { argument, says, words } from './record.ts';
import type { ArgumentSchema } from './schema.ts';

/** The word that says each way of joining; the least and the greatest are those of benchmarks. */
export const WORD_OF_AGGREGATE: Readonly<Record<Aggregate, string>> = {
  'weighted-mean': 'weighted_mean',
  mean: 'plain_mean',
  sum: 'sum',
  min: 'min',
  max: 'max',
};

/** Concepts of the words of the clause `aggregate`. */
export const AGGREGATE_WORDS: readonly string[] = Object.values(WORD_OF_AGGREGATE);

/** The words for how scores are joined and what weights are shares of, `min` and `max` aside. */
export const AGGREGATE_ARGUMENTS: readonly ArgumentSchema[] = [
  argument(
    'weighted_mean',
    words('weighted_mean', 'media_pesata'),
    says('Mean of the scores by their weights.', 'Media dei punteggi secondo i pesi.'),
    'aggregate weighted_mean',
  ),
  argument(
    'plain_mean',
    words('plain_mean', 'media_semplice'),
    says('Mean of the scores, whatever their weights.', 'Media dei punteggi, quali che siano i pesi.'),
    'aggregate plain_mean',
  ),
  argument(
    'sum',
    words('sum', 'somma'),
    says(
      'Sum of the points: each score times its weight, or the whole score where none has a weight; up to the cap.',
      'Somma dei punti: ogni punteggio per il suo peso, o il punteggio intero se nessuno ha un peso; fino al tetto.',
    ),
    'aggregate sum',
  ),
  argument(
    'relative',
    words('relative', 'relativi'),
    says('Weights are shares among siblings.', 'I pesi sono quote tra i fratelli.'),
    'weights relative',
  ),
  argument(
    'absolute',
    words('absolute', 'assoluti'),
    says(
      'Weights are shares of the whole plan: those of all indicators make 100%.',
      'I pesi sono quote dell’intero piano: quelli di tutti gli indicatori fanno il 100 %.',
    ),
    'weights absolute',
  ),
];
