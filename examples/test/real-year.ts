import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealTexts } from '@traguardo/dsl';
import { hashText, type Json } from '@traguardo/model';
import { cycleOf, factsOn, shippedCycle } from '@traguardo/verify';
import {
  createInstance,
  createMemoryStore,
  CRITERIA,
  dayOfStep,
  emptyHead,
  exportBundle,
  type Facts,
  type Payload,
  storedBundle,
  submitCommand,
} from '@traguardo/workflow';
import { shippedPacks } from '../../scripts/shipped-packs.ts';
import { compileExample, readExample } from './read-example.ts';

const EXAMPLE = 'alessandria-asti-2024';

/** One step of the year: who recorded it, at noon of which day, and what was given; `given` may read what the guards see. */
interface TakenStep {
  readonly type: string;
  readonly role: string;
  readonly day: string;
  readonly given?: (facts: Facts) => object;
}

const act = (number: string, date: string, organ: string, title: string): object => ({
  act: { number, date, organ, title },
});

/** The indicators changed on 18/9/2024, as the report marks them. */
const REVISED = 'B2.2_01 B2.2_02 A3.1_03 B2.2_03 C1.1_01 B1.1 A1.3 B3.2 B3.1 B2.2_04 B2.2 B2.2_05'.split(' ');

const CHANGES = REVISED.map((code) => ({
  code,
  what: 'target',
  old: 'non pubblicato',
  new: 'come da R1',
  cause: 'Monitoraggio di luglio',
  evidence: 'Verbale',
}));

/** A document as a step names it; its bytes are not kept with the example. */
const REPORT = {
  title: 'Relazione sulla performance 2024',
  hash: hashText('Relazione sulla performance 2024'),
  where: 'Amministrazione trasparente',
};

/** The year of the example as its acts tell it. */
const YEAR: readonly TakenStep[] = [
  { type: 'CLOSE_DRAFT', role: 'CONTROLLER', day: '2024-01-10' },
  { type: 'SUBMIT', role: 'VERTICE', day: '2024-01-22' },
  {
    type: 'APPROVE',
    role: 'ORGANO',
    day: '2024-01-29',
    given: () => act('2/2024', '2024-01-29', 'Giunta', 'PIAO 2024-2026'),
  },
  { type: 'OPEN_MONITORING', role: 'CONTROLLER', day: '2024-07-01' },
  {
    type: 'CLOSE_COLLECTION',
    role: 'CONTROLLER',
    day: '2024-07-25',
    given: ({ values }) => ({
      notReceived: values.missing.map((code) => ({ code, reason: 'Si rileva a fine anno.' })),
    }),
  },
  {
    type: 'REPORT',
    role: 'OIV',
    day: '2024-07-30',
    given: () => ({ outcome: 'regular', report: 'Dodici indicatori da rimodulare.' }),
  },
  { type: 'PROPOSE_CHANGE', role: 'VERTICE', day: '2024-09-02', given: () => ({ items: CHANGES }) },
  {
    type: 'OPINION',
    role: 'OIV',
    day: '2024-09-10',
    given: () => ({ opinions: CHANGES.map((_, index) => ({ item: index + 1, opinion: 'favourable', text: '' })) }),
  },
  {
    type: 'APPROVE',
    role: 'ORGANO',
    day: '2024-09-18',
    given: () => act('122/2024', '2024-09-18', 'Giunta', 'Aggiornamento del PIAO'),
  },
  { type: 'YEAR_END', role: 'CLOCK', day: '2025-01-01' },
  {
    type: 'BALANCE_APPROVED',
    role: 'CONSIGLIO',
    day: '2025-04-30',
    given: () => act('6/2025', '2025-04-30', 'Consiglio', 'Bilancio 2024'),
  },
  { type: 'FREEZE', role: 'CONTROLLER', day: '2025-04-30' },
  {
    type: 'EVALUATE',
    role: 'OIV',
    day: '2025-05-20',
    given: ({ missedWithoutCause, figures }) => ({
      scope: 'body',
      judgements: [{ subject: 'ENTE', level: 'ottimo', reasons: `${figures.scores['ENTE']} %` }],
      causes: missedWithoutCause.map((code) => ({ code, cause: 'Causa scritta per la prova.' })),
    }),
  },
  {
    type: 'CLOSE_REPORT',
    role: 'CONTROLLER',
    day: '2025-05-28',
    given: () => ({ documents: [REPORT], changes: [2], genderSection: 'Sezione 3.4' }),
  },
  {
    type: 'APPROVE',
    role: 'ORGANO',
    day: '2025-06-10',
    given: () => act('70/2025', '2025-06-10', 'Giunta', 'Relazione sulla performance 2024'),
  },
  {
    type: 'VALIDATE',
    role: 'OIV',
    day: '2025-06-20',
    given: () => ({
      criteria: CRITERIA.map((criterion) => ({ criterion, outcome: 'met', evidence: 'Relazione', remark: '' })),
    }),
  },
  {
    type: 'PUBLISH',
    role: 'RPCT',
    day: '2025-06-21',
    given: () => ({ documents: [REPORT], bundle: hashText('bundle') }),
  },
];

/** The bundle of the whole year of the example: the same bytes each time. Throws when a step is refused. */
export async function realYear(): Promise<string> {
  const program = compileExample(readExample(EXAMPLE));
  const definition = cycleOf(program, () => shippedCycle(shippedPacks()));
  const instance = createInstance(program.plan.body ?? program.plan.root.code, 2024);
  const store = createMemoryStore(emptyHead(instance, definition));
  const blobs = [sealTexts(program.files, program.packs), sealTexts(program.data)].map((text) => ({
    hash: hashText(text),
    text,
  }));
  for (const [index, { type, role, day, given }] of YEAR.entries()) {
    const at = `${day}T10:00:00.000Z`;
    const seen = factsOn(program, day, definition);
    const payload = (given?.(seen) ?? {}) as Json;
    const facts = factsOn(program, dayOfStep(payload as Payload, at), definition);
    const command = { id: `step-${index + 1}`, at, actor: `Prova ${role}`, role, type, payload };
    const result = await submitCommand(store, { command, facts, blobs }, { instance, definition });
    if (result.kind !== 'saved') throw new Error(`${type} on ${day}: ${JSON.stringify(result).slice(0, 2000)}`);
  }
  return exportBundle(await storedBundle(store, instance, definition));
}

/** The published figures of the example, as text. */
export function publishedFigures(): string {
  return readFileSync(join(import.meta.dirname, '..', EXAMPLE, 'pubblicato.json'), 'utf8');
}
