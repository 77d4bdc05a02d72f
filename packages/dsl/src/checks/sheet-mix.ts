import {
  codeKey,
  type Diagnostic,
  type Individual,
  isZero,
  mixOf,
  type Plan,
  type SheetMix,
  type SheetPart,
} from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import { suggest } from '../lex/suggest.ts';
import { percentDecimal } from './exact-decimal.ts';
import type { Rule } from './rule.ts';

/**
 * Sheets of a kind the profile does not know, where it says what sheets are made of; and parts of a mix that a sheet has nothing for:
 * no node for the unit, no objectives. Behaviours are given with the sheet, not written here. Source: D.Lgs. 150/2009 art. 9.
 */
export const findSheetMixProblems: Rule = ({ plan }) =>
  plan.profile.sheets.length === 0 ? [] : plan.individuals.flatMap((sheet) => problemsOf(sheet, plan));

function problemsOf(sheet: Individual, { profile }: Plan): readonly Diagnostic[] {
  const mix = mixOf(sheet, profile);
  return mix === null ? [unknownKind(sheet, profile.sheets)] : lackingParts(sheet, mix);
}

function unknownKind({ code, role, place }: Individual, sheets: readonly SheetMix[]): Diagnostic {
  const kinds = sheets.map((mix) => mix.code);
  const suggestion = role === null ? null : suggest(codeKey(role), kinds);
  return problem('individual/kind', place, { code, role: role ?? '', kinds, suggestion: suggestion ?? '' });
}

function lackingParts({ code, ref, objectives, place }: Individual, mix: SheetMix): readonly Diagnostic[] {
  const lacks = (part: SheetPart, isThere: boolean): readonly Diagnostic[] =>
    isThere || isZero(mix[part])
      ? []
      : [problem('individual/part', place, { code, kind: mix.code, part, share: percentDecimal(mix[part]) })];
  return [...lacks('unit', ref !== null), ...lacks('objectives', objectives.length > 0)];
}
