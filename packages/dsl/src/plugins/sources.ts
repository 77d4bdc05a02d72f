import {
  type Actuals,
  checkedValue,
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
import type { DeclaredSymbol, Namespace } from '../bind/symbols.ts';
import { type ActivePlugin, prefixOf } from './plugin-state.ts';
import { failure } from './run-checks.ts';

type Named = Pick<PluginSource, 'concept' | 'spelling'>;

/** The id under which formulas know what a plugin brings: `genere.women_share`. */
function idOf(active: ActivePlugin, { concept }: Named): string {
  return `${prefixOf(active)}.${concept}`;
}

/** Declares what formulas may call or name behind the prefixes of the plugins, in both languages. */
export function declareNames(binder: Binder, uses: readonly PluginUse[]): void {
  for (const active of binder.vocabulary.plugins.active) {
    const { plugin, prefixes } = active;
    const place = placeOf(plugin, uses);
    if (!place) continue;
    const declare = (namespace: Namespace, named: Named, more: Partial<DeclaredSymbol>): void => {
      const symbol: DeclaredSymbol = { id: idOf(active, named), kind: 'entry', place, ...more };
      const names = [named.concept, ...named.spelling.it, ...named.spelling.en];
      for (const name of prefixes.flatMap((prefix) => names.map((each) => `${prefix}.${each}`)))
        binder.symbols.declare(namespace, symbol, name);
    };
    for (const source of plugin.sources) declare('operand', source, { kind: 'measure' });
    for (const each of plugin.functions) declare('function', each, { parameters: each.parameters });
    for (const each of plugin.scorings)
      declare('scoring', each, { parameters: ['value', 'target', ...each.parameters] });
  }
}

/** The sources as measures of the plan. */
export function sourceMeasures(all: readonly ActivePlugin[], uses: readonly PluginUse[]): readonly Measure[] {
  return all.flatMap((active) =>
    active.plugin.sources.flatMap((source): Measure[] => {
      const { plugin } = active;
      const place = placeOf(plugin, uses);
      if (!place) return [];
      const { it, en } = source.documentation;
      return [
        {
          id: idOf(active, source),
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
  all: readonly ActivePlugin[],
  uses: readonly PluginUse[],
  blocks: readonly Extension[],
): { readonly actuals: readonly Actuals[]; readonly failures: readonly Diagnostic[] } {
  const failures: Diagnostic[] = [];
  const actuals = all.flatMap((active): Actuals[] => {
    const { plugin } = active;
    const use = placeOf(plugin, uses);
    if (!use || plugin.sources.length === 0) return [];
    const own = blocks.filter((block) => block.plugin === plugin.name);
    const place = own[0]?.place ?? use;
    const read = (source: PluginSource): Value => {
      try {
        return checkedValue(source.read(own));
      } catch (error) {
        failures.push(failure(plugin.name, idOf(active, source), use, error));
        return { kind: 'missing' };
      }
    };
    const rows = plugin.sources.map((source) => ({
      id: idOf(active, source),
      value: read(source),
      date: null,
      source: plugin.name,
      status: 'final' as const,
      note: null,
      author: null,
      evidence: null,
      place,
    }));
    return [{ name: plugin.name, at: null, rows, place }];
  });
  return { actuals, failures };
}

function placeOf({ name }: Plugin, uses: readonly PluginUse[]): Place | null {
  return uses.find((use) => use.name === name)?.place ?? null;
}
