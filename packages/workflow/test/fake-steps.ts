import { hashText, type Json, type Language } from '@traguardo/model';
import {
  type Act,
  advance,
  type Command,
  CRITERIA,
  createInstance,
  type CycleState,
  type Deadline,
  dueAt,
  type Facts,
  type FieldName,
  fieldsOf,
  namesOf,
  type Payload,
  type PlacedStep,
  startCycle,
  stepsOf,
} from '../src/index.ts';
import { CYCLE } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';

export const INSTANCE = createInstance('alessandria_asti', 2024);
export const START = startCycle(INSTANCE, CYCLE);
/** Everything in the tests is recorded at this instant; the day a step counts on is given. */
export const AT = '2025-07-15T10:00:00.000Z';

export const ACT: Act = { number: '2/2024', date: '2024-01-29', organ: 'Giunta', title: 'PIAO 2024-2026' };

/** The terms that have passed on a day and whose delay is not recorded yet. */
export function passedTerms(state: CycleState, today: string): readonly Deadline[] {
  return dueAt(state, CYCLE).filter(
    ({ kind, due, noticed }) => kind === 'term' && due !== null && due < today && !noticed,
  );
}

/** The names of the default cycle for a reader. */
export const names = (language: Language): ReturnType<typeof namesOf> => namesOf(CYCLE, language);

const WITHIN_YEAR: ReadonlySet<string> = new Set([
  'drafting',
  'checking',
  'approval',
  'ratification',
  'running',
  'collecting',
  'oiv_check',
  'monitored',
  'change_proposed',
  'change_advised',
]);

/** A payload the step takes in a state, every guard content with it. */
export function payloadFor(placed: PlacedStep, state: CycleState): Payload {
  const { step, region } = placed;
  const names = fieldsOf(step, region).required as readonly FieldName[];
  const given = Object.fromEntries(names.map((name) => [name, fieldFor(name, placed, state)])) as Payload;
  return step.act || step.code === 'TERM_PASSED' ? given : { ...given, on: dayFor(placed, state) };
}

function dayFor({ step }: PlacedStep, state: CycleState): string {
  if (step.code === 'YEAR_END') return '2024-12-31';
  return WITHIN_YEAR.has(state.value['main'] ?? '') ? '2024-06-01' : '2025-05-02';
}

function fieldFor(name: FieldName, placed: PlacedStep, state: CycleState): Payload[FieldName] {
  const { when, code } = placed.step;
  const is = when?.kind === 'field' ? when.is : undefined;
  const { change, versions, questions, carried } = state.context;
  const values: { readonly [N in FieldName]: Payload[N] } = {
    on: dayFor(placed, state),
    validFrom: dayFor(placed, state),
    note: 'nota',
    reasons: 'motivi',
    act: { ...ACT, date: dayFor(placed, state) },
    by: 'presidente',
    items: [
      { code: 'I1', what: 'target', old: 'non noto', new: '≥ 50 %', cause: 'norme cambiate', evidence: 'nota 1' },
    ],
    opinions: (change?.items ?? []).map((_, index) => ({ item: index + 1, opinion: 'favourable', text: '' })),
    outcome: 'regular',
    report: 'Esame dei dati di luglio',
    notReceived: [],
    causes: [],
    scope: is as 'body' | 'units',
    judgements: [{ subject: 'ENTE', level: 'buono', reasons: 'Risultati in linea' }],
    documents: [
      { title: 'Relazione 2024', hash: hashText('relazione'), where: 'https://www.ente.example/relazione.pdf' },
    ],
    changes: versions.filter(({ kind }) => kind === 'change').map(({ version }) => version),
    genderSection: 'Capitolo 5',
    uncovered: [],
    criteria: criteriaFor({ event: code }),
    proposals: [],
    remarks: [{ criterion: 'clarity', remark: 'Più chiarezza nelle tabelle.' }],
    earlier: { year: 2023, seq: 20, hash: hashText('2023') },
    question: 'Fonte di PIRA07?',
    regarding:
      (code === 'ANSWER_REMARK' ? (carried?.remarks ?? []) : questions).findIndex(({ answer }) => answer === null) +
        1 || 1,
    answer: 'Infocamere',
    to: is as 'evaluated' | 'measured',
    bundle: hashText('bundle'),
    corrections: [{ code: 'I1', what: 'consuntivo', old: '4', new: '7' }],
    changesScore: false,
    term: passedTerms(state, '2025-07-15')[0]?.term ?? 'piao',
    cycle: hashText('cycle'),
    evidence: hashText('document'),
    decision: 'confirmed',
    members: [{ name: 'Rossi', register: '' }],
    systemProposal: 'confirmation',
    binding: is as 'favourable' | 'contrary',
    tool: 'Integra',
    areas: [{ area: 'PIAO', own: '95.6', previous: '90.0', mean: '88.4' }],
    totals: { own: '95.6', previous: '90.1', mean: null },
    subject: SUBJECTS[placed.region.each ?? 'sheet'],
  };
  return values[name];
}

