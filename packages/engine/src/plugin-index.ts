import { codeKey, type KnownValue, type Plugin, type Ratio, type Value } from '@traguardo/model';

/** A call of something a plugin brings: with exactly so many known values. What it makes of them is its own. */
export interface Callable<Result> {
  readonly parameters: readonly string[];
  readonly call: (values: readonly KnownValue[]) => Result;
}

/** What plugins bring to formulas and scores, by prefix and name: `genere.share`. */
export interface PluginCalls {
  readonly functions: ReadonlyMap<string, Callable<Value>>;
  readonly scorings: ReadonlyMap<string, Callable<Ratio | null>>;
  readonly targets: ReadonlyMap<string, Callable<Ratio | null>>;
}

const NONE: PluginCalls = { functions: new Map(), scorings: new Map(), targets: new Map() };
const made = new WeakMap<readonly Plugin[], PluginCalls>();

/** Look-ups over the plugins at hand: the same for the same list, so that what was worked out with them is known again. */
export function pluginCalls(plugins: readonly Plugin[]): PluginCalls {
  if (plugins.length === 0) return NONE;
  const calls = made.get(plugins) ?? callsOf(plugins);
  made.set(plugins, calls);
  return calls;
}

function callsOf(plugins: readonly Plugin[]): PluginCalls {
  const named = <T extends { readonly concept: string; readonly parameters: readonly string[] }, R>(
    of: (plugin: Plugin) => readonly T[],
    call: (each: T) => Callable<R>['call'],
  ): ReadonlyMap<string, Callable<R>> =>
    new Map(
      plugins.flatMap((plugin) =>
        of(plugin).map((each) => [
          codeKey(`${plugin.prefix}.${each.concept}`),
          { parameters: each.parameters, call: call(each) },
        ]),
      ),
    );
  return {
    functions: named(
      ({ functions }) => functions,
      ({ apply }) => apply,
    ),
    scorings: named(
      ({ scorings }) => scorings,
      ({ score }) => score,
    ),
    targets: named(
      ({ targets }) => targets,
      ({ score }) => score,
    ),
  };
}
