import { codeKey, narrativeSlot, type Plan, planNodes } from '@traguardo/model';
import { slotOf, type WrittenSection } from '../../workspace/texts/narrative-text.ts';
import type { Route } from '../../workspace/route.ts';
import type { WorkspaceState } from '../../workspace/workspace.ts';
import { readPlace } from '../figures/places.ts';

/** Where an address leads: the place of a file, or the section that is written about a code; null for neither. */
export function placeOf(code: string, sections: readonly WrittenSection[]): ReturnType<typeof readPlace> {
  const section = sections.find(({ slot }) => slot === slotOf(code));
  return readPlace(code) ?? (section ? { file: section.path, offset: section.bodyFrom } : null);
}

/** What an address names that is no text, no section of the report and no node of the plan; null also while nobody can know. */
export function lostIn(
  { view, code }: Route,
  { analysis, files }: WorkspaceState,
  sections: readonly WrittenSection[],
): string | null {
  if (view !== 'relazione' || code === null || !analysis) return null;
  const place = readPlace(code);
  const slot = slotOf(code);
  const isThere = place
    ? files.some(({ path }) => path === place.file)
    : sections.some((section) => section.slot === slot) ||
      narrativeSlot(code) !== null ||
      planNodes(analysis.plan).some((node) => codeKey(node.code) === slot);
  return isThere ? null : code;
}

/** The goal with which an indicator is told; null for anything else. */
export function goalOf(slot: string, plan: Plan | null): string | null {
  const nodes = plan === null ? [] : planNodes(plan);
  const goal = nodes.find(
    (node) => node.kind !== 'indicator' && node.children.some(({ code }) => codeKey(code) === slot),
  );
  return goal === undefined ? null : codeKey(goal.code);
}
