import { recordsOf, type RecordName, type TakenStep } from '@traguardo/workflow';
import { routeHref } from '../../workspace/route.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';

/** What an act is about, by what its step records: the page that shows it. */
const ABOUT: Readonly<Partial<Record<RecordName, string>>> = {
  'change-approved': cyclePageHref('modifiche'),
  'change-rejected': cyclePageHref('modifiche'),
  'report-approved': routeHref('relazione'),
  'system-adopted': cyclePageHref('anno'),
  'oiv-appointed': cyclePageHref('anno'),
  balance: cyclePageHref('dati'),
  version: routeHref('piano'),
  'version-to-ratify': routeHref('piano'),
  ratified: routeHref('piano'),
  rejected: routeHref('piano'),
};

/** Where that is shown which the act of a step is about: the change, the report, the plan; the drawing of the year for any other. */
export function actHref({ step }: TakenStep): string {
  const about = step === null ? [] : recordsOf(step).flatMap((record) => ABOUT[record] ?? []);
  return about.toSorted((a, b) => order(a) - order(b))[0] ?? cyclePageHref('disegno');
}

const BY_WEIGHT = Object.values(ABOUT);

/** A change is approved with the version that it makes: it is about the change. */
function order(href: string): number {
  return BY_WEIGHT.indexOf(href);
}
