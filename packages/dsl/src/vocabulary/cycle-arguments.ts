import { FOLLOWS, RECORDED } from './cycle-effects.ts';
import { FIELDS } from './cycle-fields.ts';
import { GUARDS } from './cycle-guards.ts';
import { GUARD_FIELDS } from './guard-fields.ts';
import type { Known } from './known-word.ts';
import { argument, says, words } from './record.ts';
import type { ArgumentSchema } from './schema.ts';

/** How the day of a term is found, and what the law attaches to it. */
const DAYS: readonly Known[] = [
  [
    'next-year',
    'next_year',
    'anno_seguente',
    'Of the year after that of the cycle.',
    'Dell’anno dopo quello del ciclo.',
  ],
  [
    'or-after-budget',
    'or_after_budget',
    'o_dal_bilancio',
    'Or so many days after the term of the budget, when that was put off.',
    'O tanti giorni dopo il termine del bilancio di previsione, se è stato prorogato.',
  ],
  [
    'next-working-day',
    'next_working_day',
    'prorogato_se_festivo',
    'When the day is a holiday, the next one that is none; Saturday is no holiday (art. 2963 c.c., c. 3).',
    'Se il giorno è festivo, il primo che non lo è; il sabato non è festivo (art. 2963 c.c., c. 3).',
  ],
  [
    'own-calendar',
    'own_calendar',
    'calendario_ente',
    'The day the body sets for itself.',
    'Il giorno che l’ente si dà.',
  ],
  ['at-once', 'at_once', 'subito', 'On the day of what opens it.', 'Tempestivamente: il giorno del passo che lo apre.'],
  [
    'next-meeting',
    'next_meeting',
    'prossima_seduta',
    'At the next meeting: no day of the calendar.',
    'Alla prossima seduta: non è un giorno del calendario.',
  ],
];

const CONSEQUENCES: readonly Known[] = [
  [
    'hiring-and-rewards',
    'hiring_and_rewards',
    'assunzioni_e_premi',
    'No hiring and no rewards until the step is taken.',
    'Niente assunzioni né premi finché il passo non è compiuto.',
  ],
  [
    'manager-liability',
    'manager_liability',
    'responsabilità_dirigenziale',
    'It counts against who leads the office, and in their rewards (D.Lgs. 33/2013, art. 46).',
    'Pesa sulla responsabilità dirigenziale e sulla retribuzione di risultato (D.Lgs. 33/2013, art. 46).',
  ],
];

/** What a region is repeated for. */
const SUBJECTS: readonly Known[] = [
  ['sheet', 'sheet', 'scheda', 'A state for each sheet of a person.', 'Uno stato per ogni scheda individuale.'],
  ['value', 'value', 'valore', 'A state for each value of the data.', 'Uno stato per ogni valore dei dati.'],
  [
    'document',
    'document',
    'documento',
    'A state for each document of the cycle.',
    'Uno stato per ogni documento del ciclo.',
  ],
];

/** A sort of words: their concepts are `sort.name`, so that one name may be a field and an effect. */
export type CycleSort = 'guard' | 'field' | 'effect' | 'due' | 'consequence' | 'each';

const SORTS: Readonly<Record<CycleSort, readonly Known[]>> = {
  guard: GUARDS,
  field: FIELDS,
  effect: [...RECORDED, ...FOLLOWS],
  due: DAYS,
  consequence: CONSEQUENCES,
  each: SUBJECTS,
};

/** The concept of the word before a state that is asked for. */
export const IN_STATE = 'in-state';

/** The concepts of a sort, as clauses list them. */
export function cycleConcepts(sort: CycleSort): readonly string[] {
  return SORTS[sort].map(([name]) => `${sort}.${name}`);
}

/** The name the workflow knows a concept by (`plan-without-errors` of `guard.plan-without-errors`); null for another sort. */
export function cycleName(sort: CycleSort, concept: string): string | null {
  return concept.startsWith(`${sort}.`) ? concept.slice(sort.length + 1) : null;
}

/** The concept of what a step does, by the name the workflow has for it: `effect.record-version` for `version`. */
export function effectConcept(name: string): string {
  return `effect.${FOLLOWS.some(([follows]) => follows === name) ? name : `record-${name}`}`;
}

const CLAUSES: Readonly<Record<Exclude<CycleSort, 'due'>, string>> = {
  guard: 'needs',
  field: 'fields',
  effect: 'effects',
  consequence: 'consequence',
  each: 'for_each',
};

function englishField(field: string): string {
  return FIELDS.find(([name]) => name === field)?.[1] ?? field;
}

function exampleOf(sort: CycleSort, name: string, word: string): string {
  const fields = sort === 'guard' ? (GUARD_FIELDS[name] ?? []) : [];
  if (fields.length > 0) return `needs ${word} fields ${fields.map(englishField).join(', ')}`;
  if (sort !== 'due') return `${CLAUSES[sort]} ${word}`;
  if (word === 'next_year') return 'deadline 30/06 next_year';
  if (word === 'next_working_day') return 'deadline 30/06 next_year next_working_day';
  return word === 'or_after_budget' ? 'deadline 31/01 or_after_budget 30 days' : `deadline ${word}`;
}

/** `needs in evaluator.present`: before the name of a state, or of several. */
const IN: ArgumentSchema = {
  ...argument(
    IN_STATE,
    words('in', 'in'),
    says('Another region is in one of these states.', 'Un’altra regione è in uno di questi stati.'),
    'needs in evaluator.present',
  ),
  takes: 'names',
};

/** Words that stand for what the workflow knows. */
export const CYCLE_ARGUMENTS: readonly ArgumentSchema[] = [
  ...Object.entries(SORTS).flatMap(([sort, known]) =>
    known.map(([name, en, it, meansEn, meansIt]) =>
      argument(`${sort}.${name}`, words(en, it), says(meansEn, meansIt), exampleOf(sort as CycleSort, name, en)),
    ),
  ),
  IN,
];
