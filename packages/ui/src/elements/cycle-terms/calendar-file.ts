import { begunBy, type Broken, type CycleNames, cycleCalendar, icsText } from '@traguardo/workflow';
import { fileStems } from '../../locales/file-stems.ts';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { fileName } from '../../workspace/downloads/file-name.ts';

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
  const named = { year: String(instance.year), body: instance.body };
  const whose = role === null ? '' : names.role(role);
  return { name: `${fileName(fileStems.deadlines[names.language], named, whose)}.ics`, text: icsText(made) };
}
