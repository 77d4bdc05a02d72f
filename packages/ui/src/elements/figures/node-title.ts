import { groupOf, type Language, type OutcomeNode } from '@traguardo/model';
import { resultsTexts } from '../../locales/results.ts';

/** The title of a node; groups of a composed goal are named after their members. */
export function nodeTitle(
  { kind, code, title }: Pick<OutcomeNode, 'kind' | 'code' | 'title'>,
  language: Language,
): string {
  const group = kind === 'group' ? groupOf(code) : null;
  return group === null ? title : resultsTexts[language][group.kind];
}
