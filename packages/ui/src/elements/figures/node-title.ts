import { groupOf, type Language, type OutcomeNode } from '@traguardo/model';
import { nothing } from 'lit';
import { groupTexts } from '../../locales/groups.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** The title of a node; groups of a composed goal are named after their members. */
export function nodeTitle(
  { kind, code, title }: Pick<OutcomeNode, 'kind' | 'code' | 'title'>,
  language: Language,
): string {
  const group = kind === 'group' ? groupOf(code) : null;
  return group === null ? title : groupTexts[language][group.kind];
}

/** For `lang` of a title: that of the plan, but for what has none of its own. */
export function titleLanguage({ kind, title }: Pick<OutcomeNode, 'kind' | 'title'>): unknown {
  return kind === 'group' || title === '' ? nothing : planLanguage();
}

/** What a node is called where nothing around it tells: its code; of a group `OS9 (indicatori)`. */
export function nodeName(node: OutcomeNode, language: Language): string {
  const group = node.kind === 'group' ? groupOf(node.code) : null;
  return group === null ? node.code : `${group.goal} (${nodeTitle(node, language).toLowerCase()})`;
}
