import type { Language } from '@traguardo/model';
import { coreVocabulary } from '../vocabulary/core.ts';
import { exampleIn } from '../vocabulary/example-in.ts';
import type { ClauseSchema } from '../vocabulary/schema.ts';
import { oneOf, word } from './data.ts';

/** Right lines of words that the example of the vocabulary says too little of: the way out in a sentence. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  use: {
    it: 'usa pack "unioncamere/obiettivi-comuni" versione "2024.1" come oc',
    en: 'use pack "unioncamere/obiettivi-comuni" version "2024.1" as oc',
  },
  weights: { it: 'C2.4 60%', en: 'C2.4 60%' },
  target: {
    it: 'target >= 86,04%, target <= -9 gg, target SI, target entro 30/09/2024, target intervallo 2 .. 4 N., target monitoraggio, target nd',
    en: 'target >= 86.04%, target <= -9 days, target yes, target before 2024-09-30, target range 2 .. 4 N., target monitor, target nd',
  },
  scoring: {
    it: 'punteggio lineare 0 gg, punteggio lineare da_partenza, punteggio scostamento 5 N., punteggio min 6 N. 50% max 12 N. 120%, punteggio tutto_o_niente, punteggio ritardo 10% ogni 30 gg, punteggio gradini { >= 90% 100%; >= 70% 80% }',
    en: 'scoring linear 0 days, scoring linear from_baseline, scoring gap 5 N., scoring min 6 N. 50% max 12 N. 120%, scoring pass_fail, scoring late 10% per 30 days, scoring steps { >= 90% 100%; >= 70% 80% }',
  },
  curve: { it: 'curva { -9 gg 100%; 0 gg 60% }', en: 'curve { -9 days 100%; 0 days 60% }' },
  phases: {
    it: 'fasi { bando 50% "Bando"; prove 100% "Prove" }',
    en: 'phases { call 50% "Call"; exams 100% "Exams" }',
  },
  scale: { it: 'scala { buono 100% "Buono"; scarso 0% "Scarso" }', en: 'scale { good 100% "Good"; poor 0% "Poor" }' },
  thresholds: {
    it: 'parziale > 60% .. < 80% "Parzialmente raggiunto" giallo',
    en: 'partial > 60% .. < 80% "Partly reached" yellow',
  },
  sheets: {
    it: 'dirigente "Dirigenti" ente 20% unita 30% obiettivi 30% comportamenti 20%',
    en: 'head "Heads" own 20% unit 30% objectives 30% behaviours 20%',
  },
  levels: { it: 'ambito "Ambito strategico"', en: 'area "Strategic area"' },
  index: {
    it: 'indice AREA "Performance di Area" = media(operativi)',
    en: 'index AREA "Area performance" = mean(operationals)',
  },
  cap: { it: 'tetto 120% o tetto nessuno', en: 'cap 120% or cap none' },
  'source-kind': {
    it: 'natura certificata, interna o autodichiarata',
    en: 'kind certified, internal or self_declared',
  },
  period: {
    it: 'periodo 2024, o periodo 01/07/2024 .. 30/06/2025',
    en: 'period 2024, or period 2024-07-01 .. 2025-06-30',
  },
  benchmark: {
    it: 'C2.1_01 ente 4,12 gg media_nazionale 4,54 gg min 0 gg max 13,94 gg',
    en: 'C2.1_01 own 4.12 days mean 4.54 days min 0 days max 13.94 days',
  },
  deadline: {
    it: 'scadenza 31/01, scadenza 30/06 anno_seguente prorogato_se_festivo, scadenza 31/01 o_dal_bilancio 30 gg, scadenza 15 gg, scadenza subito',
    en: 'deadline 31/01, deadline 30/06 next_year next_working_day, deadline 31/01 or_after_budget 30 days, deadline 15 days, deadline at_once',
  },
  when: {
    it: 'quando ambito = "units", quando (punteggio(ENTE) >= 60%)',
    en: 'when scope = "units", when (score(ENTE) >= 60%)',
  },
  needs: {
    it: 'richiede piano_senza_errori, (punteggio(ENTE) >= 60%)',
    en: 'needs plan_without_errors, (score(ENTE) >= 60%)',
  },
};

/** A right line with a word, the one above or that of the vocabulary, with every choice where it has several; empty when there is none. */
export function exampleOf(concept: string, language: Language): string {
  const clause = coreVocabulary.clauseOf(concept);
  const own = EXAMPLES[concept]?.[language];
  return own ?? (clause ? (choicesOf(clause, language) ?? exampleIn(clause, coreVocabulary, language)) : '');
}

/** Lists longer than this are no help in a sentence. */
const MOST_CHOICES = 8;

/** `status provisional, final or certified`, for a clause whose example is one of its words alone. */
function choicesOf({ concept, arguments: choices, example }: ClauseSchema, language: Language): string | null {
  const [, first = '', more] = example.split(' ');
  if (
    more !== undefined ||
    choices.length < 2 ||
    choices.length > MOST_CHOICES ||
    coreVocabulary.argument(first) === null
  )
    return null;
  return `${word('clause', concept, language)} ${oneOf(
    choices.map((choice) => word('argument', choice, language)),
    language,
  )}`;
}
