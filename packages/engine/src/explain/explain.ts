import {
  dateText,
  codeKey,
  compare,
  formatQuantity,
  isZero,
  type Language,
  multiply,
  ONE,
  type Outcome,
  type OutcomeNode,
  type Place,
  type Quantity,
  subtract,
  type TraceInput,
  type TraceRow,
  type Value,
  ZERO,
} from '@traguardo/model';
import { ruleIn } from './explain-rule.ts';
import { expressionText } from '../expression/text.ts';
import { ownLines, rulingLines } from './explain-rulings.ts';
import { createTeller, type Teller } from './teller.ts';
import { styleOf, targetText, valueText } from '../value-text.ts';

/**
 * Why a node has its score, one sentence a line: result, inputs with source and date, formula with numbers, achievement
 * with its cost to the plan, or the parts of a mean, and what it takes from each ancestor in points (1 point is 1 %).
 */
export function explain(outcome: Outcome, code: string, language: Language): string[] {
  const teller = createTeller(outcome, language);
  const node = outcome.nodes.find((each) => codeKey(each.code) === codeKey(code));
  return node ? explainNode(node, teller) : [teller.catalogue.explain.unknownNode(code)];
}

/** The lines of `explain` for one node of the outcome. */
export function explainNode(node: OutcomeNode, teller: Teller): string[] {
  return [
    headingOf(node, teller),
    ...inputsOf(node, teller),
    ...formulaOf(node, teller),
    ...callsOf(node, teller),
    ...reasonsOf(node, teller),
    ...partsOf(node, teller),
    ...rulingLines(node, teller),
    ...ownLines(node, teller),
    ...lossesOf(node, teller),
  ].filter((line) => line !== '');
}

/** Result, condition, adjustment and rule alone: what stands above the parts of a node. */
export function headOfNode(node: OutcomeNode, teller: Teller): string[] {
  return [headingOf(node, teller), ...rulingLines(node, teller), ...reasonsOf(node, teller)].filter(
    (line) => line !== '',
  );
}

function headingOf(
  { code, kind, title, score, range, band, bands, status }: OutcomeNode,
  { catalogue, percent, name: named, band: labelOf }: Teller,
): string {
  const { explain } = catalogue;
  const name = title && kind !== 'group' ? `${code} ${title}` : named(code); // a group has the title of its goal
  if (score) return explain.heading(name, [percent(score), ...(band ? [explain.band(labelOf(band))] : [])].join(', '));
  if (!range) return explain.heading(name, status === 'void' ? '–' : '—');
  const limits = explain.range(percent(range[0]), percent(range[1]));
  return explain.heading(name, [limits, ...(bands.length > 0 ? [explain.bands(bands.map(labelOf))] : [])].join('; '));
}

function inputsOf({ trace }: OutcomeNode, teller: Teller): readonly string[] {
  const { catalogue, language } = teller;
  const valueOf = ({ value }: TraceRow): string => valueText(value, catalogue, language);
  return trace.inputs.flatMap((input) => {
    if (input.rows.length === 0)
      return [catalogue.explain.input(input.title, valueOf(input), detailsOf(input, teller))];
    return [
      catalogue.explain.sum(input.title, valueOf(input), input.rows.length),
      ...input.rows.map((row) => catalogue.explain.addend(valueOf(row), detailsOf(row, teller))),
    ];
  });
}

/** Where a value comes from, its day, how sure it is and, when asked, where it is written. */
function detailsOf(
  { source, date, status, place }: TraceRow,
  { catalogue, language, isPlaced }: Teller,
): readonly string[] {
  return [
    ...(source ? [catalogue.explain.source(source)] : []),
    ...(date ? [dateText(date, language)] : []),
    ...(status ? [catalogue.statuses[status]] : []),
    ...(isPlaced && place ? [placeText(place)] : []),
  ];
}

