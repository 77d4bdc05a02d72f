import { codeKey, compare, type Indicator, type OutcomeNode, type Ratio, type Value } from '@traguardo/model';
import { isMet, leastChange } from './least-change.ts';
import { type Lever, moved } from './levers.ts';
import type { Ends, Probe } from './probe.ts';

/** One change with which a missed target would be met, everything else as it is. */
export interface Way {
  readonly id: string;
  readonly title: string;
  readonly from: Value;
  readonly to: Value;
  /** Where exactly the target begins to be met, in base scale; null for what is no number, or was found by search. */
  readonly exact: Ratio | null;
  /** What it adds to both ends of the body's score. */
  readonly effect: Ends;
}

/** A target that is missed, and how it would be met. */
export interface MissedTarget {
  readonly node: OutcomeNode;
  /** One for each supplied value that does it alone, in the order of the inputs. */
  readonly ways: readonly Way[];
  /** Supplied numbers it depends on that do not do it alone. */
  readonly others: readonly Lever[];
}

/** How one missed target would be met. */
export function waysToMeet(
  indicator: Indicator,
  node: OutcomeNode,
  levers: readonly Lever[],
  probe: Probe,
): MissedTarget {
  const used = node.trace.inputs.flatMap(({ id }) => levers.find((lever) => codeKey(lever.id) === codeKey(id)) ?? []);
  const tried = used.map((lever) => ({ lever, way: wayBy(lever, indicator, probe) }));
  const direct = wayDirect(indicator, probe);
  return {
    node,
    ways: [...tried.flatMap(({ way }) => way ?? []), ...(direct ? [direct] : [])],
    others: tried.flatMap(({ lever, way }) => (way ? [] : [lever])),
  };
}

function wayBy(lever: Lever, indicator: Indicator, probe: Probe): Way | null {
  const change = leastChange(lever, indicator, probe);
  if (!change) return null;
  const { id, title, value } = lever;
  const to = moved(lever, change.to);
  const from: Value = { kind: 'quantity', quantity: value };
  return { id, title, from, to, exact: change.exact, effect: probe.effectOf({ id, value: to }) };
}

/** The nearest answer that meets a target which asks for no number. */
function wayDirect(indicator: Indicator, probe: Probe): Way | null {
  const { code, title, formula } = indicator;
  if (formula) return null;
  const from = probe.scope.value(code, null);
  const to = answersTo(indicator, from).find((value) => isMet(indicator, probe.scopeWith({ id: code, value })));
  return to ? { id: code, title, from, to, exact: null, effect: probe.effectOf({ id: code, value: to }) } : null;
}

function answersTo({ target, phases, scale }: Indicator, from: Value): readonly Value[] {
  switch (from.kind) {
    case 'boolean':
      return [{ kind: 'boolean', value: !from.value }];
    case 'date':
      return target?.kind === 'before' ? [{ kind: 'date', date: target.date }] : [];
    case 'phases': // or the word of a scale, which has the same shape
      return scale.length > 0
        ? wordsOf(scale)
        : phases.map((_, last) => ({ kind: 'phases', done: phases.slice(0, last + 1).map(({ code }) => code) }));
    default:
      return [];
  }
}

/** The words of a scale, the one worth least first. */
function wordsOf(scale: Indicator['scale']): readonly Value[] {
  return scale.toSorted((a, b) => compare(a.share, b.share)).map(({ code }) => ({ kind: 'phases', done: [code] }));
}
