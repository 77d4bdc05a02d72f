import { compareDiagnostics, type Diagnostic, type Plan } from '@traguardo/model';
import type { Tracker } from '../tracking.ts';
import type { Evaluated, Finder } from './finding.ts';
import { findersOf } from './findings.ts';

/** The findings of an evaluated plan whose values may change. */
export interface AskedFindings {
  /** In the order of the text. */
  diagnostics(): readonly Diagnostic[];
  /** Asks again those questions that are among the keys. */
  renew(keys: ReadonlySet<unknown>): void;
}

/** Asks every question of the rules about a plan, noting what each looks at. */
export function askFindings(plan: Plan, evaluated: Evaluated, tracker: Tracker): AskedFindings {
  const ask = (finder: Finder): readonly Diagnostic[] => tracker.compute(finder, () => finder(evaluated));
  const found = new Map(findersOf(plan).map((finder) => [finder, ask(finder)]));
  let diagnostics = inOrder(found);
  return {
    diagnostics: () => diagnostics,
    renew(keys) {
      let isOther = false;
      for (const key of keys) {
        const before = found.get(key as Finder);
        if (!before) continue;
        const now = ask(key as Finder);
        found.set(key as Finder, now);
        isOther ||= before.length > 0 || now.length > 0;
      }
      if (isOther) diagnostics = inOrder(found);
    },
  };
}

function inOrder(found: ReadonlyMap<Finder, readonly Diagnostic[]>): readonly Diagnostic[] {
  return [...found.values()].flat().toSorted(compareDiagnostics);
}
