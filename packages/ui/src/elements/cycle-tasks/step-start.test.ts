import { compile } from '@traguardo/dsl';
import type { Plan } from '@traguardo/model';
import { type CycleState, type EventRecord, type PossibleStep, stepsOf } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import { defaultCycle } from '../../worker/shipped-cycle.ts';
import { startDraft, type ValidationDraft } from '../../workspace/cycle/validation-draft.ts';
import type { KeptDocument } from '../../workspace/report-document.ts';
import { type KnownFacts, NOTHING_BEFORE, stepStart } from './step-start.ts';

const PLAN = 'piano ENTE "Ente" periodo 2024 { }\n';

/** What is known of a plan of this text, in which nothing has been changed yet. */
function knownOf(text: string, facts: Partial<KnownFacts> = {}): KnownFacts {
  const { plan } = compile({ files: [{ path: 'piano.piano', text }] });
  const cycle = { context: { versions: [], change: null } } as unknown as CycleState;
  return { ...NOTHING_BEFORE, plan, cycle, day: '2025-05-28', isToday: false, language: 'it', ...facts };
}

/** A step of the shipped cycle that can be taken now. */
function possibleStep(code: string): PossibleStep {
  const placed = stepsOf(defaultCycle()).find(({ step }) => step.code === code);
  if (placed === undefined) throw new Error(`no step ${code} in the cycle`);
  const able = { subject: null, roles: [], ready: true, refusals: [], ahead: [] };
  return { ...placed, ...able } as unknown as PossibleStep;
}

it('starts a report that is made anew from what was written of it the first time, without the file of then', () => {
  const possible = possibleStep('CLOSE_REPORT');
  const input = {
    genderSection: 'Sezione 4',
    documents: [{ title: 'Relazione', hash: `sha256:${'a'.repeat(64)}`, where: 'Sito', stamp: { planHash: 'x' } }],
  };
  const known = knownOf(PLAN);
  const again = [{ type: 'CLOSE_REPORT', payload: { input } } as unknown as EventRecord];
  expect(stepStart(possible, { ...known, events: again }).values).toMatchObject({
    genderSection: 'Sezione 4',
    documents: [{ title: 'Relazione', hash: '', where: 'Sito' }],
  });
  expect(stepStart(possible, { ...known, events: [] }).values['genderSection']).toBeUndefined();
});

it('suggests for a judgement the levels of the profile, else what its thresholds are called', () => {
  const possible = possibleStep('EVALUATE');
  const levels = (profile: string): unknown => {
    const text = `lingua it\npiano ENTE "Ente" periodo 2024 profilo P { }\nprofilo P "Sistema" { ${profile} }\n`;
    return stepStart(possible, knownOf(text)).suggestions['level'];
  };
  const bands = 'soglie { no < 60% "Non raggiunto" rosso; si >= 60% "Raggiunto" verde }';
  expect(levels(bands)).toEqual(['Non raggiunto', 'Raggiunto']);
  expect(levels(`${bands}; giudizi { basso "Basso" ""; alto "Alto" "" }`)).toEqual(['basso', 'alto']);
});

/** What a form starts from in a plan of these lines; nothing has been changed yet. */
function startOf(code: string, is: string | null, lines: string): ReturnType<typeof stepStart> {
  const found = stepsOf(defaultCycle()).find(
    ({ step }) => step.code === code && (is === null || (step.when?.kind === 'field' && step.when.is === is)),
  );
  if (found === undefined) throw new Error(`no step ${code} in the cycle`);
  const possible = {
    ...found,
    subject: null,
    roles: [],
    ready: true,
    refusals: [],
    ahead: [],
  } as unknown as PossibleStep;
  const cycle = { context: { versions: [{ version: 3, kind: 'plan' }], change: null } } as unknown as CycleState;
  return stepStart(possible, knownOf(`lingua it\n${PLAN}${lines}`, { cycle }));
}

it('starts the judgement on the body from the body, that on the units from its offices', () => {
  const subjects = (is: string, lines = ''): unknown[] =>
    (startOf('EVALUATE', is, lines).values['judgements'] as { subject: string }[]).map(({ subject }) => subject);
  expect(subjects('body', 'ufficio A "Anagrafe"\n')).toEqual(['ENTE']);
  expect(subjects('units', 'ufficio A "Anagrafe"\nufficio B "Bilancio"\n')).toEqual(['A', 'B']);
  expect(subjects('units')).toEqual(['']);
});

it('starts a validation from the grid as it was filled in on its page', () => {
  const known = knownOf(PLAN);
  const criteria = (grid: ValidationDraft | null): unknown =>
    stepStart(possibleStep('VALIDATE'), { ...known, grid }).values['criteria'];
  const grid = startDraft([], () => '');
  const answered = { outcome: 'partly', evidence: 'Tre gare su quattro.', remark: 'Manca la quarta.' } as const;
  expect(criteria({ ...grid, process: answered })).toContainEqual({ criterion: 'process', ...answered });
  expect(criteria(null)).toEqual(criteria(grid));
});

it('says before the form of a change that the text changes nothing yet', () => {
  expect(startOf('PROPOSE_CHANGE', null, '').note).toContain('Il testo non cambia nulla della versione 3.');
  expect(startOf('EVALUATE', 'body', '').note).toBeUndefined();
});

it('leads who closes the report to where it is downloaded, until it was', () => {
  const known = knownOf(PLAN);
  const { note, noteLink } = stepStart(possibleStep('CLOSE_REPORT'), { ...known, reports: [] });
  expect(note).toContain('non è stata scaricata nessuna relazione');
  expect(noteLink?.href).toBe('#/relazione');
  const made = { name: 'relazione.html', hash: '', at: '2025-05-27T09:00:00.000Z', stamp: { journal: null } };
  const reports = [made as unknown as KeptDocument];
  expect(stepStart(possibleStep('CLOSE_REPORT'), { ...known, reports }).note).toBeUndefined();
});

it('tells who closes the report that the plan holds no gender budget', () => {
  const known = knownOf(PLAN);
  const told = (of: Plan): unknown => stepStart(possibleStep('CLOSE_REPORT'), { ...known, plan: of }).told?.({});
  expect(told(known.plan)).toEqual({ genderSection: expect.stringContaining('sezione 3.4 dice che non c’è') });
  const block = { plugin: 'p', concept: 'c' } as Plan['extensions']['blocks'][number];
  expect(told({ ...known.plan, extensions: { ...known.plan.extensions, blocks: [block] } })).toBeUndefined();
});

it('tells where the data are sealed how many values are of a day before the end of the year, and where to read which', () => {
  const known = knownOf(PLAN);
  const { note, noteLink } = stepStart(possibleStep('FREEZE'), { ...known, early: ['A', 'B'] });
  expect(note).toMatch(/^2 valori sono di un giorno prima della fine dell’anno/u);
  expect(noteLink?.href).toBe('#/ciclo/dati');
  expect(stepStart(possibleStep('FREEZE'), { ...known, early: [] }).note).toBeUndefined();
  expect(stepStart(possibleStep('EVALUATE'), { ...known, early: ['A'] }).note).toBeUndefined();
});
