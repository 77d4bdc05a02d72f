import {
  codeKey,
  formatPercent,
  type Language,
  type Outcome,
  type OutcomeNode,
  type Plan,
  valueText,
} from '@traguardo/model';

/** The node of an outcome by code; null when it has none. */
export function resultOf(outcome: Outcome, code: string): OutcomeNode | null {
  const key = codeKey(code);
  return outcome.nodes.find((node) => codeKey(node.code) === key) ?? null;
}

/** `97,60 % ● Raggiunto`, `80,00 %–90,00 %`, or the empty text when nothing can be said of the score. */
export function scoreText(node: OutcomeNode, outcome: Outcome, plan: Plan, language: Language): string {
  const percent = (ratio: NonNullable<OutcomeNode['score']>): string =>
    formatPercent(ratio, language, outcome.decimals);
  const score = node.score ? percent(node.score) : node.range ? node.range.map(percent).join('–') : '';
  return score === '' ? '' : [score, bandText(node, plan)].filter((part) => part !== '').join(' ');
}

const GLYPHS = { green: '●', yellow: '◐', red: '○', neutral: '·' } as const;

/** The bands a score is or can end in: glyph and label, so that colour is never needed. */
function bandText(node: OutcomeNode, plan: Plan): string {
  const codes = node.band === null ? node.bands : [node.band];
  return codes
    .flatMap((code) => plan.profile.bands.find((band) => band.code === code) ?? [])
    .map(({ tone, label }) => `${GLYPHS[tone]} ${label}`)
    .join(' / ');
}

/** The value of a node as read in the language; empty when it has none. */
export function measuredText(node: OutcomeNode, outcome: Outcome, language: Language): string {
  return node.value === null ? '' : valueText(node.value, language, outcome.decimals);
}
