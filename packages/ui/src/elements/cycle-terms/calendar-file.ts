import { begunBy, type Broken, type CycleNames, cycleCalendar, icsText } from '@traguardo/workflow';
import type { CycleDesk } from '../../workspace/cycle-desk.ts';

/** The calendar of the deadlines of a role, or of all (null), as a file; what is wrong with a journal that is not whole; null without a cycle. */
export function calendarFile(
  { instance, definition, definitionOf, events }: CycleDesk,
  names: CycleNames,
  role: string | null,
): { readonly name: string; readonly text: string } | Broken | null {
  const begun = definition && begunBy(events, definition, definitionOf);
  if (instance === null || begun === null) return null;
  const made = cycleCalendar(events, { instance, definition: begun, definitionOf }, names, role);
  if (made.kind === 'broken') return made;
  const parts = ['scadenze', instance.year, role?.toLowerCase()].filter((part) => part !== undefined);
  return { name: `${parts.join('-')}.ics`, text: icsText(made) };
}
