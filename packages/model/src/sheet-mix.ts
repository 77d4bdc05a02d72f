import { codeKey } from './code.ts';
import type { Individual } from './plan.ts';
import type { Profile, SheetMix } from './profile.ts';
import { ONE, type Ratio } from './ratio.ts';

/** What the profile says a sheet is made of, by the role it names; null when it says nothing of it. */
export function mixOf({ role }: Individual, { sheets }: Profile): SheetMix | null {
  return role === null ? null : (sheets.find(({ code }) => codeKey(code) === codeKey(role)) ?? null);
}

/** The share of a sheet that its individual objectives make together: all of it where the profile says nothing. */
export function shareOfObjectives(sheet: Individual, profile: Profile): Ratio {
  return mixOf(sheet, profile)?.objectives ?? ONE;
}

/** The kinds of sheets the law tells apart by who evaluates them. */
export type SheetKind = 'secretary' | 'head' | 'staff';

/** Who evaluates each kind where the body does not say it, as roles of the default cycle (D.Lgs. 150/2009 art. 9 and 14 c. 4 e). */
const EVALUATORS: Readonly<Record<SheetKind, string>> = { secretary: 'ORGANO', head: 'VERTICE', staff: 'UNITA' };

/**
 * The role that evaluates a sheet: as the sheet says, else as the profile says of its kind, else by law: the organ for the
 * Segretario generale, the Segretario generale for heads (dirigenti), the head of the unit for EQ and staff.
 */
export function evaluatorOf(sheet: Individual, profile: Profile): string {
  const mix = mixOf(sheet, profile);
  return sheet.evaluator ?? mix?.evaluator ?? EVALUATORS[sheetKindOf(sheet, profile)];
}

const SECRETARY = /segretari|secretar|direttore generale|general director/;
const HEAD = /^dirigent|^heads?\b|^managers?\b/;

/** The kind of a sheet, recognised by its role, code and title (decision 0022 on recognising subjects). */
export function sheetKindOf(sheet: Individual, profile: Profile): SheetKind {
  const mix = mixOf(sheet, profile);
  const texts = [sheet.role ?? '', sheet.code, sheet.title, mix?.title ?? ''].map((text) =>
    codeKey(text).replaceAll('_', ' '),
  );
  if (texts.some((text) => SECRETARY.test(text))) return 'secretary';
  return texts.some((text) => HEAD.test(text)) ? 'head' : 'staff';
}
