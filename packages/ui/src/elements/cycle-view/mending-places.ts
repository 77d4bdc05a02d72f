import type { CycleDefinition } from '@traguardo/model';
import { type CycleNames, type Refusal, stepsOf, type WayOut } from '@traguardo/workflow';
import { mendingTexts } from '../../locales/mending.ts';
import { firstErrorHref, routeHref, valuesHref, type ViewName } from '../../workspace/route.ts';
import { archivePageHref } from '../archive-view/archive-pages.ts';
import { cyclePageHref } from './cycle-page-href.ts';
import { stepHref } from './step-href.ts';

/** Where something can be mended, and what its link says. */
export interface MendingPlace {
  readonly href: string;
  readonly label: string;
}

/**
 * The very places where one way out of a refusal is taken, each once: the line of the plan, the value, the figure whose inputs lack, the
 * step on the page where it stands. None for what has no place: another role or person, a later day, the form that is open already.
 */
export function mendingPlaces(
  refusal: Refusal,
  way: WayOut,
  definition: CycleDefinition | null,
  names: CycleNames,
): readonly MendingPlace[] {
  const text = mendingTexts[names.language];
  switch (way.by) {
    case 'plan':
      if (refusal.code === 'plan/errors' || refusal.code === 'data/errors')
        return [place(firstErrorHref(), text.errors(refusal.data.count))];
      return codesIn('piano', way.codes.filter(isOfText), text.plan);
    case 'data':
      if (refusal.code === 'data/errors') return [place(valuesHref('problemi'), text.problems)];
      return refusal.code === 'data/changed'
        ? [place(routeHref('dati'), text.data), place(archivePageHref('versioni'), text.versions)]
        : values(refusal, way.codes, text.data);
    case 'step':
      return steps(way, definition, names);
    case 'payload':
      return byForm(refusal, text.report);
    case 'state':
      return [place(cyclePageHref('anno'), text.year)];
    case 'next-cycle':
      return [place(cyclePageHref('anni'), text.years)];
    case 'cycle':
      return [place(routeHref('piano'), text.plan)];
    case 'role':
    case 'day':
    case 'actor':
    case 'program':
      return [];
    default:
      return way satisfies never;
  }
}

function place(href: string, label: string): MendingPlace {
  return { href, label };
}

function codesIn(view: ViewName, codes: readonly string[], whole: string): readonly MendingPlace[] {
  return codes.length === 0 ? [place(routeHref(view), whole)] : codes.map((code) => place(routeHref(view, code), code));
}

/** What is committed to beside the nodes (the rules of the profile) has no line of its own. */
function isOfText(code: string): boolean {
  return !code.startsWith('@');
}

/** A value in the sheet of the data; a figure that is worked out where its inputs are told. */
function values(refusal: Refusal, codes: readonly string[], whole: string): readonly MendingPlace[] {
  const figures = new Set(figuresIn(refusal));
  return codes.length === 0
    ? [place(routeHref('dati'), whole)]
    : codes.map((code) => place(routeHref(figures.has(code) ? 'risultati' : 'dati', code), code));
}

function figuresIn({ code, data }: Refusal): readonly string[] {
  if (code === 'values/open') return data.undefined;
  return code === 'sheet/payment-time-unknown' ? data.objectives : [];
}

/** The form that takes the answer is open or opens at its step; a report that is behind is made again, a goal without score has its reason. */
function byForm({ code, data }: Refusal, report: string): readonly MendingPlace[] {
  if (code === 'report/behind') return [place(routeHref('relazione'), report)];
  return code === 'goals/uncovered' ? data.codes.map((goal) => place(routeHref('risultati', goal), goal)) : [];
}

function steps(
  { steps: ids, subjects }: Extract<WayOut, { by: 'step' }>,
  definition: CycleDefinition | null,
  names: CycleNames,
): readonly MendingPlace[] {
  const placed = definition === null ? [] : stepsOf(definition).filter(({ step }) => ids.includes(step.id));
  const places = placed.flatMap((each) =>
    each.region.each === null || subjects.length === 0
      ? [place(stepHref(each, null), names.step(each.step.id))]
      : subjects.map((subject) => place(stepHref(each, subject), subject)),
  );
  const first = places.filter(({ href }, index) => places.findIndex((each) => each.href === href) === index);
  return first;
}
