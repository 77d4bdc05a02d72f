import { argument, block, clause, says, words } from './record.ts';
import type { ArgumentSchema, BlockSchema, ClauseSchema } from './schema.ts';

/** What a body decides about its year: `cycle_rules { monitoring 15/09; budget_term 15/03/2024 }`. */
export const CYCLE_RULE_WORDS: readonly (BlockSchema | ClauseSchema | ArgumentSchema)[] = [
  block({
    concept: 'cycle-rules',
    spelling: words('cycle_rules', 'regole_ciclo'),
    example: {
      en: 'cycle_rules { monitoring 15/09; changes_until 30/11; contrary_opinion blocks; payment_time_share 40%; budget_term 15/03/2024 }',
      it: 'regole_ciclo { monitoraggio 15/09; modifiche_entro 30/11; parere_contrario blocca; quota_tempi_pagamento 40%; termine_bilancio 15/03/2024 }',
    },
    documentation: says(
      'What the body decides about its year, for every cycle it may run by. A journal keeps what it said when it began.',
      'Che cosa l’ente decide per il suo anno, qualunque ciclo segua. Un giornale tiene ciò che valeva quando è cominciato.',
      'D.Lgs. 150/2009 art. 7',
    ),
    label: 'none',
    clauses: ['monitoring', 'changes-until', 'contrary-opinion', 'payment-time-share', 'budget-term', 'note'],
  }),
  clause({
    concept: 'monitoring',
    spelling: words('monitoring', 'monitoraggio'),
    documentation: says(
      'The day of the monitoring, for terms of the body’s own calendar. Not written: 31/07.',
      'Il giorno del monitoraggio, per i termini del calendario dell’ente. Se non è scritto: 31/07.',
      'D.Lgs. 150/2009 art. 6',
    ),
    takes: 'values',
    example: 'monitoring 15/09',
  }),
  clause({
    concept: 'changes-until',
    spelling: words('changes_until', 'modifiche_entro'),
    documentation: says(
      'The last day on which a change of the year is proposed. Not written: the end of the year.',
      'L’ultimo giorno per proporre una modifica nell’anno. Se non è scritto: la fine dell’anno.',
      'D.Lgs. 150/2009 art. 6',
    ),
    takes: 'values',
    example: 'changes_until 30/11',
  }),
  clause({
    concept: 'contrary-opinion',
    spelling: words('contrary_opinion', 'parere_contrario'),
    documentation: says(
      'What a contrary opinion of the OIV does to a change. Not written: reasons must be given.',
      'Che cosa fa a una modifica il parere contrario dell’OIV. Se non è scritto: servono i motivi.',
    ),
    takes: 'values',
    arguments: ['opinion_blocks', 'opinion_reasons'],
    example: 'contrary_opinion blocks',
  }),
  clause({
    concept: 'payment-time-share',
    spelling: words('payment_time_share', 'quota_tempi_pagamento'),
    documentation: says(
      'The share of the result pay that payment times weigh at least, never below 30%. Not written: 30%.',
      'La quota della retribuzione di risultato che i tempi di pagamento pesano almeno, mai sotto il 30 %. Se non è scritta: 30 %.',
      'D.L. 13/2023 art. 4-bis',
    ),
    takes: 'values',
    example: 'payment_time_share 40%',
  }),
  clause({
    concept: 'budget-term',
    spelling: words('budget_term', 'termine_bilancio'),
    documentation: says(
      'The day to which the term of the budget was put off: terms written `or_after_budget` count from it.',
      'Il giorno a cui è stato rinviato il termine del bilancio: da lì contano i termini scritti `o_dal_bilancio`.',
    ),
    takes: 'values',
    example: 'budget_term 15/03/2024',
  }),
  argument(
    'opinion_blocks',
    words('blocks', 'blocca'),
    says('The change does not go on.', 'La modifica non prosegue.'),
    'contrary_opinion blocks',
  ),
  argument(
    'opinion_reasons',
    words('with_reasons', 'con_motivi'),
    says('The change goes on with reasons.', 'La modifica prosegue con i motivi.'),
    'contrary_opinion with_reasons',
  ),
];