export function criteriaFor({ event }: { readonly event: string }): NonNullable<Payload['criteria']> {
  const first = { VALIDATE_WITH_REMARKS: 'partly', NOT_VALIDATED: 'not-met' }[event as string] ?? 'met';
  return CRITERIA.map((criterion, index) => ({
    criterion,
    outcome: index === 0 ? (first as 'met') : 'met',
    evidence: 'Relazione, pagina 3',
    remark: index === 0 && first !== 'met' ? 'da chiarire' : '',
  }));
}

const SUBJECTS = { sheet: 'SG', value: 'I1', document: 'piao' } as const;

let counter = 0;

/** A command with an id of its own. */
export function command(type: string, role: string, payload: Payload = {}, own: Partial<Command> = {}): Command {
  counter += 1;
  return { id: `c${counter}`, at: AT, actor: 'rossi', role, type, payload: payload as Json, ...own };
}

/** The command that takes a step, as its first role. */
export function commandFor(placed: PlacedStep, state: CycleState, own: Partial<Command> = {}): Command {
  const { step } = placed;
  const role = step.roles[0] ?? '';
  const actor = role === 'VALUTATO' ? { actor: role } : step.code === 'CERTIFY' ? { actor: 'neri' } : {};
  return command(step.code, role, payloadFor(placed, state), { ...actor, ...own });
}

/** Takes a step with content facts; throws when it is refused. */
export function take(state: CycleState, placed: PlacedStep, facts: Facts = factsFor(state)): CycleState {
  const result = advance(state, commandFor(placed, state), facts, CYCLE);
  if (result.kind === 'refused') throw new Error(`${placed.step.id}: ${JSON.stringify(result.refusals)}`);
  return result.state;
}

/** A step of the default cycle with its region. */
export function stepById(id: string): PlacedStep {
  const placed = stepsOf(CYCLE).find(({ step }) => step.id === id);
  if (placed === undefined) throw new Error(`no step ${id}`);
  return placed;
}

/** Takes steps by id from the start. */
export function walk(...ids: readonly string[]): CycleState {
  return ids.reduce((state, id) => take(state, stepById(id)), START);
}

export const TO_RUNNING = ['drafting.CLOSE_DRAFT', 'checking.SUBMIT', 'approval.APPROVE'];
const TO_CHANGE = [...TO_RUNNING, 'running.PROPOSE_CHANGE', 'change_proposed.OPINION'];
const TO_CLOSING = [...TO_RUNNING, 'running.YEAR_END'];
const TO_MEASURED = [...TO_CLOSING, 'closing.BALANCE_APPROVED', 'closing.FREEZE'];
const TO_EVALUATED = [...TO_MEASURED, 'measured.EVALUATE.body'];
const TO_VALIDATION = [...TO_EVALUATED, 'evaluated.CLOSE_REPORT', 'report_approval.APPROVE'];
export const TO_PUBLISHED = [...TO_VALIDATION, 'validation.VALIDATE', 'validated.PUBLISH'];

