import {
  compareDiagnostics,
  type Diagnostic,
  formatQuantity,
  HUNDRED,
  type Language,
  multiply,
  type Outcome,
  type OutcomeAdjustment,
  type OutcomeNode,
  type Ratio,
  ratioToString,
  toDecimal,
  type Value,
} from '@traguardo/model';

/** The sentence of a diagnostic, whichever package found it. */
export type Describe = (diagnostic: Diagnostic, language: Language) => string;

/**
 * The outcome as the JSON document `traguardo.outcome/1` of evaluation.md section 6. `diagnostics` are all those to print
 * (the compiler's and the outcome's own), put in the order of the text. Same inputs, same bytes.
 */
export function outcomeDocument(
  outcome: Outcome,
  diagnostics: readonly Diagnostic[],
  describe: Describe,
  language: Language,
): object {
  const { nodes, decimals } = outcome;
  return {
    format: 'traguardo.outcome/1',
    ...identityRow(outcome),
    nodes: nodes.map((node) => nodeRow(node, decimals, language)),
    diagnostics: diagnostics.toSorted(compareDiagnostics).map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      file: diagnostic.place.file,
      line: diagnostic.place.start.line,
      column: diagnostic.place.start.column,
      endLine: diagnostic.place.end.line,
      endColumn: diagnostic.place.end.column,
      data: diagnostic.data,
      message: describe(diagnostic, language),
    })),
  };
}

/** What every document made from an outcome begins with: which plan on which values, when, by which targets and profile. */
export function identityRow({ plan, period, at, targets, planHash, dataHash, profile }: Outcome): object {
  return { plan, period, at, targets, planHash, dataHash, profile };
}

function nodeRow(node: OutcomeNode, decimals: number, language: Language): object {
  const { code, kind, title, parent, weight, status, value, score, range, band, bands, adjustment } = node;
  return {
    code,
    kind,
    title,
    parent,
    weight: weight && ratioToString(weight),
    status,
    value: value && valueRow(value, decimals, language),
    score: score && scoreRow(score, decimals),
    range: range && range.map(ratioToString),
    band,
    ...(range ? { bands } : {}),
    ...(adjustment ? adjustmentRow(adjustment, decimals) : {}),
  };
}

function scoreRow(score: Ratio, decimals: number): object {
  return { exact: ratioToString(score), percent: toDecimal(multiply(score, HUNDRED), decimals) };
}

/** The computed score beside the one that counts, and who put that there. */
function adjustmentRow({ computed, range, role, reason, act, at }: OutcomeAdjustment, decimals: number): object {
  return {
    computed: computed && scoreRow(computed, decimals),
    adjustment: { role, reason, act, at, ...(range ? { range: range.map(ratioToString) } : {}) },
  };
}

/** A value as data; null when there is none to show. */
export function valueRow(value: Value, decimals: number, language: Language): object | null {
  switch (value.kind) {
    case 'quantity': {
      const { quantity } = value;
      return {
        exact: ratioToString(quantity.value),
        unit: quantity.unit.symbol,
        text: formatQuantity(quantity, language, decimals),
      };
    }
    case 'boolean':
      return { bool: value.value };
    case 'date':
      return { date: value.date };
    case 'phases':
      return { phases: value.done };
    case 'missing':
    case 'undefined':
      return null;
  }
}
