import { type Language, type OutcomeNode, type OutlineCell, PERCENT, scoreText } from '@traguardo/model';

/** The score of a node in a table, under the code `of`: a number where it is known, else what is said of it. */
export function scoreCell(
  node: OutcomeNode | null | undefined,
  of: string,
  decimals: number,
  language: Language,
): OutlineCell {
  if (!node) return { kind: 'missing' };
  return node.score === null
    ? { kind: 'text', text: scoreText(node, language, decimals), of }
    : { kind: 'quantity', quantity: { value: node.score, unit: PERCENT }, decimals, of };
}
