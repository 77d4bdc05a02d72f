import { cycleCalendar, icsText, namesOf, storedDefinitions } from '@traguardo/workflow';
import { roleOf } from '../../cycle-role.ts';
import type { Command } from '../../environment.ts';
import { writeText } from '../../files.ts';
import { readOptions } from '../../options.ts';
import { cycleWords } from './cycle-words.ts';
import { openCycle } from './open-cycle.ts';
import { reportBroken } from './report-broken.ts';

/**
 * `traguardo cycle calendar [plan] [--role ROLE] [--output FILE.ics]`: the terms and publications of the year as a calendar
 * that every calendar program reads (RFC 5545); without `--output` on standard output.
 */
export const calendar: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { file: 'text', year: 'text', role: 'text', output: 'text' });
  const { instance, begun, definition, store } = await openCycle(options, environment, language);
  const role = roleOf(options.role, definition, language);
  const events = await store.read();
  const definitionOf = await storedDefinitions(store, events);
  const made = cycleCalendar(
    events,
    { instance, definition: begun, definitionOf },
    namesOf(definition, language),
    role,
  );
  if (made.kind === 'broken') return reportBroken(made, environment, language);
  const text = icsText(made);
  if (options.output === null) {
    environment.stdout.write(text);
    return 0;
  }
  await writeText(options.output, text, language);
  environment.stdout.write(`${cycleWords[language].calendarWritten(options.output, made.events.length)}\n`);
  return 0;
};
