import type { Language } from '@traguardo/model';

/** One right line per word that a value was refused for: the way out in a sentence. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  use: {
    it: 'usa pack "unioncamere/obiettivi-comuni" versione "2024.1" come oc',
    en: 'use pack "unioncamere/obiettivi-comuni" version "2024.1" as oc',
  },
  weight: { it: 'peso 40%', en: 'weight 40%' },
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
  composition: { it: 'composizione indicatori 40% operativi 60%', en: 'composition indicators 40% operationals 60%' },
  aggregate: {
    it: 'aggrega media_pesata, media_semplice, somma, min o max',
    en: 'aggregate weighted_mean, plain_mean, sum, min or max',
  },
  gate: {
    it: 'condizione punteggio(OS4) >= 100% altrimenti 0%',
    en: 'gate score(OS4) >= 100% else 0%',
  },
  else: {
    it: 'condizione punteggio(OS4) >= 100% altrimenti 0%',
    en: 'gate score(OS4) >= 100% else 0%',
  },
  'adjusted-score': { it: 'punteggio 100%', en: 'score 100%' },
  thresholds: {
    it: 'parziale > 60% .. < 80% "Parzialmente raggiunto" giallo',
    en: 'partial > 60% .. < 80% "Partly reached" yellow',
  },
  sheets: {
    it: 'dirigente "Dirigenti" ente 20% unita 30% obiettivi 30% comportamenti 20%',
    en: 'head "Heads" own 20% unit 30% objectives 30% behaviours 20%',
  },
  certification: { it: 'certificazione obbligatoria o facoltativa', en: 'certification required or optional' },
  'self-certification': {
    it: 'autocertificazione ammessa o vietata',
    en: 'self_certification allowed or forbidden',
  },
  levels: { it: 'ambito "Ambito strategico"', en: 'area "Strategic area"' },
  index: {
    it: 'indice AREA "Performance di Area" = media(operativi)',
    en: 'index AREA "Area performance" = mean(operationals)',
  },
  floor: { it: 'pavimento 20%', en: 'floor 20%' },
  cap: { it: 'tetto 120% o tetto nessuno', en: 'cap 120% or cap none' },
  rounding: { it: 'arrotondamento 2', en: 'rounding 2' },
  missing: { it: 'mancante propaga, zero o escludi', en: 'missing propagate, zero or exclude' },
  undefined: { it: 'indefinito propaga, zero o escludi', en: 'undefined propagate, zero or exclude' },
  type: {
    it: 'tipo output, outcome, fisico, finanziario, qualità o efficienza',
    en: 'type output, outcome, physical, financial, quality or efficiency',
  },
  kind: { it: 'natura consistenza o flusso', en: 'kind stock or flow' },
  'source-kind': {
    it: 'natura certificata, interna o autodichiarata',
    en: 'kind certified, internal or self_declared',
  },
  baseline: { it: 'partenza 84,10%', en: 'baseline 84.10%' },
  period: {
    it: 'periodo 2024, o periodo 01/07/2024 .. 30/06/2025',
    en: 'period 2024, or period 2024-07-01 .. 2025-06-30',
  },
  at: { it: 'al 31/12/2024', en: 'at 2024-12-31' },
  date: { it: 'data 18/09/2024', en: 'date 2024-09-18' },
  status: { it: 'stato provvisorio, definitivo o certificato', en: 'status provisional, final or certified' },
  direction: { it: 'verso maggiore o minore', en: 'direction higher or lower' },
  opinion: { it: 'parere favorevole, con_rilievi o contrario', en: 'opinion favourable, remarks or contrary' },
  severity: { it: 'gravità errore, avviso o informazione', en: 'severity error, warning or information' },
  benchmark: {
    it: 'C2.1_01 ente 4,12 gg media_nazionale 4,54 gg min 0 gg max 13,94 gg',
    en: 'C2.1_01 own 4.12 days mean 4.54 days min 0 days max 13.94 days',
  },
  common: { it: 'comune', en: 'common' },
  transversal: { it: 'trasversale', en: 'transversal' },
  note: { it: 'nota "…"', en: 'note "…"' },
  cause: { it: 'causa "…"', en: 'cause "…"' },
  action: { it: 'azione "…"', en: 'action "…"' },
  reason: { it: 'motivo "…"', en: 'reason "…"' },
  deadline: {
    it: 'scadenza 31/01, scadenza 30/06 anno_seguente prorogato_se_festivo, scadenza 31/01 o_dal_bilancio 30 gg, scadenza 15 gg, scadenza subito',
    en: 'deadline 31/01, deadline 30/06 next_year next_working_day, deadline 31/01 or_after_budget 30 days, deadline 15 days, deadline at_once',
  },
  holiday: { it: 'festivo 10/11 "San Baudolino"', en: 'holiday 10/11 "San Baudolino"' },
  by: { it: 'da CONTROLLER, OIV', en: 'by CONTROLLER, OIV' },
  when: {
    it: 'quando ambito = "units", quando (punteggio(ENTE) >= 60%)',
    en: 'when scope = "units", when (score(ENTE) >= 60%)',
  },
  needs: {
    it: 'richiede piano_senza_errori, (punteggio(ENTE) >= 60%)',
    en: 'needs plan_without_errors, (score(ENTE) >= 60%)',
  },
  fields: { it: 'campi atto, motivi', en: 'fields act, reasons' },
  optional: { it: 'facoltativi cause', en: 'optional causes' },
  effects: { it: 'effetti registra_versione, sigilla_versione', en: 'effects record_version, seal_version' },
  consequence: { it: 'conseguenza assunzioni_e_premi', en: 'consequence hiring_and_rewards' },
  initial: { it: 'iniziale', en: 'initial' },
  final: { it: 'finale', en: 'final' },
  text: { it: 'testo "…"', en: 'text "…"' },
};

/** The example of a word; empty when there is none. */
export function exampleOf(concept: string, language: Language): string {
  return EXAMPLES[concept]?.[language] ?? '';
}
