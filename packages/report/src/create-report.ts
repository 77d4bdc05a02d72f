import type { Report } from '@traguardo/model';
import { annex } from './chapters/annex.ts';
import { context } from './chapters/context.ts';
import { evaluation } from './chapters/evaluation.ts';
import { gender } from './chapters/gender.ts';
import { individual } from './chapters/individual.ts';
import { note } from './chapters/note.ts';
import { objectives } from './chapters/objectives.ts';
import { operationals } from './chapters/operationals.ts';
import { performance } from './chapters/performance.ts';
import { premise } from './chapters/premise.ts';
import { process } from './chapters/process.ts';
import { results } from './chapters/results.ts';
import { nameOfBody } from './name-of-body.ts';
import { withUniqueCodes } from './outline-parts.ts';
import { createSetting } from './setting.ts';
import type { ReportSources } from './sources.ts';

/** The chapters in their official order (D.Lgs. 150/2009 art. 10; Linee guida DFP n. 3/2018). */
const CHAPTERS = [
  premise,
  results,
  context,
  performance,
  objectives,
  operationals,
  evaluation,
  gender,
  individual,
  process,
  note,
];

/** The Relazione sulla performance of a year, whole: what is not there yet is said in a sentence. Pure: same sources, same report. */
export function createReport(sources: ReportSources): Report {
  const setting = createSetting(sources);
  const { plan, language, stamp } = sources;
  const parts = CHAPTERS.flatMap((chapter) => chapter(setting));
  const [body = [], last = []] = withUniqueCodes([parts, annex(setting)]);
  return {
    language,
    title: setting.words.title(plan.period.name),
    body: nameOfBody(plan),
    period: plan.period.name,
    parts: body,
    annex: last,
    stamp,
  };
}
