import { codeKey, type Language, planNodes } from '@traguardo/model';
import type { Program } from '@traguardo/dsl';
import { type CycleContext, versionInForce } from '@traguardo/workflow';
import { type ChangeProposal, changeProposal, type ProposalOptions } from './change-proposal.ts';
import { changesOfYear, type YearChange } from './changes-of-year.ts';
import { type EffectRow, effectRows } from './effect-table.ts';
import type { ProgramOf } from './texts-in.ts';

/** A change of the year with its effect written out; null where a text is not kept. */
export interface ShownChange extends Omit<YearChange, 'effect'> {
  readonly effect: readonly EffectRow[] | null;
}

/** What a page about the changes of a year shows. Plain JSON. */
export interface ChangesPage {
  /** Null while no version is in force, or its text is not kept. */
  readonly proposal: ChangeProposal | null;
  readonly changes: readonly ShownChange[];
  /** Titles of the nodes by code as a key. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The proposal the text makes now, and every change of the year. Pure. */
export function changesPage(
  context: Pick<CycleContext, 'changes' | 'change' | 'versions'>,
  { programOf, present }: { readonly programOf: ProgramOf; readonly present: Program },
  { language, given = [] }: { readonly language: Language } & Pick<ProposalOptions, 'given'>,
): ChangesPage {
  const version = versionInForce(context);
  const base = version && programOf(version);
  return {
    proposal: version && base && changeProposal({ version, program: base }, present, { language, given }),
    changes: changesOfYear(context, programOf).map((each) => ({
      ...each,
      effect: each.effect && effectRows(each.effect, language),
    })),
    titles: Object.fromEntries(planNodes(present.plan).map(({ code, title }) => [codeKey(code), title])),
  };
}