/** How to come to each state. */
export const WAY_TO: Readonly<Record<string, readonly string[]>> = {
  drafting: [],
  checking: ['drafting.CLOSE_DRAFT'],
  approval: ['drafting.CLOSE_DRAFT', 'checking.SUBMIT'],
  ratification: ['drafting.CLOSE_DRAFT', 'checking.SUBMIT', 'approval.URGENT_ACT'],
  running: TO_RUNNING,
  collecting: [...TO_RUNNING, 'running.OPEN_MONITORING'],
  oiv_check: [...TO_RUNNING, 'running.OPEN_MONITORING', 'collecting.CLOSE_COLLECTION'],
  monitored: [...TO_RUNNING, 'running.OPEN_MONITORING', 'collecting.CLOSE_COLLECTION', 'oiv_check.REPORT'],
  change_proposed: [...TO_RUNNING, 'running.PROPOSE_CHANGE'],
  change_advised: TO_CHANGE,
  closing: [...TO_CLOSING, 'closing.BALANCE_APPROVED'],
  measured: TO_MEASURED,
  evaluated: TO_EVALUATED,
  report_approval: [...TO_EVALUATED, 'evaluated.CLOSE_REPORT'],
  validation: [...TO_VALIDATION, 'validation.ASK'],
  to_redo: [...TO_VALIDATION, 'validation.NOT_VALIDATED'],
  validated: [...TO_VALIDATION, 'validation.VALIDATE'],
  published: TO_PUBLISHED,
  correcting: [...TO_PUBLISHED, 'published.MATERIAL_ERROR'],
};

/** How a value and a sheet come to their states; a sheet is evaluated when the data are sealed, and payable once the report is valid. */
const TO_ACTIVE = ['draft.ASSIGN', 'assigned.ACCEPT', 'accepted.ACTIVATE'];
const TO_SHARED = [...TO_ACTIVE, 'active.PROPOSE_ASSESSMENT', 'active.ASSESS', 'assessed.SHARE'];
const SUBJECT_WAYS: Readonly<Record<string, { readonly main: string; readonly steps: readonly string[] }>> = {
  expected: { main: 'running', steps: [] },
  provisional: { main: 'running', steps: ['expected.ENTER'] },
  confirmed: { main: 'running', steps: ['expected.CONFIRM'] },
  certified: { main: 'running', steps: ['expected.CONFIRM', 'confirmed.CERTIFY'] },
  draft: { main: 'running', steps: [] },
  assigned: { main: 'running', steps: ['draft.ASSIGN'] },
  accepted: { main: 'running', steps: ['draft.ASSIGN', 'assigned.ACCEPT'] },
  not_accepted: { main: 'running', steps: ['draft.ASSIGN', 'assigned.NOT_ACCEPT'] },
  active: { main: 'measured', steps: TO_ACTIVE },
  assessed: { main: 'measured', steps: TO_SHARED.slice(0, -1) },
  shared: { main: 'validated', steps: TO_SHARED },
  conciliation: { main: 'validated', steps: [...TO_SHARED, 'shared.ASK_CONCILIATION'] },
  decided: { main: 'validated', steps: [...TO_SHARED, 'shared.ASK_CONCILIATION', 'conciliation.DECIDE'] },
  payable: { main: 'validated', steps: [...TO_SHARED, 'shared.MAKE_PAYABLE'] },
};

/** A cycle in a state of the main region, or with the fake value or sheet in one of theirs. */
export function stateIn(state: string): CycleState {
  const way = SUBJECT_WAYS[state];
  if (way === undefined) return mainIn(state);
  return way.steps.reduce((at, id) => take(at, stepById(id)), mainIn(way.main));
}

const mainIn = (state: string): CycleState => walk(...(WAY_TO[state] ?? []));
