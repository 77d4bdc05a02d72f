import type { CycleContext } from '@traguardo/workflow';

/** The setting that keeps what the journal of the open year said last, as JSON: the first look at the texts knows it before the journal is read. */
export const HEARD_SETTING = 'heard';

/** What the journal of the year knows that findings about the texts ask for. */
export interface JournalSays {
  /** The codes of missed targets whose cause it has. */
  readonly causes: readonly string[];
  /** The acts by which changes were approved, as a plan writes them, with the codes of what they changed. */
  readonly acts: readonly { readonly act: string; readonly codes: readonly string[] }[];
}

/** What a cycle knows of causes and of approved changes. */
export function journalSays({
  causes,
  changes,
  versions,
}: Pick<CycleContext, 'causes' | 'changes' | 'versions'>): JournalSays {
  const acts = changes.flatMap(({ end, version, items }) => {
    const act = end === 'approved' ? versions.find((one) => one.version === version)?.act : undefined;
    if (act === undefined) return [];
    const number = act.number.includes('/') ? act.number : `${act.number}/${act.date.slice(0, 4)}`;
    return [{ act: number, codes: items.map(({ code }) => code) }];
  });
  return { causes: causes.map(({ code }) => code), acts };
}
