import {
  codeKey,
  COUNT,
  dateText,
  type Expression,
  expressionText,
  formatPercent,
  type Indicator,
  type Language,
  type OutcomeNode,
  type OutlineCell,
  type OutlineInline,
  type OutlineText,
  PERCENT,
  phaseShare,
  type Ratio,
  ratio,
  scoreText,
  targetText,
  type Target,
  type Value,
  valueText,
} from '@traguardo/model';
import type { Setting } from './setting.ts';

/** A cell of text; `of` is the code whose figure it is. */
export function textCell(text: OutlineText, of: string | null = null): OutlineCell {
  return of === null ? { kind: 'text', text } : { kind: 'text', text, of };
}

/** A cell for what there is not: a dash to readers, nothing to programs. */
export const MISSING: OutlineCell = { kind: 'missing' };

/** A cell of what may not be there. */
export function textOrMissing(text: string | null): OutlineCell {
  return text === null || text === '' ? MISSING : textCell(text);
}

/** A cell of a day (`2024-12-31`) that may not be known. */
export function dateCell(date: string | null, language: Language): OutlineCell {
  return date === null || date === '' ? MISSING : { kind: 'text', text: dateText(date, language), date };
}

/** A cell with nothing to say: a total has no target. */
export const EMPTY: OutlineCell = { kind: 'text', text: '' };

/** A percentage at the decimals of scores; a dash for what has none. */
export function percentCell(value: Ratio | null, of: string | null, decimals: number): OutlineCell {
  if (value === null) return MISSING;
  return { kind: 'quantity', quantity: { value, unit: PERCENT }, decimals, of };
}

/** A bare whole number. */
export function countCell(number: number): OutlineCell {
  return { kind: 'quantity', quantity: { value: ratio(number), unit: { ...COUNT, symbol: '' } }, decimals: 0 };
}

/** The weight of a node among its siblings. */
export function weightCell(node: OutcomeNode | null): OutlineCell {
  return percentCell(node?.weight ?? null, node?.code ?? null, 2);
}

/** The score of a node: a number, a range while it is not known, or that it takes part in nothing. */
export function scoreCell({ language, words, decimals }: Setting, node: OutcomeNode | null): OutlineCell {
  if (node === null) return MISSING;
  if (node.score) return percentCell(node.score, node.code, decimals);
  return textCell(node.range ? scoreText(node, language, decimals) : words.notAssessed, node.code);
}

/** The score of a node in running text. */
export function scoreFigure({ language, words, decimals }: Setting, node: OutcomeNode | null): OutlineInline {
  const isKnown = node !== null && (node.score !== null || node.range !== null);
  return {
    kind: 'figure',
    text: isKnown ? scoreText(node, language, decimals) : words.notAssessed,
    of: node?.code ?? null,
  };
}

/** A percentage in running text. */
export function percentFigure({ language }: Setting, value: Ratio, of: string | null): OutlineInline {
  return { kind: 'figure', text: formatPercent(value, language, 2), of };
}

/** The band of a node; those it can still end in while its score is not known. */
export function bandCell(setting: Setting, node: OutcomeNode | null): OutlineCell {
  const label = bandLabel(setting, node);
  if (label === '') return MISSING;
  const band = node?.band ? setting.band(node.band) : null;
  return { kind: 'band', label, tone: band?.tone ?? 'neutral' };
}

/** The same in words; that nothing is known yet where it can be any; empty where there is none. */
export function bandLabel({ band, words, sources }: Setting, node: OutcomeNode | null): string {
  const codes = node?.band ? [node.band] : (node?.bands ?? []);
  if (codes.length > 1 && codes.length === sources.plan.profile.bands.length) return words.anyBand;
  return codes.map((code) => band(code)?.label ?? code).join(words.or);
}

/** The value of an indicator: finished phases as the share they make, the word of a scale by its title. */
export function valueCell(setting: Setting, node: OutcomeNode | null, indicator: Indicator | null): OutlineCell {
  const value = node?.value ?? null;
  const of = node?.code ?? null;
  if (value?.kind === 'phases' && indicator && indicator.scale.length > 0) {
    const [word = ''] = value.done;
    return textCell(indicator.scale.find(({ code }) => codeKey(code) === codeKey(word))?.title || word, of);
  }
  if (value?.kind === 'phases' && indicator && indicator.phases.length > 0)
    return percentCell(phaseShare(indicator.phases, value.done), of, 2);
  return plainValueCell(setting, value, of);
}

/** A value as it stands. */
export function plainValueCell({ language }: Setting, value: Value | null, of: string | null): OutlineCell {
  if (value?.kind === 'quantity') return { kind: 'quantity', quantity: value.quantity, decimals: 2, of };
  if (value?.kind === 'date') return { kind: 'text', text: dateText(value.date, language), of, date: value.date };
  return textCell(valueText(value ?? { kind: 'missing' }, language), of);
}

/** What an indicator must reach. A bound that is worked out (a comparison, a constant of the plan) is its number, then how it came about. */
export function targetCell(setting: Setting, target: Target | null, of: string): OutlineCell {
  return textCell(targetWords(setting, target, of), of);
}

function targetWords(setting: Setting, target: Target | null, of: string): string {
  const { language, words, sources } = setting;
  if (target === null) return words.noTarget;
  if (target.kind === 'monitor') return words.monitorOnly;
  return targetText(target, language, (bound) => {
    if (bound.kind === 'quantity') return expressionText(bound, language);
    const value = sources.bound(bound, of);
    const origin = boundOrigin(setting, bound);
    return value?.kind === 'quantity' ? `${valueText(value, language)} (${origin})` : origin;
  });
}

/** Where a bound comes from: the comparison it quotes by its title, else the expression. */
function boundOrigin({ language, words, sources, measureTitle }: Setting, bound: Expression): string {
  const [named, column] = bound.kind === 'call' && bound.name === 'benchmark' ? bound.args : [];
  const benchmark = sources.plan.benchmarks.find(
    ({ code }) => named?.kind === 'code' && codeKey(code) === codeKey(named.code),
  );
  const title = column?.kind === 'word' ? COLUMNS.find((each) => each === column.word) : undefined;
  if (benchmark === undefined || title === undefined) return expressionText(bound, language, measureTitle);
  return `${benchmark.title || benchmark.code}: ${words.columns[title]}`;
}

const COLUMNS = ['own', 'mean', 'cluster', 'min', 'max'] as const;
