import { compile } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import {
  type Blob,
  type Broken,
  type EventRecord,
  type Facts,
  factsFrom,
  foldJournal,
  type Head,
  importBundle,
  type ImportedBundle,
  type Payload,
} from '@traguardo/workflow';
import { dayOfStep } from '../workspace/cycle-path.ts';
import { textsOf } from '../workspace/texts-blob.ts';
import type { Program } from '@traguardo/dsl';

/**
 * Verifies a bundle: bytes, chain, rules, then the facts of every step, worked out anew from the texts the bundle holds.
 * `head` is the last known end, which finds a history that was cut; null when none is known.
 */
export function verifyBundle(text: string, head: Head | null): ImportedBundle | Broken {
  const bundle = importBundle(text, head === null ? {} : { head });
  if (bundle.kind === 'broken') return bundle;
  const recompute = recomputeFrom(bundle.blobs);
  const folded = foldJournal(bundle.events, { instance: bundle.instance, recompute });
  return folded.kind === 'broken' ? folded : bundle;
}

/** The facts of a program as it stands on a day; after the end of the period, as it stood at its end. */
export function factsOn({ plan, planHash, dataHash, diagnostics }: Program, day: string): Facts {
  const at = day < plan.period.to ? day : plan.period.to;
  return factsFrom({ plan, outcome: evaluate(plan, { at, planHash, dataHash }), diagnostics, planHash, dataHash });
}

function recomputeFrom(blobs: readonly Blob[]): (event: EventRecord) => Facts | null {
  const texts = new Map(blobs.map(({ hash, text }) => [hash, text]));
  const programs = new Map<string, Program | null>();
  const programOf = ({ planHash, dataHash }: EventRecord): Program | null => {
    const files = textsOf(texts.get(planHash) ?? '[]', 'plan');
    const data = textsOf(texts.get(dataHash) ?? '[]', 'actuals');
    return files === null || data === null || !texts.has(planHash) ? null : compile({ files, data });
  };
  return (event) => {
    const key = `${event.planHash} ${event.dataHash}`;
    if (!programs.has(key)) programs.set(key, programOf(event));
    const program = programs.get(key) ?? null;
    return program && factsOn(program, dayOfStep(event.payload.input as Payload, event.at));
  };
}
