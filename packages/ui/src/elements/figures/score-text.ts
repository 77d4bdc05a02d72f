import { formatPercent, isEqual, type Language, type OutcomeNode, type Ratio } from '@traguardo/model';

const STATUS = {
  it: { ok: '', missing: 'n.d.', undefined: 'non definito', excluded: 'escluso', void: 'vuoto' },
  en: { ok: '', missing: 'missing', undefined: 'undefined', excluded: 'excluded', void: 'void' },
};

/** A score as shown: the percentage when known, `da … a …` when a range, else a word for the status. */
export function scoreText(
  node: Pick<OutcomeNode, 'score' | 'range' | 'status'>,
  language: Language,
  decimals = 2,
): string {
  if (node.score) return formatPercent(node.score, language, decimals);
  return node.range ? rangeText(node.range, language, decimals) : STATUS[language][node.status];
}

/** `da 60,00 % a 100,00 %`; one percentage when both ends are equal. */
function rangeText(range: readonly [Ratio, Ratio], language: Language, decimals = 2): string {
  const [low, high] = range;
  if (isEqual(low, high)) return formatPercent(low, language, decimals);
  const [from, to] = [formatPercent(low, language, decimals), formatPercent(high, language, decimals)];
  return language === 'it' ? `da ${from} a ${to}` : `${from} to ${to}`;
}
