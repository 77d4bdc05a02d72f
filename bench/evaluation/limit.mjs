// The limit: what a good engineer writes by hand for such plans and no others. Tables of typed arrays and plain loops; every value is
// there, nothing is checked, no status, no trace. One body at a time (`row`) or, for many, one column of a block of bodies at a time.

/** Bodies in a block of columns: their values and scores stay in the nearest cache. */
export const BLOCK = 64;

const RULES = ['at-least', 'at-most', 'below'];

/**
 * The tables of a model. Values of indicators are `(x[first] + factor · x[second]) / x[divisor] · scale`; slots `inputs` and `inputs + 1` of
 * the inputs hold 0 and 1. Scores stand in one array: indicators by rule, plain values before computed ones, then goals.
 */
export function tablesOf(model) {
  const zero = model.inputs.length;
  const shaped = model.indicators.map(({ rule, bound, value }, index) => ({
    index,
    rule,
    bound,
    ...shapeOf(value, zero),
  }));
  const isPlain = ({ divisor }) => divisor === zero + 1;
  const sorted = RULES.flatMap((rule) => {
    const own = shaped.filter((each) => each.rule === rule);
    return [...own.filter(isPlain), ...own.filter((each) => !isPlain(each))];
  });
  const slots = new Int32Array(sorted.length);
  sorted.forEach(({ index }, slot) => (slots[index] = slot));
  const ends = RULES.flatMap((rule) => [
    sorted.findLastIndex((each) => each.rule === rule && isPlain(each)) + 1,
    sorted.findLastIndex((each) => each.rule === rule) + 1,
  ]);
  for (let at = 1; at < ends.length; at += 1) ends[at] = Math.max(ends[at], ends[at - 1]);
  const members = model.goals.flatMap((goal) => goal.members);
  const starts = new Int32Array(model.goals.length + 1);
  model.goals.forEach((goal, at) => (starts[at + 1] = starts[at] + goal.members.length));
  return {
    inputs: zero,
    ends: Int32Array.from(ends),
    slots,
    first: Int32Array.from(sorted, ({ first }) => first),
    second: Int32Array.from(sorted, ({ second }) => second),
    factor: Float64Array.from(sorted, ({ factor }) => factor),
    divisor: Int32Array.from(sorted, ({ divisor }) => divisor),
    scale: Float64Array.from(sorted, ({ scale }) => scale),
    bound: Float64Array.from(sorted, ({ bound }) => bound),
    starts,
    members: Int32Array.from(members, ({ of, index }) => (of === 'goals' ? sorted.length + index : slots[index])),
    weights: Float64Array.from(members, ({ weight }) => weight),
  };
}

function shapeOf(value, zero) {
  const plain = { second: zero, factor: 0, divisor: zero + 1, scale: 1 };
  if (value.kind === 'input') return { ...plain, first: value.index };
  if (value.operator === '/') {
    const above = shapeOf(value.left, zero);
    const below = value.right;
    if (below.kind === 'input') return { ...above, divisor: below.index };
    if (below.operator === '/' && below.left.kind === 'input' && below.right.kind === 'number')
      return { ...above, divisor: below.left.index, scale: below.right.value };
  }
  const isSum = value.operator === '+' || value.operator === '-';
  if (isSum && value.left.kind === 'input' && value.right.kind === 'input')
    return { ...plain, first: value.left.index, second: value.right.index, factor: value.operator === '+' ? 1 : -1 };
  throw new Error('The hand-written loop does not know this formula');
}

/** Scores of one body into `scores`; `values` ends with 0 and 1. */
export function row(tables, values, scores) {
  const { ends, first, second, factor, divisor, scale, bound, starts, members, weights } = tables;
  let at = 0;
  for (const end = ends[0]; at < end; at += 1) scores[at] = atLeast(values[first[at]], bound[at]);
  for (const end = ends[1]; at < end; at += 1)
    scores[at] = atLeast(
      ((values[first[at]] + factor[at] * values[second[at]]) / values[divisor[at]]) * scale[at],
      bound[at],
    );
  for (const end = ends[2]; at < end; at += 1) scores[at] = atMost(values[first[at]], bound[at]);
  for (const end = ends[3]; at < end; at += 1)
    scores[at] = atMost(
      ((values[first[at]] + factor[at] * values[second[at]]) / values[divisor[at]]) * scale[at],
      bound[at],
    );
  for (const end = ends[4]; at < end; at += 1) scores[at] = values[first[at]] <= bound[at] ? 1 : 0;
  const goals = starts.length - 1;
  let member = 0;
  for (let goal = 0; goal < goals; goal += 1) {
    let total = 0;
    for (const end = starts[goal + 1]; member < end; member += 1) total += weights[member] * scores[members[member]];
    scores[at + goal] = total;
  }
}

