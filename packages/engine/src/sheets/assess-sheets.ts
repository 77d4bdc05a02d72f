import {
  codeKey,
  divide,
  evaluatorOf,
  type Individual,
  isEqual,
  isZero,
  mixOf,
  multiply,
  ONE,
  type Outcome,
  type OutcomeNode,
  type Plan,
  type Ratio,
  SHEET_PARTS,
  type SheetMix,
  type SheetPart,
  sum,
  ZERO,
} from '@traguardo/model';
import { paymentTimeRule, resultPay } from './result-pay.ts';
import type { Ends, SheetPartResult, SheetResult } from './sheet-result.ts';

/** What is given beside the plan and its outcome: nothing of it is kept. */
export interface SheetOptions {
  /** The judgement on behaviours by code of sheet, 1/1 = 100 %; a sheet that is not there has none yet. */
  readonly behaviours?: ReadonlyMap<string, Ratio>;
  /** The least share of the result pay that hangs on payment times; 30 % by law (D.L. 13/2023 art. 4-bis). */
  readonly paymentTimeShare: Ratio;
}

/**
 * Every sheet of a plan by the mix of its profile: body, unit, objectives, behaviours (D.Lgs. 150/2009 art. 9), with the result pay
 * that payment times leave. Exact, pure. Behaviours are handed in and never part of an outcome: what is said of a person's
 * behaviours is no datum of the plan.
 */
export function assessSheets(plan: Plan, outcome: Outcome, options: SheetOptions): readonly SheetResult[] {
  const nodes = new Map(outcome.nodes.map((node) => [codeKey(node.code), node]));
  return plan.individuals.map((sheet) => assessSheet(sheet, plan, nodes, options));
}

type Nodes = ReadonlyMap<string, OutcomeNode>;

function assessSheet(sheet: Individual, plan: Plan, nodes: Nodes, options: SheetOptions): SheetResult {
  const mix = mixOf(sheet, plan.profile);
  const found = partsOf(mix).map(({ part, share }): SheetPartResult | null => {
    if (part === 'behaviours') return ofBehaviours(share, sheet, options);
    const code = part === 'body' ? plan.root.code : part === 'unit' ? sheet.ref : sheet.code;
    return ofNode(part, share, code, nodes);
  });
  const counting = found.filter((part) => part !== null);
  const total = sum(counting.map(({ share }) => share));
  const parts = isZero(total) ? [] : counting.map((part) => ({ ...part, share: divide(part.share, total) }));
  const end = (side: 0 | 1): Ratio => sum(parts.map(({ share, range }) => multiply(share, range[side])));
  const range: Ends = [end(0), end(1)];
  const isKnown = parts.length > 0 && parts.every(({ score }) => score !== null);
  const result = { sheet, mix, evaluator: evaluatorOf(sheet, plan.profile), parts };
  const paymentTime = paymentTimeRule(sheet, parts, plan, nodes, options.paymentTimeShare);
  const payRange = resultPay(range, paymentTime);
  return {
    ...result,
    score: isKnown ? range[0] : null,
    range,
    paymentTime: paymentTime?.rule ?? null,
    pay: isKnown && isEqual(payRange[0], payRange[1]) ? payRange[0] : null,
    payRange,
  };
}

function partsOf(mix: SheetMix | null): readonly { readonly part: SheetPart; readonly share: Ratio }[] {
  if (mix === null) return [{ part: 'objectives', share: ONE }];
  return SHEET_PARTS.map((part) => ({ part, share: mix[part] })).filter(({ share }) => !isZero(share));
}

function ofBehaviours(share: Ratio, { code }: Individual, { behaviours }: SheetOptions): SheetPartResult {
  const score = behaviours?.get(codeKey(code)) ?? null;
  return { part: 'behaviours', share, code: null, score, range: score === null ? [ZERO, ONE] : [score, score] };
}

/** The score of a node; null when it counts for nothing, so that the other parts carry its share as goals do (evaluation.md section 2). */
function ofNode(part: SheetPart, share: Ratio, code: string | null, nodes: Nodes): SheetPartResult | null {
  const node = code === null ? undefined : nodes.get(codeKey(code));
  if (node === undefined) return { part, share, code: null, score: null, range: [ZERO, ONE] };
  const { score, range } = node;
  if (score !== null) return { part, share, code: node.code, score, range: [score, score] };
  return range === null ? null : { part, share, code: node.code, score: null, range };
}
