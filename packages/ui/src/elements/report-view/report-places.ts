import { codeKey, type Plan, planNodes } from '@traguardo/model';
import { slotOf, type WrittenSection } from '../../workspace/texts/narrative-text.ts';
import { readPlace } from '../figures/places.ts';

/** Where an address leads: the place of a file, or the section that is written about a code; null for neither. */
export function placeOf(code: string, sections: readonly WrittenSection[]): ReturnType<typeof readPlace> {
  const section = sections.find(({ slot }) => slot === slotOf(code));
  return readPlace(code) ?? (section ? { file: section.path, offset: section.bodyFrom } : null);
}

/** The goal with which an indicator is told; null for anything else. */
export function goalOf(slot: string, plan: Plan | null): string | null {
  const nodes = plan === null ? [] : planNodes(plan);
  const goal = nodes.find(
    (node) => node.kind !== 'indicator' && node.children.some(({ code }) => codeKey(code) === slot),
  );
  return goal === undefined ? null : codeKey(goal.code);
}
