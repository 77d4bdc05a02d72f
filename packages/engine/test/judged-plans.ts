import {
  type Actual,
  type Adjustment,
  type Expression,
  type Gate,
  type Goal,
  type Indicator,
  type Individual,
  type Override,
  type Plan,
  planIndicators,
  planNodes,
  type PlanNode,
  ratio,
  type Revision,
  type Target,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { actuals, goal, place, q, row } from './builder.ts';
import { cataloguePlans } from './catalogue-plans.ts';
import {
  conditions,
  DRAWN_FUNCTIONS,
  DRAWN_MEASURES,
  DRAWN_SCORINGS,
  type Names,
  placed,
} from './drawn-expressions.ts';
import { type DrawnLeaf, drawnLeaves, drawnRows, drawnRowsOfMeasures, type DrawnRow, targets } from './drawn-leaves.ts';
import type { Case } from './oracle/oracle.ts';
import { adjustment } from './ruled-plans.ts';

const gates = fc.record({ condition: conditions(2), otherwise: fc.constantFrom(0, 30, 100) });
const DAYS = ['2024-05-01', '2024-09-18', '2025-02-01'] as const;
const days = fc.constantFrom<(string | null)[]>(null, ...DAYS);

const objectives = fc.record({
  ref: fc.option(fc.nat(40)),
  target: fc.option(targets),
  weight: fc.constantFrom('30 %', '70 %', '0 %', null),
  gate: fc.option(gates, { freq: 3 }),
  rows: drawnRows,
});

const changes = fc.record({
  day: fc.constantFrom(...DAYS),
  on: fc.nat(40),
  what: fc.oneof(
    targets.map((target) => ({ target })),
    fc.constantFrom('20 %', '90 %').map((weight) => ({ weight: q(weight).value })),
    fc.constantFrom<Partial<Indicator>>({ scoring: null }, { cap: ratio(3, 2) }, { floor: ratio(1, 10) }),
  ),
});

const rest = fc.record({
  at: fc.constantFrom('2024-12-31', '2024-12-31', '2024-06-30', '2024-09-18', '2025-05-31'),
  targets: fc.constantFrom<Case['targets'][]>('revised', 'revised', 'original'),
  leaves: fc.array(fc.option(drawnLeaves, { freq: 4 }), { minLength: 6, maxLength: 6 }),
  gates: fc.array(fc.option(gates, { freq: 2 }), { minLength: 7, maxLength: 7 }),
  measures: fc.array(drawnRowsOfMeasures, { minLength: 5, maxLength: 5 }),
  sheets: fc.array(fc.array(objectives, { maxLength: 3 }), { maxLength: 2 }),
  changes: fc.array(changes, { maxLength: 3 }),
  withdrawn: fc.option(fc.nat(40), { freq: 2 }),
  adjustments: fc.array(fc.record({ on: fc.nat(60), day: days, percent: fc.nat(100) }), { maxLength: 3 }),
});

type Rest = typeof rest extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/**
 * Plans of the catalogue with all else that the language has: units, formulas and conditions of every function, functions and scorings
 * of the plan, scales, sheets, revisions and adjustments of different days, judged on different days. A condition or a formula names
 * scores of nodes that end before it in the text alone, so that nothing needs itself.
 */
export const judgedPlans: fc.Arbitrary<Case> = fc.tuple(cataloguePlans, rest).map(([plan, drawn]) => ({
  plan: widened(plan, drawn),
  at: drawn.at,
  targets: drawn.targets,
}));

function widened(plan: Plan, drawn: Rest): Plan {
  const leaves = planIndicators(plan);
  const leafOf = new Map(leaves.map(({ code }, i) => [code, drawn.leaves[i % drawn.leaves.length] ?? null]));
  const withdrawn = drawn.withdrawn === null ? null : (leaves[drawn.withdrawn % leaves.length]?.code ?? null);
  const codes = planNodes(plan).flatMap(({ code }) => (code === withdrawn ? [] : [code]));
  const isSupplied = ({ code, formula }: Indicator): boolean =>
    !(leafOf.get(code)?.formula ?? formula) && code !== withdrawn;
  const values = ['eur', 'num', 'each', ...leaves.filter(isSupplied).map(({ code }) => code)];
  const names: Widening = { drawn, leafOf, values, finished: [], withdrawn, count: 0 };
  const root = widenedNode(plan.root, names) as Goal;
  const all = { self: '', nodes: [...codes, ...plan.profile.indexes.map(({ code }) => code)], values };
  const individuals = drawn.sheets.map((sheet, i) => sheetOf(sheet, `S${i}`, all));
  const groups = groupsOf(plan);
  const adjustable = [...groups, ...groups, ...groups, ...all.nodes, 'S0', 'S1', 'S0.o0', 'S1.o0'];
  return {
    ...plan,
    root,
    measures: [...plan.measures, ...DRAWN_MEASURES],
    functions: DRAWN_FUNCTIONS,
    scorings: DRAWN_SCORINGS,
    individuals,
    revisions: revisionsOf(drawn, codes, withdrawn, all),
    adjustments: [
      ...plan.adjustments.filter((_, i) => i % 6 === 5),
      ...drawn.adjustments.map(({ on, day, percent }): Adjustment =>
        adjustment(adjustable[on % adjustable.length]!, percent, { at: day }),
      ),
    ],
    actuals: [
      ...plan.actuals.map((set) => ({ ...set, rows: set.rows.filter(({ id }) => !leafOf.get(id)) })),
      { ...actuals({}, null), rows: rowsOf(drawn, leafOf) },
    ],
  };
}

/** Codes of groups of indicators there may be. */
function groupsOf(plan: Plan): readonly string[] {
  const goals = planNodes(plan).flatMap((node) => (node.kind === 'indicator' ? [] : [node]));
  const mixed = goals.filter(({ children }) => new Set(children.map(({ kind }) => kind === 'indicator')).size === 2);
  return mixed.map(({ code }) => `${code}.indicators`);
}

interface Widening {
  readonly drawn: Rest;
  readonly leafOf: ReadonlyMap<string, DrawnLeaf | null>;
  readonly values: readonly string[];
  /** Codes of the nodes that are wholly written already. */
  readonly finished: string[];
  readonly withdrawn: string | null;
  count: number;
}

function widenedNode(node: PlanNode, names: Widening): PlanNode {
  const gate = names.drawn.gates[names.count % names.drawn.gates.length] ?? null;
  names.count += 1;
  const mine: Names = { self: node.code, nodes: [...names.finished], values: names.values };
  const gated = { gate: gate && gateOf(gate, mine) };
  const result =
    node.kind === 'indicator'
      ? { ...indicatorOf(node, names.leafOf.get(node.code) ?? null, mine), ...gated }
      : { ...node, ...gated, children: node.children.map((child) => widenedNode(child, names)) };
  if (node.code !== names.withdrawn) names.finished.push(node.code);
  return result;
}

function gateOf({ condition, otherwise }: { condition: Expression; otherwise: number }, names: Names): Gate {
  return { condition: placed(condition, names), otherwise: ratio(otherwise, 100), place: place() };
}

function indicatorOf(node: Indicator, leaf: DrawnLeaf | null, names: Names): Indicator {
  if (!leaf) return node;
  const { target, scoring, formula, unit, scale, baseline } = leaf;
  return {
    ...node,
    target: placedTarget(target, names),
    scoring:
      scoring?.kind === 'custom' ? { ...scoring, args: scoring.args.map((each) => placed(each, names)) } : scoring,
    formula: formula && placed(formula, names),
    unit,
    scale,
    baseline,
    phases: [],
  };
}

function placedTarget(target: Target, names: Names): Target {
  if (target.kind === 'range') return { ...target, low: placed(target.low, names), high: placed(target.high, names) };
  return 'bound' in target ? { ...target, bound: placed(target.bound, names) } : target;
}

function sheetOf(sheet: Rest['sheets'][number], code: string, all: Names): Individual {
  const base = goal('objective', code, null, []);
  const objectives = sheet.map(({ ref: on, target, weight, gate }, i) => ({
    ...goal('objective', `o${i}`, weight, []),
    target: target && placedTarget(target, { ...all, self: `${code}.o${i}` }),
    ref: on === null ? null : all.nodes[on % all.nodes.length]!,
    gate: gate && gateOf(gate, all),
    unit: null,
  }));
  return { ...base, role: null, person: null, ref: null, evaluator: null, objectives };
}

function revisionsOf(
  { changes: drawn }: Rest,
  codes: readonly string[],
  withdrawn: string | null,
  all: Names,
): readonly Revision[] {
  const base = { ...goal('objective', 'R', null, []), act: null, opinion: null };
  const override = (code: string, rest: Partial<Override>): Override => ({
    code,
    changes: {},
    withdrawn: false,
    reason: null,
    place: place(),
    ...rest,
  });
  const changed = drawn.map(({ day, on, what }, i): Revision => {
    const code = codes[on % codes.length]!;
    const target =
      'target' in what && what.target ? { target: placedTarget(what.target, { ...all, self: code, nodes: [] }) } : what;
    return { ...base, code: `R${i}`, at: day, overrides: [override(code, { changes: target })] };
  });
  const out = withdrawn === null ? [] : [override(withdrawn, { withdrawn: true })];
  return [...changed, { ...base, code: 'W', at: '2024-07-01', overrides: out }];
}

function rowsOf({ measures, sheets }: Rest, leafOf: Widening['leafOf']): readonly Actual[] {
  const rows = (id: string, unit: string, drawn: readonly DrawnRow[]): readonly Actual[] =>
    drawn.map(({ n, date, status }) => row(id, n === null ? 'nd' : `${n} ${unit}`.trim(), { date, status }));
  const units = [
    ['eur', '€'],
    ['gg', 'gg'],
    ['num', 'N.'],
    ['pct', '%'],
    ['bare', ''],
  ] as const;
  return [
    ...units.flatMap(([id, unit], i) => rows(id, unit, measures[i]!)),
    ...[...leafOf].flatMap(([code, leaf]) =>
      (leaf?.rows ?? []).map(([value, { date, status }]) => row(code, value, { date, status })),
    ),
    ...sheets.flatMap((sheet, s) => sheet.flatMap((objective, i) => rows(`S${s}.o${i}`, 'N.', objective.rows))),
  ];
}
