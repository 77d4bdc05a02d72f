import type { Report } from '@traguardo/model';
import { createReport, type ReportSources } from '@traguardo/report';
import { cycleOf, type ReportJournal, reportSources } from '@traguardo/verify';
import type { Analysed } from '../analyse.ts';
import { defaultCycle } from '../shipped-cycle.ts';

/** The Relazione of analysed texts, on the day and with the targets chosen, and of the journal of their year. Pure. */
export function makeReport(analysed: Analysed, journal: ReportJournal | null): Report {
  return createReport(sourcesOfReport(analysed, journal));
}

/** What that Relazione is made from, in the language of the application or another. Pure. */
export function sourcesOfReport(
  { program, input }: Analysed,
  journal: ReportJournal | null,
  language = input.language,
): ReportSources {
  const { choice } = input;
  return reportSources(program, journal, {
    language,
    targets: choice.targets,
    cycle: cycleOf(program, defaultCycle),
    ...(choice.at === null ? {} : { at: choice.at }),
  });
}
