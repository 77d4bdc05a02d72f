import {
  checkedFindings,
  type Diagnostic,
  type Place,
  type Plan,
  type Plugin,
  type PluginCheck,
} from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import type { ActivePlugin } from './plugin-state.ts';

/** What the checks of the plugins find in a plan. A check that throws, or gives no findings, is told as `plugin/failed`: its plan is no worse for it. */
export function checkWithPlugins(plan: Plan, active: readonly ActivePlugin[]): readonly Diagnostic[] {
  return active.flatMap(({ plugin }) => plugin.checks.flatMap((check) => findingsOf(plan, plugin, check)));
}

function findingsOf(plan: Plan, plugin: Plugin, check: PluginCheck): readonly Diagnostic[] {
  const code = `${plugin.prefix}/${check.code}`;
  try {
    return checkedFindings(check.run(plan)).map(({ place, data, related = [] }) => ({
      code,
      severity: check.severity,
      place,
      data,
      related,
      fixes: [],
      sentences: { it: check.sentence.it(data), en: check.sentence.en(data) },
    }));
  } catch (error) {
    return [failure(plugin.name, code, placeOfUse(plan, plugin), error)];
  }
}

/** Says that code of a plugin threw. */
export function failure(plugin: string, part: string, place: Place, error: unknown): Diagnostic {
  return problem('plugin/failed', place, {
    plugin,
    part,
    message: error instanceof Error ? error.message : String(error),
  });
}

/** Where the plan asks for a plugin. */
function placeOfUse({ extensions, root }: Plan, { name }: Plugin): Place {
  return extensions.uses.find((use) => use.name === name)?.place ?? root.place;
}
