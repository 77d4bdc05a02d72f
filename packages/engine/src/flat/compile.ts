import {
  type Actuals,
  codeKey,
  ONE,
  type Plan,
  type PlanNode,
  type Plugin,
  type TargetVersion,
  ZERO,
} from '@traguardo/model';
import { createScopeOver, supplyOf } from '../create-scope.ts';
import { planOn } from '../evaluate-options.ts';
import { keyOfNeed, type Need, needsOf } from '../needs.ts';
import { settled } from '../settled.ts';
import type { FlatPlan, TypedSlot } from './form.ts';
import { schedule } from './schedule.ts';
import { undefinedBy } from './status.ts';
import { listNodes } from './list-nodes.ts';
import type { Built } from './tree.ts';
import { createInputs, writeValue } from './write-values.ts';
import { writeDerived, writeNode, type Writing } from './write-nodes.ts';
import { createWriter } from './writer.ts';

/** As in `evaluate`: `at` (ISO day) defaults to the last day of the period, `targets` to the revised ones. */
export interface FlattenOptions {
  readonly at?: string;
  readonly targets?: TargetVersion;
  readonly given?: Actuals | null;
  readonly plugins?: readonly Plugin[];
}

/**
 * The flat form of a plan on a day, with the values it has as initial ones. Pure and total: cycles, names of nothing and
 * operands that do not fit become slots that are undefined, exactly as `evaluate` says.
 */
export function flattenPlan(
  plan: Plan,
  { at = plan.period.to, targets = 'revised', given = null, plugins = [] }: FlattenOptions = {},
): FlatPlan {
  const { scope, directory } = createScopeOver(supplyOf(plan, given), { plan: planOn(plan, at, targets), at, plugins });
  const writer = createWriter();
  const inputs = createInputs(scope, writer);
  const get = settled<Need, TypedSlot | Built | null>({
    keyOf: keyOfNeed,
    needsOf: (need) => needsOf(need, scope, directory),
    compute: (need) => compute(need),
    onCycle: (need) => onCycle(need),
  });
  const value = (id: string, period: string | null): TypedSlot => get({ kind: 'value', id, period }) as TypedSlot; // each kind of need has its kind of result
  const node = (each: PlanNode): Built => get({ kind: 'node', node: each }) as Built;
  const named = (code: string): Built | null => {
    const entry = directory.get(codeKey(code));
    return entry ? (get(entry) as Built | null) : null;
  };
  const slotsOf = (need: Need): readonly number[] =>
    needsOf(need, scope, directory).flatMap((each) => get(each)?.slot ?? []);
  const names = { value, node: (code: string) => named(code)?.slot ?? null };
  const writing: Writing = { scope, writer, names, node, named, slotsOf };

  function compute(need: Need): TypedSlot | Built | null {
    switch (need.kind) {
      case 'value':
        return writeValue(need, writing, inputs);
      case 'node':
        return writeNode(need.node, writing);
      case 'derived':
        return writeDerived(need, writing);
    }
  }

  function onCycle(need: Need): TypedSlot | Built {
    const slot = writer.fixed(undefinedBy('cycle'), ZERO, ONE);
    if (need.kind === 'value') return { slot, type: { kind: 'unknown' } };
    const { code, weight } = need.kind === 'node' ? need.node : need;
    const kind = need.kind === 'node' ? need.node.kind : need.nodeKind;
    return { code, kind, weight, slot, isExcluded: false, value: -1, members: [], weights: new Map() };
  }

  const { root, profile, individuals } = scope.plan;
  const others = [...profile.indexes, ...individuals].map(({ code }) => named(code));
  const roots = [node(root), ...others.filter((each) => each !== null)];
  return schedule({
    writer,
    inputs: inputs.found,
    profile,
    nodes: listNodes(roots),
    lookups: { scope, value, node, named },
  });
}