/** `piano.piano:120`: a file and the line in it. */
export function placeText({ file, start }: Place): string {
  return `${file}:${start.line}`;
}

function formulaOf(node: OutcomeNode, teller: Teller): readonly string[] {
  const texts = formulaTexts(node, teller);
  const isInput = node.trace.formula?.kind === 'measure' && texts?.numbers === texts?.result; // said among the inputs
  return texts && !isInput ? [teller.catalogue.explain.formula(texts.names, texts.numbers, texts.result)] : [];
}

/** A formula written with the names of what it uses, with their numbers, and what it gives; null for what is not computed. */
export function formulaTexts(
  { trace, value }: OutcomeNode,
  { catalogue, language }: Teller,
): { readonly names: string; readonly numbers: string; readonly result: string } | null {
  if (!trace.formula || !value) return null;
  const inputs = new Map(trace.inputs.map((input) => [codeKey(input.id), input]));
  const inputOf = (id: string, period: string | null): TraceInput | undefined =>
    inputs.get(codeKey(period === null ? id : `${id}@${period}`));
  const names = styleOf(catalogue, language, (id, period) => inputOf(id, period)?.title ?? id);
  const numbers = styleOf(catalogue, language, (id, period) => {
    const input = inputOf(id, period);
    return input ? valueText(input.value, catalogue, language) : id;
  });
  return {
    names: expressionText(trace.formula, names),
    numbers: expressionText(trace.formula, numbers),
    result: valueText(value, catalogue, language),
  };
}

/** `tasso(fatte = 182 N.; previste = 200 N.) = 0,91, perché rende fatte / previste`, one line for each call. */
function callsOf({ trace }: OutcomeNode, { catalogue, language }: Teller): readonly string[] {
  const style = styleOf(catalogue, language, (id) => id);
  const told = (value: Value | null): string => (value ? valueText(value, catalogue, language) : '–');
  return trace.calls.map(({ kind, definition, values, result }) => {
    const given = definition.parameters.map((name, index) => `${name} = ${told(values[index] ?? null)}`);
    const call = `${definition.code}(${given.join(language === 'it' ? '; ' : ', ')})`;
    return catalogue.explain.call(kind, call, told(result), expressionText(definition.result, style));
  });
}

function reasonsOf(node: OutcomeNode, teller: Teller): readonly string[] {
  const { explain } = teller.catalogue;
  switch (node.status) {
    case 'ok':
      return [achievedIn(node, teller), pathIn(node, teller), ruleIn(node, teller), boundedIn(node, teller)];
    case 'missing':
      return [waitingIn(node, teller)];
    case 'undefined':
      return [undefinedIn(node, teller)];
    case 'excluded':
      return [node.trace.rule === 'monitor' ? explain.monitored : explain.weightless];
    case 'void':
      return [explain.void];
  }
}

/** What the score would be without the cap or the floor that changed it. */
function boundedIn({ score, trace: { uncapped } }: OutcomeNode, { catalogue, percent }: Teller): string {
  if (!uncapped || !score) return '';
  const { explain } = catalogue;
  return (compare(uncapped, score) > 0 ? explain.uncapped : explain.raised)(percent(uncapped));
}

/** `2,91 % su 3,00 %: 96,89 %; costa 0,0249 punti a ENTE`. */
function achievedIn(
  { value, target, score, trace, adjustment }: OutcomeNode,
  { catalogue, language, percent, points }: Teller,
): string {
  if (!value || !target || !score) return '';
  const style = styleOf(catalogue, language, (id) => id);
  const achieved = catalogue.explain.achieved(
    valueText(value, catalogue, language),
    targetText(target, catalogue, style),
    percent(trace.gate?.ungated ?? adjustment?.computed ?? score),
  );
  const cost = trace.losses.at(-1);
  const costs = cost && compare(cost.points, ZERO) !== 0;
  return costs ? `${achieved}; ${catalogue.explain.costs(points(cost.points), cost.ancestor)}` : achieved;
}

