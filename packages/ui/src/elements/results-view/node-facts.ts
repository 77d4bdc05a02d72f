import {
  formatPercent,
  type Language,
  type OutcomeNode,
  type Ratio,
  targetText,
  unbroken,
  valueText,
} from '@traguardo/model';
import { resultsTexts } from '../../locales/results.ts';
import { pointsText } from '../figures/points-text.ts';

/** Weight, target, value and loss of a node in one line, for windows too narrow for their columns. */
export function nodeFacts(node: OutcomeNode, loss: Ratio | null, language: Language): string {
  const texts = resultsTexts[language];
  const lost = loss ? pointsText(loss, language) : '';
  return [
    node.weight ? `${texts.weight} ${formatPercent(node.weight, language)}` : '',
    node.target ? `${texts.target} ${targetText(node.target, language)}` : '',
    node.value ? `${texts.value} ${valueText(node.value, language)}` : '',
    lost === '' ? '' : `${texts.loss} ${lost}`,
  ]
    .filter((part) => part !== '')
    .map(unbroken)
    .join(' · ');
}
