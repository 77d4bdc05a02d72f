import type { Language, OutcomeNode } from '@traguardo/model';
import { resultsTexts } from '../../locales/results.ts';

/** The title of a node; groups of a composed goal are named after their members. */
export function nodeTitle(node: OutcomeNode, language: Language): string {
  if (node.kind !== 'group') return node.title;
  const texts = resultsTexts[language];
  return node.code.endsWith('.operationals') ? texts.operationals : texts.indicators;
}
