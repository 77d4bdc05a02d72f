import type { AskedDay, AskedSide, YearTexts } from '../../workspace/results-asked.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';

/** Texts somebody brought along to compare with, under a name. */
export interface BroughtTexts {
  readonly name: string;
  readonly files: readonly WorkspaceFile[];
}

/** One side as it is being chosen. */
export interface SideDraft {
  /** `present`, `profile`, `year:2023`, or `brought:0` for texts that were brought along. */
  readonly source: string;
  readonly at: AskedDay;
  readonly targets: AskedSide['targets'];
}

/** What one can choose from besides the present. */
export interface SideSources {
  readonly years: readonly YearTexts[];
  readonly brought: readonly BroughtTexts[];
  /** The text of another profile, as the page of questions has it; null: none was written. */
  readonly profile: string | null;
}

/** The two sides one begins with: the original and the revised targets, today. */
export const FIRST_SIDES: readonly [SideDraft, SideDraft] = [
  { source: 'present', at: 'end', targets: 'original' },
  { source: 'present', at: 'end', targets: 'revised' },
];

/** What is asked of the worker for a side; null when what was chosen is not there any more. Pure. */
export function askedSide({ source, at, targets }: SideDraft, sources: SideSources): AskedSide | null {
  if (source === 'present') return { texts: null, at, targets, profile: null };
  if (source === 'profile')
    return sources.profile === null ? null : { texts: null, at, targets, profile: sources.profile };
  const [kind, name] = source.split(':');
  const texts =
    kind === 'year'
      ? sources.years.find(({ year }) => String(year) === name)?.files
      : sources.brought[Number(name)]?.files;
  return texts ? { texts, at, targets, profile: null } : null;
}
