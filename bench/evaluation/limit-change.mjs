// The hand-written loop after one value changed: the indicators that read it and their ancestors, as lists made beforehand.

/** For each input the slots to compute again, in order, one list after the other. */
export function dependentsOf(tables) {
  const { inputs, ends, first, second, divisor, starts, members } = tables;
  const count = ends[5];
  const parents = Array.from({ length: count + starts.length - 1 }, () => []);
  for (let goal = 0; goal < starts.length - 1; goal += 1)
    for (let member = starts[goal]; member < starts[goal + 1]; member += 1) parents[members[member]].push(count + goal);
  const lists = Array.from({ length: inputs }, (_, input) => {
    const found = new Set();
    const visit = (slot) => {
      found.add(slot);
      parents[slot].forEach(visit);
    };
    for (let slot = 0; slot < count; slot += 1)
      if (first[slot] === input || second[slot] === input || divisor[slot] === input) visit(slot);
    return [...found].toSorted((a, b) => a - b);
  });
  const from = new Int32Array(inputs + 1);
  lists.forEach((list, input) => (from[input + 1] = from[input] + list.length));
  return { from, slots: Int32Array.from(lists.flat()) };
}

/** Puts a value in and computes what depends on it. */
export function change(tables, dependents, values, scores, input, value) {
  const { ends, starts, members, weights } = tables;
  const count = ends[5];
  values[input] = value;
  for (let at = dependents.from[input]; at < dependents.from[input + 1]; at += 1) {
    const slot = dependents.slots[at];
    if (slot < count) {
      scores[slot] = scoreOf(tables, values, slot);
      continue;
    }
    let total = 0;
    const end = starts[slot - count + 1];
    for (let member = starts[slot - count]; member < end; member += 1)
      total += weights[member] * scores[members[member]];
    scores[slot] = total;
  }
}

function scoreOf({ ends, first, second, factor, divisor, scale, bound }, values, slot) {
  const plain = values[first[slot]];
  const limit = bound[slot];
  if (slot >= ends[3]) return plain <= limit ? 1 : 0;
  const isPlain = slot < ends[0] || (slot >= ends[1] && slot < ends[2]);
  const value = isPlain ? plain : ((plain + factor[slot] * values[second[slot]]) / values[divisor[slot]]) * scale[slot];
  if (slot >= ends[1]) return value <= limit ? 1 : limit / value;
  if (value >= limit) return 1;
  return value > 0 ? value / limit : 0;
}
