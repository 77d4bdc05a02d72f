import {
  codeKey,
  type Expression,
  expressionText,
  formatPercent,
  type Indicator,
  type OutcomeNode,
  type OutlineCell,
  type OutlineInline,
  valueText,
} from '@traguardo/model';
import { textCell, valueCell } from './cells.ts';
import type { Setting } from './setting.ts';

/** How an indicator is worked out, in words, and who makes its figures. */
export function algorithmCell(setting: Setting, indicator: Indicator): OutlineCell {
  const { words } = setting;
  const source = setting.source(indicator.source);
  const text = algorithmText(setting, indicator);
  if (source === null) return textCell(text);
  const origin: OutlineInline = { kind: 'emphasis', content: [{ kind: 'text', text: `${words.source}${source}` }] };
  return textCell([{ kind: 'text', text: `${text}. ` }, origin]);
}

function algorithmText({ words, language, measureTitle }: Setting, { formula, phases, scale }: Indicator): string {
  if (formula) return expressionText(formula, language, measureTitle);
  const shares = (steps: Indicator['phases']): string =>
    steps.map(({ title, code, share }) => `${title || code} (${formatPercent(share, language)})`).join('; ');
  if (phases.length > 0) return `${words.objectives.phases}${shares(phases)}`;
  return scale.length > 0 ? `${words.objectives.scale}${shares(scale)}` : words.objectives.supplied;
}

/** The values an indicator is worked out from: its algorithm with numbers in the place of names. */
export function measuresCell(setting: Setting, indicator: Indicator, node: OutcomeNode | null): OutlineCell {
  const { formula, phases, scale, code } = indicator;
  if (formula && node) return textCell(expressionText(withValues(formula, setting, node), setting.language), code);
  const value = node?.value;
  if (value?.kind !== 'phases' || scale.length > 0 || phases.length === 0) return valueCell(setting, node, indicator);
  const done = new Set(value.done.map(codeKey));
  const finished = phases.filter((phase) => done.has(codeKey(phase.code)));
  const told = finished.map(
    ({ title, code: name, share }) => `${title || name} (${formatPercent(share, setting.language)})`,
  );
  return textCell(told.join('; ') || setting.words.objectives.noPhase, code);
}

/** The expression with what each measure held; a value of the year before keeps its name. */
function withValues(expression: Expression, setting: Setting, node: OutcomeNode): Expression {
  const of = (each: Expression): Expression => withValues(each, setting, node);
  const known = (id: string, period: string | null): Expression | null => {
    const key = codeKey(period === null ? id : `${id}@${period}`);
    const input = node.trace.inputs.find((each) => codeKey(each.id) === key);
    return input ? { kind: 'word', word: valueText(input.value, setting.language), place: expression.place } : null;
  };
  switch (expression.kind) {
    case 'measure':
      return known(expression.id, expression.period) ?? { ...expression, id: setting.measureTitle(expression.id) };
    case 'unary':
      return { ...expression, operand: of(expression.operand) };
    case 'binary':
      return { ...expression, left: of(expression.left), right: of(expression.right) };
    case 'apply':
      return { ...expression, args: expression.args.map(of) };
    case 'call': {
      const [named] = expression.args;
      const value = expression.name === 'value' && named?.kind === 'code' ? known(named.code, null) : null;
      return value ?? (expression.name === 'prev' ? expression : { ...expression, args: expression.args.map(of) });
    }
    default:
      return expression;
  }
}
