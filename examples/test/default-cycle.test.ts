import { compile, coreVocabulary } from '@traguardo/dsl';
import type { CycleDefinition, CycleDue, CycleTransition } from '@traguardo/model';
import {
  CYCLE_TEXTS,
  type CycleRow,
  DEFAULT_CYCLE,
  FIELDS,
  GUARD_NAMES,
  ROLES,
  type TermDue,
} from '@traguardo/workflow';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The default cycle stands twice, as text and as rows of code, until the machine is made from the text: both say the same. */
const folder = new URL('../../packs/traguardo/ciclo-150/2024.1/', import.meta.url);
const texts150 = readdirSync(folder).map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
const program = compile({ files: texts150.filter(({ path }) => path.endsWith('.piano')) });
const [cycle] = program.plan.cycles as readonly [CycleDefinition];
const [main, ...otherRegions] = cycle.regions;
const texts = CYCLE_TEXTS.it;

/** A code may have no hyphen: `oiv_check` is the state `oiv-check`. */
const id = (code: string): string => code.replaceAll('_', '-');

/** What both sides say of a step. Its words are those of the workflow; its documents have their Italian titles. */
interface Said {
  readonly from: readonly string[];
  readonly event: string;
  readonly title: string;
  readonly when: CycleRow['when'];
  readonly to: string | null;
  readonly roles: readonly string[];
  readonly guards: readonly string[];
  readonly act: boolean;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly term: string | null;
  readonly closes: readonly string[];
  readonly reopens: readonly string[];
  readonly effects: readonly string[];
  readonly produces: readonly string[];
  readonly sources: readonly string[];
}

function ofText(step: CycleTransition): Said {
  const { when } = step;
  return {
    from: step.from.map(id).toSorted(),
    event: step.code,
    title: step.title,
    when: when?.kind === 'field' ? ({ field: when.field, is: when.is } as CycleRow['when']) : null,
    to: step.to === null ? null : id(step.to),
    roles: step.roles,
    guards: step.guards.map((guard) => (guard.kind === 'named' ? guard.name : 'condition')),
    act: step.act,
    required: step.required,
    optional: step.optional,
    term: step.term === null ? null : id(step.term),
    closes: step.closes.map(id),
    reopens: step.reopens.map(id),
    effects: step.effects,
    produces: step.produces,
    sources: step.sources,
  };
}

function ofRow(row: CycleRow): Said {
  return {
    from: row.from.toSorted(),
    event: row.event,
    title: texts.steps[row.id as keyof typeof texts.steps],
    when: row.when,
    to: row.to,
    roles: row.roles,
    guards: row.guards,
    act: row.act,
    required: row.required,
    optional: row.optional,
    term: row.meets,
    closes: row.lapses,
    reopens: row.reopens,
    effects: [...row.records, ...row.effects],
    produces: row.produces === null ? [] : [texts.documents[row.produces]],
    sources: row.sources,
  };
}

const keyOf = ({ from, event, when }: Said): string => `${from.join('+')} ${event} ${when?.is ?? ''}`;
const written = new Map((main?.transitions ?? []).map((step) => [keyOf(ofText(step)), ofText(step)]));
const coded = new Map(DEFAULT_CYCLE.rows.map((row) => [keyOf(ofRow(row)), ofRow(row)]));

test('the text has no findings and one region', () => {
  expect(program.diagnostics).toEqual([]);
  expect(program.plan.cycles).toHaveLength(1);
  expect(main?.code).toBe('main');
  expect(otherRegions).toEqual([]);
});

describe('steps', () => {
  test.each([...coded.keys()])('the row %s stands in the text', (key) => {
    expect(written.get(key)).toEqual(coded.get(key));
  });

  test('the text has no step without a row, and none twice', () => {
    expect([...written.keys()].toSorted()).toEqual([...coded.keys()].toSorted());
    expect(main?.transitions).toHaveLength(DEFAULT_CYCLE.rows.length);
  });
});

