import { planOnDay, type Program } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import type { Outcome, Plan } from '@traguardo/model';
import type { ClosedChange, CycleContext, OpenChange, SealedVersion } from '@traguardo/workflow';
import { type RevisionEffect, revisionEffect } from './revision-effect.ts';
import type { ProgramOf } from './texts-in.ts';

/** One change of the plan during the year, with what it does to the scores. */
export interface YearChange {
  /** `open` while neither approved nor ended otherwise. */
  readonly end: ClosedChange['end'] | 'open';
  readonly change: OpenChange | ClosedChange;
  /** The version it made, with its act; null unless approved. */
  readonly version: SealedVersion | null;
  /** With the values its texts had: those of the version once approved, before that those of the proposal. Null where a text is not kept. */
  readonly effect: RevisionEffect | null;
}

/** Every change of the year in order, the open one last; effects are worked out anew from the sealed texts. Pure. */
export function changesOfYear(
  { changes, change, versions }: Pick<CycleContext, 'changes' | 'change' | 'versions'>,
  programOf: ProgramOf,
): readonly YearChange[] {
  const all: readonly (ClosedChange | OpenChange)[] = change === null ? changes : [...changes, change];
  return all.map((each): YearChange => {
    const version = 'version' in each ? (versions.find((one) => one.version === each.version) ?? null) : null;
    const base = versions.find((one) => one.version === each.base) ?? null;
    const before = base && planOfVersion(base, programOf);
    const program = programOf(version ?? each);
    const effect = before && program && revisionEffect(before, program, version?.day);
    return { end: 'end' in each ? each.end : 'open', change: each, version, effect };
  });
}

/** The plan a version put in force, as it counted on the day of its act; null where its text is not kept. */
function planOfVersion(version: SealedVersion, programOf: ProgramOf): Plan | null {
  const program = programOf(version);
  return program && planOnDay(program.plan, version.day);
}

/** What the year is worth with the targets of one version. */
export interface VersionOutcome {
  readonly version: SealedVersion;
  readonly outcome: Outcome;
}

/**
 * The results of one set of values with the targets of every version that was in force, the original first. `values` is the program they
 * stand in: the sealed data of the year, or the text as it is. Versions whose texts are not kept are left out.
 */
export function outcomesByVersion(
  versions: readonly SealedVersion[],
  programOf: ProgramOf,
  { plan, plugins }: Pick<Program, 'plan' | 'plugins'>,
): readonly VersionOutcome[] {
  return versions
    .filter(({ standing }) => standing !== 'rejected')
    .flatMap((version) => {
      const own = planOfVersion(version, programOf);
      if (own === null) return [];
      return [{ version, outcome: evaluate({ ...own, actuals: plan.actuals }, { at: plan.period.to, plugins }) }];
    });
}
