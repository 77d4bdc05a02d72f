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
  /** `present`, `year:2023`, `version:` with its id, or `brought:0` for texts that were brought along. */
  readonly source: string;
  readonly at: AskedDay;
  readonly targets: AskedSide['targets'];
  /** The profile of the texts, or the other one that the page of questions has. */
  readonly profile: 'own' | 'other';
}

/** What one can choose from besides the present. */
export interface SideSources {
  readonly years: readonly YearTexts[];
  readonly versions: readonly NamedVersion[];
  readonly brought: readonly BroughtTexts[];
  /** The text of another profile, as the page of questions has it; null: none was written. */
  readonly profile: string | null;
}

/** The present at the end of its period, as the plan has it now. */
export const PRESENT: SideDraft = { source: 'present', at: 'end', targets: 'revised', profile: 'own' };

/**
 * The two sides one begins with, the second of today: the original targets where a revision changed some, else the year put aside last,
 * else the day of the monitoring.
 */
export function firstSides(hasRevisions: boolean, years: readonly YearTexts[]): readonly [SideDraft, SideDraft] {
  if (hasRevisions) return [{ ...PRESENT, targets: 'original' }, PRESENT];
  if (years.length === 0) return [{ ...PRESENT, at: 'monitoring' }, PRESENT];
  return [{ ...PRESENT, source: `year:${Math.max(...years.map(({ year }) => year))}` }, PRESENT];
}

/** What is asked of the worker for a side; null when what was chosen is not there any more. */
export async function askedSide(
  { source, at, targets, profile: which }: SideDraft,
  sources: SideSources,
  versionTexts: (id: string) => Promise<readonly AskedText[] | null>,
): Promise<AskedSide | null> {
  const profile = which === 'other' ? sources.profile : null;
  if (which === 'other' && profile === null) return null;
  if (source === 'present') return { texts: null, at, targets, profile };
  const texts = await textsOf(source, sources, versionTexts);
  return texts ? { texts, at, targets, profile } : null;
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