test('states, in their order, with their titles; it begins where the code begins and rests when published', () => {
  const states = main?.states ?? [];
  expect(states.map(({ code, title }) => [id(code), title])).toEqual(
    DEFAULT_CYCLE.states.map((state) => [state, texts.states[state]]),
  );
  expect(states.filter(({ initial }) => initial).map(({ code }) => id(code))).toEqual([DEFAULT_CYCLE.initial]);
  expect(states.filter(({ final }) => final).map(({ code }) => id(code))).toEqual(['published']);
});

test('roles', () => {
  expect(cycle.roles.map(({ code, title }) => [code, title])).toEqual(ROLES.map((role) => [role, texts.roles[role]]));
});

test('terms with their days, consequences and laws', () => {
  expect(
    cycle.terms.map(({ code, title, due, consequence, sources }) => ({
      id: id(code),
      title,
      due: withoutRule(due),
      consequence,
      sources,
    })),
  ).toEqual(DEFAULT_CYCLE.terms.map((term) => ({ ...term, title: texts.terms[term.id], due: dueOf(term.due) })));
});

test('terms of the law move when they end on a holiday, those the body gives itself do not', () => {
  const moved = cycle.terms.filter(({ due }) => due !== null && 'nextWorkingDay' in due && due.nextWorkingDay);
  expect(moved.map(({ code }) => code)).toEqual(['piao', 'balance', 'report', 'validation']);
});

/** The code does not know yet which days move. */
function withoutRule(due: CycleDue | null): object | null {
  if (due === null || !('nextWorkingDay' in due)) return due;
  const { nextWorkingDay: _, ...day } = due;
  return day;
}

/** The body's own calendar has a name of its own in the code. */
function dueOf(due: TermDue): object {
  return due.kind === 'monitoring' ? { kind: 'own-calendar' } : due;
}

describe('words of the language for what the workflow knows', () => {
  const words = (sort: string): readonly string[] =>
    coreVocabulary.schemas.flatMap(({ kind, concept }) =>
      kind === 'argument' && concept.startsWith(`${sort}.`) ? [concept.slice(sort.length + 1)] : [],
    );

  test('one for each guard', () => {
    expect(words('guard').toSorted()).toEqual(GUARD_NAMES.toSorted());
  });

  test('one for each field but those every step has', () => {
    expect(words('field').toSorted()).toEqual(
      Object.keys(FIELDS)
        .filter((field) => field !== 'on' && field !== 'note')
        .toSorted(),
    );
  });

  test('one for each effect, and for each thing recorded', () => {
    const known = words('effect').map((word) => word.replace(/^record-/, ''));
    const used = DEFAULT_CYCLE.rows.flatMap(({ records, effects }) => [...records, ...effects]);
    expect(known.toSorted()).toEqual([...new Set(used)].toSorted());
  });
});

describe('a variant of another body', () => {
  const VARIANT = `lingua it
usa pack "traguardo/ciclo-150" versione "2024.1" come c150
includi c150.D150 {
  ruolo NUCLEO "Nucleo di valutazione"
  regione main {
    stato approval {
      su APPROVE -> closing da NUCLEO
      su CONSULTA "Chiedi al Nucleo" da ORGANO
    }
    stato measured { su EVALUATE da NUCLEO quando ambito = "units" }
  }
}
`;
  const packs = texts150.map(({ path, text }) => ({ path: `packs/traguardo/ciclo-150/2024.1/${path}`, text }));
  const { plan, diagnostics } = compile({ files: [{ path: 'variante.piano', text: VARIANT }], packs });
  const steps = new Map(plan.cycles[0]?.regions[0]?.transitions.map((step) => [step.id, step]));

  test('changes the steps it names, whole clauses at a time, and keeps the rest', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(steps.get('approval.APPROVE')).toMatchObject({ roles: ['NUCLEO'], to: 'closing', term: 'piao', act: true });
    expect(steps.get('measured.EVALUATE.units')?.roles).toEqual(['NUCLEO']);
    expect(steps.get('measured.EVALUATE.body')?.roles).toEqual(['OIV']);
    expect(steps.get('approval.CONSULTA')?.to).toBeNull();
    expect(steps.size).toBe(DEFAULT_CYCLE.rows.length + 1);
  });
});
