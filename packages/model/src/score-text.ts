import type { OutcomeNode } from './outcome.ts';
import { formatPercent, type Language } from './quantity.ts';

/** `99,90 %`; `tra 60,00 % e 80,00 %` while it is not known; or that there is no score. */
export function scoreText(
  node: Pick<OutcomeNode, 'score' | 'range'> | null,
  language: Language,
  decimals: number,
): string {
  if (node?.score) return formatPercent(node.score, language, decimals);
  if (!node?.range) return NONE[language];
  const [low, high] = node.range.map((end) => formatPercent(end, language, decimals));
  return language === 'it' ? `tra ${low} e ${high}` : `between ${low} and ${high}`;
}

const NONE: Readonly<Record<Language, string>> = { it: 'nessun punteggio', en: 'no score' };
