import { block, clause, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** The workflow of the year as text: states, and the events that lead from one to another. */
export const CYCLE_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'cycle',
    spelling: words('cycle', 'ciclo'),
    example: {
      en: 'cycle year { state drafting { on approve -> running }; state running }',
      it: 'ciclo anno { stato stesura { su approva -> attuazione }; stato attuazione }',
    },
    documentation: says(
      'The states of the performance cycle.',
      'Gli stati del ciclo della performance.',
      'D.Lgs. 150/2009 art. 4',
    ),
    label: 'name',
    labelRequired: true,
    blocks: ['state'],
  }),
  block({
    concept: 'state',
    spelling: words('state', 'stato'),
    example: {
      en: 'cycle year { state drafting deadline 2026-01-31 { on approve -> running }; state running }',
      it: 'ciclo anno { stato stesura scadenza 31/01/2026 { su approva -> attuazione }; stato attuazione }',
    },
    documentation: says('A state of the cycle.', 'Uno stato del ciclo.'),
    label: 'name',
    labelRequired: true,
    clauses: ['deadline'],
    blocks: ['on'],
  }),
  block({
    concept: 'on',
    spelling: words('on', 'su'),
    example: {
      en: 'cycle year { state drafting { on approve -> running by giunta needs complete(actuals) }; state running }',
      it: 'ciclo anno { stato stesura { su approva -> attuazione da giunta richiede completo(consuntivi) }; stato attuazione }',
    },
    documentation: says(
      'An event and the state it leads to: `on approve -> running by giunta`.',
      'Un evento e lo stato a cui porta: `su approva -> attuazione da giunta`.',
    ),
    label: 'name',
    labelRequired: true,
    clauses: ['by', 'needs', 'act', 'reason'],
  }),
  clause({
    concept: 'deadline',
    spelling: words('deadline', 'scadenza'),
    documentation: says(
      'Until when: `deadline 2025-01-31`, or day and month alone.',
      'Entro quando: `scadenza 31/01/2025`, o solo giorno e mese.',
    ),
    takes: 'values',
    example: 'deadline 2025-01-31',
  }),
  clause({
    concept: 'by',
    spelling: words('by', 'da'),
    documentation: says('Who may do it.', 'Chi può farlo.'),
    takes: 'names',
    registry: 'person-role',
    example: 'by giunta',
  }),
  clause({
    concept: 'needs',
    spelling: words('needs', 'richiede'),
    documentation: says('What must hold first.', 'Che cosa deve valere prima.'),
    takes: 'expression',
    example: 'needs complete(actuals)',
  }),
];
