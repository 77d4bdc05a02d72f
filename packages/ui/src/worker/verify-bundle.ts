import { compileSealed, type Program } from '@traguardo/dsl';
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
  rememberFacts,
} from '@traguardo/workflow';
import { PLUGINS } from './plugins.ts';

/**
 * Verifies a bundle: bytes, chain, rules, then the facts of every step, worked out anew from the texts the bundle holds.
 * `head` is the last known end, which finds a history that was cut; null when none is known.
 */
export function verifyBundle(text: string, head: Head | null): ImportedBundle | Broken {
  const bundle = importBundle(text, head === null ? {} : { head });
  if (bundle.kind === 'broken') return bundle;
  const recompute = recomputeFrom(
    bundle.blobs,
    rememberFacts((plan, data) => compileSealed(plan, data, PLUGINS), factsOn),
  );
  const folded = foldJournal(bundle.events, { instance: bundle.instance, recompute });
  return folded.kind === 'broken' ? folded : bundle;
}

/** The facts of a program as it stands on a day; after the end of the period, as it stood at its end. */
export function factsOn({ plan, planHash, dataHash, diagnostics, plugins }: Program, day: string): Facts {
  const at = day < plan.period.to ? day : plan.period.to;
  return factsFrom({
    plan,
    outcome: evaluate(plan, { at, planHash, dataHash, plugins }),
    diagnostics,
    planHash,
    dataHash,
  });
}
