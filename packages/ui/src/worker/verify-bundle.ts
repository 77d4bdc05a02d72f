import { compile, type Program, unsealTexts } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import {
  type Broken,
  type Facts,
  factsFrom,
  foldJournal,
  type Head,
  importBundle,
  type ImportedBundle,
  recomputeFrom,
} from '@traguardo/workflow';

/**
 * Verifies a bundle: bytes, chain, rules, then the facts of every step, worked out anew from the texts the bundle holds.
 * `head` is the last known end, which finds a history that was cut; null when none is known.
 */
export function verifyBundle(text: string, head: Head | null): ImportedBundle | Broken {
  const bundle = importBundle(text, head === null ? {} : { head });
  if (bundle.kind === 'broken') return bundle;
  const recompute = recomputeFrom(bundle.blobs, rememberedFacts());
  const folded = foldJournal(bundle.events, { instance: bundle.instance, recompute });
  return folded.kind === 'broken' ? folded : bundle;
}

/** The facts of a program as it stands on a day; after the end of the period, as it stood at its end. */
export function factsOn({ plan, planHash, dataHash, diagnostics }: Program, day: string): Facts {
  const at = day < plan.period.to ? day : plan.period.to;
  return factsFrom({ plan, outcome: evaluate(plan, { at, planHash, dataHash }), diagnostics, planHash, dataHash });
}

/** Facts of sealed texts; each pair of texts is compiled once. */
function rememberedFacts(): (plan: string, data: string, day: string) => Facts | null {
  const programs = new Map<string, Program | null>();
  return (plan, data, day) => {
    const key = JSON.stringify([plan, data]);
    if (!programs.has(key)) programs.set(key, programOf(plan, data));
    const program = programs.get(key) ?? null;
    return program && factsOn(program, day);
  };
}

function programOf(plan: string, data: string): Program | null {
  const files = unsealTexts(plan);
  const tables = unsealTexts(data);
  return files === null || tables === null ? null : compile({ files, data: tables });
}
