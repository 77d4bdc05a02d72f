import { hashText, type Json } from '@traguardo/model';
import {
  type Act,
  advance,
  type Command,
  CRITERIA,
  createInstance,
  cycleRows,
  type CycleRow,
  type CycleState,
  DEFAULT_CYCLE,
  type Facts,
  type FieldName,
  type MainState,
  passedTerms,
  type Payload,
  startCycle,
} from '../src/index.ts';
import { factsFor } from './fake-facts.ts';

export const INSTANCE = createInstance('alessandria_asti', 2024);
export const START = startCycle(INSTANCE);
/** Everything in the tests is recorded at this instant; the day a step counts on is given. */
export const AT = '2025-07-15T10:00:00.000Z';

export const ACT: Act = { number: '2/2024', date: '2024-01-29', organ: 'Giunta', title: 'PIAO 2024-2026' };

const WITHIN_YEAR: ReadonlySet<MainState> = new Set([
  'drafting',
  'checking',
  'approval',
  'ratification',
  'running',
  'collecting',
  'oiv-check',
  'monitored',
  'change-proposed',
  'change-advised',
]);

/** A payload the row takes in a state, every guard content with it. */
export function payloadFor(row: CycleRow, state: CycleState): Payload {
  const names: readonly FieldName[] = row.required;
  const given = Object.fromEntries(names.map((name) => [name, fieldFor(name, row, state)])) as Payload;
  return row.act || row.event === 'TERM_PASSED' ? given : { ...given, on: dayFor(row, state) };
}

function dayFor(row: CycleRow, state: CycleState): string {
  if (row.event === 'YEAR_END') return '2024-12-31';
  return WITHIN_YEAR.has(state.value.main) ? '2024-06-01' : '2025-05-02';
}

function fieldFor(name: FieldName, row: CycleRow, state: CycleState): Payload[FieldName] {
  const { change, versions, questions } = state.context;
  const values: { readonly [N in FieldName]: Payload[N] } = {
    on: dayFor(row, state),
    note: 'nota',
    reasons: 'motivi',
    act: { ...ACT, date: dayFor(row, state) },
    by: 'presidente',
    items: [
      { code: 'I1', what: 'target', old: 'non noto', new: '≥ 50 %', cause: 'norme cambiate', evidence: 'nota 1' },
    ],
    opinions: (change?.items ?? []).map((_, index) => ({ item: index + 1, opinion: 'favourable', text: '' })),
    outcome: 'regular',
    report: 'Esame dei dati di luglio',
    notReceived: [],
    causes: [],
    scope: row.when?.is as 'body' | 'units',
    judgements: [{ subject: 'ENTE', level: 'buono', reasons: 'Risultati in linea' }],
    documents: [{ title: 'Relazione 2024', hash: hashText('relazione'), where: '' }],
    changes: versions.filter(({ kind }) => kind === 'change').map(({ version }) => version),
    genderSection: 'Capitolo 5',
    uncovered: [],
    criteria: criteriaFor(row),
    proposals: [],
    question: 'Fonte di PIRA07?',
    regarding: questions.findIndex(({ answer }) => answer === null) + 1 || 1,
    answer: 'Infocamere',
    to: row.when?.is as 'evaluated' | 'measured',
    bundle: hashText('bundle'),
    corrections: [{ code: 'I1', what: 'consuntivo', old: '4', new: '7' }],
    changesScore: false,
    term: passedTerms(state, DEFAULT_CYCLE, '2025-07-15')[0]?.term ?? 'piao',
  };
  return values[name];
}

export function criteriaFor({ event }: Pick<CycleRow, 'event'>): NonNullable<Payload['criteria']> {
  const first = { VALIDATE_WITH_REMARKS: 'partly', NOT_VALIDATED: 'not-met' }[event as string] ?? 'met';
  return CRITERIA.map((criterion, index) => ({
    criterion,
    outcome: index === 0 ? (first as 'met') : 'met',
    evidence: 'Relazione, pagina 3',
    remark: index === 0 && first !== 'met' ? 'da chiarire' : '',
  }));
}

let counter = 0;

/** A command with an id of its own. */
export function command(type: string, role: string, payload: Payload = {}, own: Partial<Command> = {}): Command {
  counter += 1;
  return { id: `c${counter}`, at: AT, actor: 'rossi', role, type, payload: payload as Json, ...own };
}

/** The command that takes a row, as its first role. */
export function commandFor(row: CycleRow, state: CycleState, own: Partial<Command> = {}): Command {
  return command(row.event, row.roles[0] ?? '', payloadFor(row, state), own);
}

/** Takes a row with content facts; throws when it is refused. */
export function take(state: CycleState, row: CycleRow, facts: Facts = factsFor(state)): CycleState {
  const result = advance(state, commandFor(row, state), facts);
  if (result.kind === 'refused') throw new Error(`${row.id}: ${JSON.stringify(result.refusals)}`);
  return result.state;
}

export function rowById(id: string): CycleRow {
  const row = cycleRows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

/** Takes rows by id from the start. */
export function walk(...ids: readonly string[]): CycleState {
  return ids.reduce((state, id) => take(state, rowById(id)), START);
}

export const TO_RUNNING = ['drafting/close-draft', 'checking/submit', 'approval/approve'];
const TO_CHANGE = [...TO_RUNNING, 'running/propose-change', 'change-proposed/opinion'];
const TO_CLOSING = [...TO_RUNNING, 'running/year-end'];
const TO_MEASURED = [...TO_CLOSING, 'closing/balance-approved', 'closing/freeze'];
export const TO_EVALUATED = [...TO_MEASURED, 'measured/evaluate'];
const TO_VALIDATION = [...TO_EVALUATED, 'evaluated/close-report', 'report-approval/approve'];
export const TO_PUBLISHED = [...TO_VALIDATION, 'validation/validate', 'validated/publish'];

/** How to come to each state. */
export const WAY_TO: Readonly<Record<MainState, readonly string[]>> = {
  drafting: [],
  checking: ['drafting/close-draft'],
  approval: ['drafting/close-draft', 'checking/submit'],
  ratification: ['drafting/close-draft', 'checking/submit', 'approval/urgent-act'],
  running: TO_RUNNING,
  collecting: [...TO_RUNNING, 'running/open-monitoring'],
  'oiv-check': [...TO_RUNNING, 'running/open-monitoring', 'collecting/close-collection'],
  monitored: [...TO_RUNNING, 'running/open-monitoring', 'collecting/close-collection', 'oiv-check/report'],
  'change-proposed': [...TO_RUNNING, 'running/propose-change'],
  'change-advised': TO_CHANGE,
  closing: [...TO_CLOSING, 'closing/balance-approved'],
  measured: TO_MEASURED,
  evaluated: TO_EVALUATED,
  'report-approval': [...TO_EVALUATED, 'evaluated/close-report'],
  validation: [...TO_VALIDATION, 'validation/ask'],
  'to-redo': [...TO_VALIDATION, 'validation/not-validated'],
  validated: [...TO_VALIDATION, 'validation/validate'],
  published: TO_PUBLISHED,
  correcting: [...TO_PUBLISHED, 'published/material-error'],
};

export const stateIn = (state: MainState): CycleState => walk(...WAY_TO[state]);
