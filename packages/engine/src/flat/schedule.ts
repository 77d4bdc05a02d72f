import type { Profile } from '@traguardo/model';
import type { Constant, FlatInput, FlatPlan, General, Lookups } from './form.ts';
import type { Listed } from './list-nodes.ts';
import { GENERAL, REFERENCE } from './ops.ts';
import type { Built } from './tree.ts';
import { isWide, wholeWeights } from './weights.ts';
import type { Writer, Written } from './writer.ts';

interface Parts {
  readonly writer: Writer;
  readonly inputs: readonly FlatInput[];
  readonly profile: Pick<Profile, 'missing' | 'undefined'>;
  readonly nodes: readonly Listed[];
  readonly lookups: Lookups;
}

/**
 * What was written, in the order in which it runs: first what no input can change, then level by level, and within a level
 * operations of one kind together, so that a pass runs in a few tight loops. Slots of nodes come first, in their order.
 */
export function schedule({ writer, inputs, profile, nodes, lookups }: Parts): FlatPlan {
  const listed = nodeSlots(nodes, writer);
  const ops = ordered(writer, inputs);
  const places = placesOf([...listed, ...inputs.map(({ slot }) => slot)], writer, ops.list);
  const placed = (slot: number): number => (slot < 0 ? -1 : (places[slot] as number));
  const weights = writtenWeights(ops.list);
  const generals = generalsOf(ops.list);
  return {
    nodes: nodes.map(({ node }) => node),
    inputs: inputs.map((input) => ({ ...input, slot: placed(input.slot) })),
    missing: profile.missing,
    undefined: profile.undefined,
    size: writer.size(),
    constants: writer.constants.map((constant): Constant => ({ ...constant, slot: placed(constant.slot) })),
    zero: placed(writer.zero),
    one: placed(writer.one),
    lifted: placed(writer.lifted),
    ...columnsOf(ops.list, placed),
    ...weights,
    dynamic: ops.dynamic,
    generals,
    lookups: generals.size === 0 ? null : placedLookups(lookups, placed),
  };
}

/** The slots of nodes; one that stands in the tree twice has a copy for its second place. */
function nodeSlots(nodes: readonly Listed[], writer: Writer): readonly number[] {
  const taken = new Set<number>();
  return nodes.map(({ slot }) => {
    const own = taken.has(slot) ? writer.op(REFERENCE, { a: slot }) : slot;
    taken.add(own);
    return own;
  });
}

function ordered(writer: Writer, inputs: readonly FlatInput[]): { list: readonly Written[]; dynamic: number } {
  const levels = new Int32Array(writer.size());
  const isDynamic = new Uint8Array(writer.size());
  for (const { slot } of inputs) isDynamic[slot] = 1;
  const ranked = writer.ops.map((op) => {
    let level = 0;
    let dynamic = op.code === GENERAL ? 1 : 0;
    const meet = (slot: number): void => {
      if (slot < 0) return;
      level = Math.max(level, levels[slot] as number);
      dynamic |= isDynamic[slot] as number;
    };
    meet(op.a);
    meet(op.b);
    meet(op.c);
    meet(op.d);
    op.members.forEach(meet);
    levels[op.out] = level + 1;
    isDynamic[op.out] = dynamic;
    return { op, rank: dynamic * 2 ** 40 + (level + 1) * 2 ** 8 + op.code };
  });
  const list = ranked.toSorted((a, b) => a.rank - b.rank).map(({ op }) => op);
  const dynamic = list.findIndex(({ out }) => isDynamic[out] === 1);
  return { list, dynamic: dynamic < 0 ? list.length : dynamic };
}

/** The final place of every slot: nodes, inputs, constants, then results in the order in which they are computed. */
function placesOf(firsts: readonly number[], writer: Writer, ops: readonly Written[]): Int32Array {
  const places = new Int32Array(writer.size()).fill(-1);
  let next = 0;
  const place = (slot: number): void => {
    if (places[slot] === -1) places[slot] = next++;
  };
  firsts.forEach(place);
  for (const { slot } of writer.constants) place(slot);
  place(writer.lifted);
  for (const { out } of ops) place(out);
  for (let slot = 0; slot < places.length; slot += 1) place(slot);
  return places;
}

type Columns = Pick<FlatPlan, 'code' | 'out' | 'a' | 'b' | 'c' | 'd' | 'first' | 'members'>;

function columnsOf(ops: readonly Written[], placed: (slot: number) => number): Columns {
  const count = ops.length;
  const code = new Uint8Array(count);
  const slots = (): Int32Array => new Int32Array(count);
  const [out, a, b, c, d] = [slots(), slots(), slots(), slots(), slots()];
  const first = new Int32Array(count + 1);
  const members: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const op = ops[at] as Written;
    code[at] = op.code;
    out[at] = placed(op.out);
    a[at] = placed(op.a);
    b[at] = placed(op.b);
    c[at] = placed(op.c);
    d[at] = placed(op.d);
    for (const member of op.members) members.push(placed(member));
    first[at + 1] = members.length;
  }
  return { code, out, a, b, c, d, first, members: Int32Array.from(members) };
}

function writtenWeights(ops: readonly Written[]): Pick<FlatPlan, 'weights' | 'wide'> {
  const wide = new Map<number, bigint>();
  const weights: number[] = [];
  for (const op of ops) {
    if (op.weights.length === 0) {
      for (let member = 0; member < op.members.length; member += 1) weights.push(1);
      continue;
    }
    const whole = wholeWeights(op.weights);
    if (isWide(whole)) whole.forEach((weight, at) => wide.set(weights.length + at, weight));
    for (const weight of whole) weights.push(Number(weight));
  }
  return { weights: Float64Array.from(weights), wide };
}

function generalsOf(ops: readonly Written[]): ReadonlyMap<number, General> {
  return new Map(ops.flatMap(({ general }, at) => (general ? [[at, general]] : [])));
}

/** The look-ups with final slots. What they find is asked for again and again, so it is kept. */
function placedLookups({ scope, value, node, named }: Lookups, placed: (slot: number) => number): Lookups {
  const kept = new Map<Built, Built>();
  const moved = (built: Built): Built => {
    const known = kept.get(built);
    if (known) return known;
    const made = { ...built, slot: placed(built.slot), value: placed(built.value), members: built.members.map(moved) };
    kept.set(built, made);
    return made;
  };
  return {
    scope,
    value: (id, period) => {
      const { slot, type } = value(id, period);
      return { slot: placed(slot), type };
    },
    node: (each) => moved(node(each)),
    named: (code) => {
      const built = named(code);
      return built && moved(built);
    },
  };
}
