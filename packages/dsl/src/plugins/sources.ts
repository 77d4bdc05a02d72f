import {
  type Actuals,
  type Diagnostic,
  type Extension,
  type Measure,
  type Place,
  type Plugin,
  type PluginSource,
  type PluginUse,
  type Value,
} from '@traguardo/model';
import type { Binder } from '../bind/binder.ts';
import type { ActivePlugin } from './plugin-state.ts';
import { failure } from './run-checks.ts';

/** The id under which formulas know a source: `genere.women_share`. */
function idOf({ prefix }: Plugin, { concept }: PluginSource): string {
  return `${prefix}.${concept}`;
}

/** Declares every source as a name that formulas may use, in both languages and behind every prefix of its plugin. */
export function declareSources(binder: Binder, uses: readonly PluginUse[]): void {
  for (const { plugin, prefixes } of binder.vocabulary.plugins.active) {
    for (const source of plugin.sources) {
      const place = placeOf(plugin, uses);
      const names = [source.concept, ...source.spelling.it, ...source.spelling.en];
      for (const name of prefixes.flatMap((prefix) => names.map((each) => `${prefix}.${each}`)))
        if (place) binder.symbols.declare('operand', { id: idOf(plugin, source), kind: 'measure', place }, name);
    }
  }
}

/** The sources as measures of the plan. */
export function sourceMeasures(active: readonly ActivePlugin[], uses: readonly PluginUse[]): readonly Measure[] {
  return active.flatMap(({ plugin }) =>
    plugin.sources.flatMap((source): Measure[] => {
      const place = placeOf(plugin, uses);
      if (!place) return [];
      const { it, en } = source.documentation;
      return [
        {
          id: idOf(plugin, source),
          name: source.concept,
          title: it === en ? it : `${it} / ${en}`,
          documentation: '',
          unit: source.unit,
          kind: null,
          source: plugin.name,
          owner: null,
          formula: null,
          place,
        },
      ];
    }),
  );
}

/** What the plugins read from their blocks, as supplied values; and the plugins that failed to. */
export function readSources(
  active: readonly ActivePlugin[],
  uses: readonly PluginUse[],
  blocks: readonly Extension[],
): { readonly actuals: readonly Actuals[]; readonly failures: readonly Diagnostic[] } {
  const failures: Diagnostic[] = [];
  const actuals = active.flatMap(({ plugin }): Actuals[] => {
    const use = placeOf(plugin, uses);
    if (!use || plugin.sources.length === 0) return [];
    const own = blocks.filter((block) => block.plugin === plugin.name);
    const place = own[0]?.place ?? use;
    const read = (source: PluginSource): Value => {
      try {
        return source.read(own);
      } catch (error) {
        failures.push(failure(plugin.name, idOf(plugin, source), use, error));
        return { kind: 'missing' };
      }
    };
    const rows = plugin.sources.map((source) => ({
      id: idOf(plugin, source),
      value: read(source),
      date: null,
      source: plugin.name,
      status: 'final' as const,
      note: null,
      author: null,
      place,
    }));
    return [{ name: plugin.name, at: null, rows, place }];
  });
  return { actuals, failures };
}

function placeOf({ name }: Plugin, uses: readonly PluginUse[]): Place | null {
  return uses.find((use) => use.name === name)?.place ?? null;
}
