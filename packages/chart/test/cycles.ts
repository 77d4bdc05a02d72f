import { readdirSync, readFileSync } from 'node:fs';
import { compile, type SourceFile } from '@traguardo/dsl';
import type { CycleDefinition, Declared } from '@traguardo/model';
import type { ChartNames } from '../src/index.ts';

/** The cycle a text declares or includes; a text without one is a bug of the test. */
export function cycleOf(text: string, packs: readonly SourceFile[] = []): CycleDefinition {
  const { plan, diagnostics } = compile({ files: [{ path: 'cycle.piano', text }], packs });
  const [cycle] = plan.cycles;
  if (cycle === undefined) throw new Error(JSON.stringify(diagnostics));
  return cycle;
}

/** The default cycle as its pack has it. */
export function defaultCycle(): CycleDefinition {
  const path = 'packs/traguardo/ciclo-150/2024.1';
  const folder = new URL(`../../../${path}/`, import.meta.url);
  const packs = readdirSync(folder).map((name) => ({
    path: `${path}/${name}`,
    text: readFileSync(new URL(name, folder), 'utf8'),
  }));
  return cycleOf('lingua it\nusa pack "traguardo/ciclo-150" versione "2024.1" come ciclo\nincludi ciclo.D150\n', packs);
}

/** Two regions, a condition, a choice, a final state that is one, one that a step leaves, and signs that XML minds. */
export const SMALL = `language en
plan BODY "Body" period 2024 { area P1 "All" weight 100% { indicator I1 "One" weight 100% target >= 1% } }
cycle C "Small <cycle> & 'more'" {
  role A "First"
  role B "Second"
  region main "Main" {
    state start "Start" initial {
      on GO "Go on" -> middle by A, B needs (score(P1) >= 50%), in other.off
      on STAY "Stay" by A when scope = "body"
    }
    state middle "Middle" final {
      on BACK "Go back" -> start by B
      on END "End" -> stop by B
    }
    state stop "Stop" final
    on ANY "Any time" by A
  }
  region other "Other" {
    state off "Off" initial { on SWITCH "Switch" -> on by A }
    state on "On" { on SWITCH_BACK "Switch back" -> off by A }
  }
}
`;

/** The titles of a cycle in its own language. */
export function ownNames({ language, regions, roles }: CycleDefinition): ChartNames {
  const named = (items: readonly Pick<Declared, 'code' | 'title'>[]) => {
    const titles = new Map(items.map(({ code, title }) => [code, title]));
    return (code: string): string => titles.get(code) ?? code;
  };
  const steps = regions.flatMap(({ transitions }) => transitions);
  return {
    language,
    region: named(regions),
    state: named(regions.flatMap(({ states }) => states)),
    step: named(steps.map(({ id, title }) => ({ code: id, title }))),
    role: named(roles),
  };
}