function atLeast(value, bound) {
  if (value >= bound) return 1;
  return value > 0 ? value / bound : 0;
}

function atMost(value, bound) {
  return value <= bound ? 1 : bound / value;
}

/** Scores of a block of bodies: `values` and `scores` hold `BLOCK` numbers for each slot. */
export function columns(tables, values, scores) {
  const { ends, first, second, factor, divisor, scale, bound, starts } = tables;
  const count = ends[5];
  for (let at = 0; at < ends[0]; at += 1) {
    const [from, to, least] = [first[at] * BLOCK, at * BLOCK, bound[at]];
    for (let body = 0; body < BLOCK; body += 1) scores[to + body] = atLeast(values[from + body], least);
  }
  for (let at = ends[0]; at < ends[3]; at += 1) {
    if (at >= ends[1] && at < ends[2]) {
      const [from, to, most] = [first[at] * BLOCK, at * BLOCK, bound[at]];
      for (let body = 0; body < BLOCK; body += 1) scores[to + body] = atMost(values[from + body], most);
      continue;
    }
    const [a, b, c, to] = [first[at] * BLOCK, second[at] * BLOCK, divisor[at] * BLOCK, at * BLOCK];
    const [times, by, limit] = [factor[at], scale[at], bound[at]];
    if (at < ends[1]) {
      for (let body = 0; body < BLOCK; body += 1)
        scores[to + body] = atLeast(((values[a + body] + times * values[b + body]) / values[c + body]) * by, limit);
    } else {
      for (let body = 0; body < BLOCK; body += 1)
        scores[to + body] = atMost(((values[a + body] + times * values[b + body]) / values[c + body]) * by, limit);
    }
  }
  for (let at = ends[3]; at < count; at += 1) {
    const [from, to, most] = [first[at] * BLOCK, at * BLOCK, bound[at]];
    for (let body = 0; body < BLOCK; body += 1) scores[to + body] = values[from + body] <= most ? 1 : 0;
  }
  for (let goal = 0; goal < starts.length - 1; goal += 1) mean(tables, scores, count, goal);
}

/** A weighted mean in columns, three members at a time. */
function mean({ starts, members, weights }, scores, count, goal) {
  const to = (count + goal) * BLOCK;
  const end = starts[goal + 1];
  let member = starts[goal];
  const first = (end - member) % 3 || 3;
  const [a, u] = [members[member] * BLOCK, weights[member]];
  const [b, v] = first > 1 ? [members[member + 1] * BLOCK, weights[member + 1]] : [a, 0];
  const [c, w] = first > 2 ? [members[member + 2] * BLOCK, weights[member + 2]] : [a, 0];
  if (first === 1) for (let body = 0; body < BLOCK; body += 1) scores[to + body] = u * scores[a + body];
  else if (first === 2)
    for (let body = 0; body < BLOCK; body += 1) scores[to + body] = u * scores[a + body] + v * scores[b + body];
  else
    for (let body = 0; body < BLOCK; body += 1)
      scores[to + body] = u * scores[a + body] + v * scores[b + body] + w * scores[c + body];
  for (member += first; member < end; member += 3) {
    const [p, q, r] = [members[member] * BLOCK, members[member + 1] * BLOCK, members[member + 2] * BLOCK];
    const [x, y, z] = [weights[member], weights[member + 1], weights[member + 2]];
    for (let body = 0; body < BLOCK; body += 1)
      scores[to + body] += x * scores[p + body] + y * scores[q + body] + z * scores[r + body];
  }
}
