import type { AskedDay, AskedSide, AskedText, YearTexts } from '../../workspace/results-asked.ts';

/** Texts somebody brought along to compare with, under a name. */
export interface BroughtTexts {
  readonly name: string;
  readonly files: readonly AskedText[];
}

/** A version of the texts one can compare with; its texts are fetched when they are asked for. */
export interface NamedVersion {
  readonly id: string;
  readonly name: string;
}

/** One side as it is being chosen. */
export interface SideDraft {
  /** `present`, `profile`, `year:2023`, `version:` with its id, or `brought:0` for texts that were brought along. */
  readonly source: string;
  readonly at: AskedDay;
  readonly targets: AskedSide['targets'];
}

/** What one can choose from besides the present. */
export interface SideSources {
  readonly years: readonly YearTexts[];
  readonly versions: readonly NamedVersion[];
  readonly brought: readonly BroughtTexts[];
  /** The text of another profile, as the page of questions has it; null: none was written. */
  readonly profile: string | null;
}

/** The two sides one begins with: the original and the revised targets, today. */
export const FIRST_SIDES: readonly [SideDraft, SideDraft] = [
  { source: 'present', at: 'end', targets: 'original' },
  { source: 'present', at: 'end', targets: 'revised' },
];

/** What is asked of the worker for a side; null when what was chosen is not there any more. */
export async function askedSide(
  { source, at, targets }: SideDraft,
  sources: SideSources,
  versionTexts: (id: string) => Promise<readonly AskedText[] | null>,
): Promise<AskedSide | null> {
  if (source === 'present') return { texts: null, at, targets, profile: null };
  if (source === 'profile')
    return sources.profile === null ? null : { texts: null, at, targets, profile: sources.profile };
  const texts = await textsOf(source, sources, versionTexts);
  return texts ? { texts, at, targets, profile: null } : null;
}

async function textsOf(
  source: string,
  { years, brought }: SideSources,
  versionTexts: (id: string) => Promise<readonly AskedText[] | null>,
): Promise<readonly AskedText[] | null> {
  const at = source.indexOf(':');
  const [kind, name] = [source.slice(0, at), source.slice(at + 1)];
  if (kind === 'year') return years.find(({ year }) => String(year) === name)?.files ?? null;
  if (kind === 'brought') return brought[Number(name)]?.files ?? null;
  return kind === 'version' ? versionTexts(name) : null;
}
