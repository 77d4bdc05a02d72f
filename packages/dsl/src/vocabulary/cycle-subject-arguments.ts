import type { Known } from './known-word.ts';

/** What must hold before a step of a value or of a sheet. */
export const SUBJECT_GUARDS: readonly Known[] = [
  ['value-given', 'value_given', 'valore_presente', 'The value is in the data.', 'Il valore è nei dati.'],
  [
    'value-changed',
    'value_changed',
    'valore_cambiato',
    'The data say something else than what was recorded last.',
    'Nei dati c’è altro da ciò che è stato registrato per ultimo.',
  ],
  [
    'value-confirmed',
    'value_confirmed',
    'valore_confermato',
    'The value is the one that was confirmed.',
    'Il valore è quello confermato.',
  ],
  [
    'another-certifies',
    'another_certifies',
    'certifica_un_altro',
    'Who certifies is not who entered the value, unless the profile allows it.',
    'Chi certifica non è chi ha inserito il valore, se il profilo non lo ammette.',
  ],
  ['data-open', 'data_open', 'dati_aperti', 'The data are not sealed.', 'I dati non sono sigillati.'],
  [
    'own-evaluator',
    'own_evaluator',
    'valutatore_della_scheda',
    'The role is the one that evaluates the sheet.',
    'Il ruolo è quello che valuta la scheda.',
  ],
  [
    'not-below-evaluator',
    'not_below_evaluator',
    'non_sotto_il_valutatore',
    'The role does not stand below the one that evaluates the sheet; the step names its roles from the highest.',
    'Il ruolo non sta sotto quello che valuta la scheda; il passo nomina i ruoli dal più alto.',
  ],
  [
    'not-the-evaluator',
    'not_the_evaluator',
    'altro_dal_valutatore',
    'The role is not the one that evaluated the sheet.',
    'Il ruolo non è quello che ha valutato la scheda.',
  ],
  [
    'oiv-proposal',
    'oiv_proposal',
    'proposta_oiv',
    'The OIV has proposed the evaluation, where the law asks for it.',
    'L’OIV ha proposto la valutazione, dove la legge lo chiede.',
  ],
  [
    'payment-time-measured',
    'payment_time_measured',
    'tempi_pagamento_misurati',
    'It is known whether payments were in time.',
    'Si sa se i tempi di pagamento sono rispettati.',
  ],
  [
    'unnamed',
    'unnamed',
    'senza_nome',
    'Who is evaluated acts under a code, not by name.',
    'Chi è valutato compare con un codice, non col nome.',
  ],
];

/** What is given with such a step. */
export const SUBJECT_FIELDS: readonly Known[] = [
  ['evidence', 'evidence', 'prova', 'Hash of the document.', 'Impronta del documento.'],
  [
    'decision',
    'decision',
    'decisione',
    'What the conciliation comes to: `confirmed` or `revised`.',
    'L’esito della conciliazione: `confirmed` (confermata) o `revised` (modificata).',
  ],
];

/** What follows from such a step beyond what it records. */
export const SUBJECT_FOLLOWS: readonly Known[] = [
  [
    'certified-own',
    'certified_own',
    'segnala_autocertificazione',
    'Says that a value was certified by who entered it.',
    'Segnala un valore certificato da chi lo ha inserito.',
  ],
  [
    'cut-result-pay',
    'cut_result_pay',
    'azzera_quota_pagamenti',
    'Payment times missed: their share of the result pay is 0.',
    'Tempi di pagamento non rispettati: la loro quota della retribuzione di risultato è 0.',
  ],
];

/** What such a step writes: name, Italian word, meaning in both. */
export const SUBJECT_RECORDS: readonly (readonly [name: string, it: string, meansEn: string, meansIt: string])[] = [
  ['value-entered', 'valore_inserito', 'who entered the value', 'chi ha inserito il valore'],
  ['value-confirmed', 'valore_confermato', 'who confirmed the value', 'chi ha confermato il valore'],
  ['value-certified', 'valore_certificato', 'who certified the value', 'chi ha certificato il valore'],
  ['value-corrected', 'valore_corretto', 'the correction, and the old value', 'la correzione, e il valore di prima'],
  ['sheet-step', 'passo_della_scheda', 'the step of the sheet', 'il passo della scheda'],
  ['sheet-proposed', 'proposta_di_valutazione', 'the proposal of the OIV', 'la proposta dell’OIV'],
  ['sheet-evaluated', 'valutazione_della_scheda', 'the evaluation of the sheet', 'la valutazione della scheda'],
];
