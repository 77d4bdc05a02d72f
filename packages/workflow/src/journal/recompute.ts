import { romeDay } from '../calendar.ts';
import type { Facts } from '../facts/facts-shape.ts';
import type { Payload } from '../payload/fields.ts';
import type { EventRecord } from './record.ts';
import type { Blob } from './store.ts';

/** The facts of the texts kept under a plan hash and a data hash, on a day; null when the texts cannot be read. */
export type FactsOfTexts = (plan: string, data: string, day: string) => Facts | null;

/** The day on which a step counts: `on`, else the day of its act, else the day of recording in Italy. */
export function dayOfStep(payload: Payload, at: string): string {
  return payload.on ?? payload.act?.date ?? romeDay(at);
}

/**
 * For `foldJournal`: works out anew what the guards saw, from the texts a bundle holds. Null for an event whose plan is not
 * among them.
 */
export function recomputeFrom(blobs: readonly Blob[], factsOf: FactsOfTexts): (event: EventRecord) => Facts | null {
  const texts = new Map(blobs.map(({ hash, text }) => [hash, text]));
  return ({ planHash, dataHash, payload, at }) => {
    const plan = texts.get(planHash);
    const data = texts.get(dataHash);
    if (plan === undefined || data === undefined) return null;
    return factsOf(plan, data, dayOfStep((payload.input ?? {}) as Payload, at));
  };
}

/** Facts of sealed texts from a way to compile them and to read a program on a day; each pair of texts is compiled once. */
export function rememberFacts<Program>(
  compile: (plan: string, data: string) => Program | null,
  factsOn: (program: Program, day: string) => Facts,
): FactsOfTexts {
  const programs = new Map<string, Program | null>();
  return (plan, data, day) => {
    const key = JSON.stringify([plan, data]);
    if (!programs.has(key)) programs.set(key, compile(plan, data));
    const program = programs.get(key) ?? null;
    return program && factsOn(program, day);
  };
}