/** `Percorso da 12 N. di partenza a 18 N. nel 2026 (quest'anno 14 N.): fatto il 50,00 %.` */
function pathIn({ trace }: OutcomeNode, { catalogue, language, outcome, percent }: Teller): string {
  const last = trace.path?.years.at(-1);
  if (!trace.path || !last) return '';
  const { baseline, years, progress } = trace.path;
  const text = (quantity: Quantity): string => formatQuantity(quantity, language, 2);
  const [first] = years;
  const start = baseline ? { year: null, bound: baseline } : first;
  const own = years.find(({ year }) => `${year}` === outcome.period);
  return catalogue.explain.path(
    start ? text(start.bound) : '',
    start?.year ?? null,
    text(last.bound),
    last.year,
    own ? text(own.bound) : null,
    progress ? percent(progress) : null,
  );
}

function waitingIn(node: OutcomeNode, { catalogue, outcome, name }: Teller): string {
  if (node.trace.gate?.ungated) return ''; // it waits for its condition alone
  if (node.target?.kind === 'unknown') return catalogue.explain.missingTarget;
  if (node.target && node.value && node.value.kind !== 'missing') {
    const compared = missingInputs(node); // none where the text of the target has an error
    return compared.length === 0 ? catalogue.explain.missingTarget : catalogue.explain.waitsFor(compared.join(', '));
  }
  if (node.target) return catalogue.explain.missing;
  return catalogue.explain.waitsFor(leavesBelow(node, outcome, 'missing').map(name).join(', '));
}

function missingInputs({ trace }: OutcomeNode): readonly string[] {
  return trace.inputs.filter(({ value }) => value.kind === 'missing').map(({ id }) => id);
}

function undefinedIn(node: OutcomeNode, { catalogue, outcome, name }: Teller): string {
  const { cause } = node.trace;
  if (cause) return catalogue.explain.undefined(catalogue.causes[cause.kind](cause.subject));
  return catalogue.explain.undefined(leavesBelow(node, outcome, 'undefined').map(name).join(', '));
}

/**
 * Codes of the nodes with the status at the ends of the tree below a node; for an index, those among its parts. A code used
 * twice may make a node seem to stand below itself: what was met on the way down is not entered again.
 */
function leavesBelow(
  node: OutcomeNode,
  outcome: Outcome,
  status: OutcomeNode['status'],
  above: ReadonlySet<OutcomeNode> = new Set(),
): readonly string[] {
  const met = new Set([...above, node]);
  const children = outcome.nodes.filter((child) =>
    node.kind === 'index'
      ? node.trace.parts.some((part) => part.code === child.code)
      : child.parent === node.code && !met.has(child),
  );
  if (children.length === 0) return node.status === status ? [node.code] : [];
  const below = children
    .filter((child) => child.status === status)
    .flatMap((child) => leavesBelow(child, outcome, status, met));
  return below.length === 0 && node.status === status ? [node.code] : below; // a condition of its own
}

function partsOf({ trace }: OutcomeNode, { catalogue, percent, points, name }: Teller): readonly string[] {
  return trace.parts.map(({ code, share, score }) => {
    const lost =
      score && compare(score, ONE) < 0 && !isZero(share) ? points(multiply(share, subtract(ONE, score))) : '';
    return catalogue.explain.part(name(code), percent(share), score ? percent(score) : catalogue.words.missing, lost);
  });
}

/** What the node takes from each ancestor, when there is more to say than the cost to the plan. */
export function lossesOf({ trace }: OutcomeNode, { catalogue, points, name }: Teller): readonly string[] {
  const losses = trace.losses.filter(({ points: lost }) => compare(lost, ZERO) !== 0);
  if (losses.length === 0) return [];
  return [
    catalogue.explain.losses(losses.map((loss) => catalogue.explain.loss(name(loss.ancestor), points(loss.points)))),
  ];
}
