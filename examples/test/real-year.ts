import { sealTexts } from '@traguardo/dsl';
import { hashText, type Json } from '@traguardo/model';
import { cycleOf, factsOn, shippedCycle } from '@traguardo/verify';
import {
  createInstance,
  createMemoryStore,
  dayOfStep,
  emptyHead,
  exportBundle,
  type Facts,
  type Payload,
  storedBundle,
  submitCommand,
} from '@traguardo/workflow';
import { shippedPacks } from '../../scripts/shipped-packs.ts';
import { compileExample, readExample, readJson } from './read-example.ts';

const EXAMPLE = 'alessandria-asti-2024';

/** One step of the year: who recorded it, at noon of which day, about what, and what was given: itself, or a file of `passi/`. */
export interface TakenStep {
  readonly event: string;
  readonly role: string;
  readonly day: string;
  /** Codes of sheets, values or documents between commas; `all` values. */
  readonly subject?: string;
  readonly payload?: Payload | string;
}

/** The year of the example as its acts tell it, step by step; the days and addresses no act tells are ours. */
export function stepsOfYear(): readonly TakenStep[] {
  return readJson<readonly TakenStep[]>(EXAMPLE, 'passi/anno.json');
}

/** What is given with a step. */
function payloadOf({ payload = {} }: TakenStep): Payload {
  return typeof payload === 'string' ? readJson<Payload>(EXAMPLE, `passi/${payload}`) : payload;
}

function aboutOf({ subject }: TakenStep, { subjects }: Facts): object {
  if (subject === undefined) return {};
  const codes = subject === 'all' ? subjects.values : subject.split(',');
  return codes.length === 1 ? { subject } : { subjects: codes };
}

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
  for (const [index, step] of stepsOfYear().entries()) {
    const { event: type, role, day } = step;
    const at = `${day}T10:00:00.000Z`;
    const given = payloadOf(step);
    const facts = factsOn(program, dayOfStep(given, at), definition);
    const payload = { ...given, ...aboutOf(step, facts) } as Json;
    const command = { id: `step-${index + 1}`, at, actor: role, role, type, payload };
    const result = await submitCommand(store, { command, facts, blobs }, { instance, definition });
    if (result.kind !== 'saved') throw new Error(`${type} on ${day}: ${JSON.stringify(result).slice(0, 2000)}`);
  }
  return exportBundle(await storedBundle(store, instance, definition));
}
