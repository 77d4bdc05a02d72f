import { canonicalJson, hashText, type Json } from '@traguardo/model';
import { FIELDS } from './payload/fields.ts';
import type { CycleRow } from './row.ts';
import { closingRows } from './rows/closing.ts';
import { latenessRows } from './rows/lateness.ts';
import { monitoringRows } from './rows/monitoring.ts';
import { programmingRows } from './rows/programming.ts';
import { reportingRows } from './rows/reporting.ts';
import { MAIN_STATES, type MainState } from './states.ts';
import { type Term, TERMS } from './terms.ts';

/** A cycle as data. The machine is built from it, and a journal is pinned to its hash for ever. */
export interface CycleDefinition {
  readonly name: string;
  readonly initial: MainState;
  readonly states: readonly MainState[];
  readonly rows: readonly CycleRow[];
  readonly terms: readonly Term[];
}

/** Every row of the main region, in the order of the year: for timelines, lists and the machine itself. */
export const cycleRows: readonly CycleRow[] = [
  ...programmingRows,
  ...monitoringRows,
  ...closingRows,
  ...reportingRows,
  ...latenessRows,
];

/** The cycle of D.Lgs. 150/2009 as this project ships it. */
export const DEFAULT_CYCLE: CycleDefinition = {
  name: 'traguardo.cycle/1',
  initial: 'drafting',
  states: MAIN_STATES,
  rows: cycleRows,
  terms: TERMS,
};

/** The identity of a definition: SHA-256 over its canonical JSON and that of the fields its payloads are made of. */
export function cycleHash(definition: CycleDefinition): string {
  const known = hashes.get(definition);
  if (known !== undefined) return known;
  const hash = hashText(canonicalJson({ ...definition, fields: FIELDS } as unknown as Json));
  hashes.set(definition, hash);
  return hash;
}

/** Remembered: a definition never changes. */
const hashes = new WeakMap<CycleDefinition, string>();
