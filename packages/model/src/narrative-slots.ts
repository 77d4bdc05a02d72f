import type { Language } from './quantity.ts';

/** A section of the narrative that is not about one node of the plan: its name in the code and how a heading, or `section` of a table, writes it. */
export interface NarrativeSlot {
  readonly slot: NarrativeSlotName;
  /** The first spelling of a language is the one it is printed with. */
  readonly spelling: Readonly<Record<Language, readonly string[]>>;
}

const SLOTS = [
  ['premise', 'premessa'],
  ['results', 'risultati'],
  ['highlights', 'evidenze'],
  ['satisfaction', 'gradimento'],
  ['economy', 'contesto economico', 'economia'],
  ['staff', 'risorse umane', 'personale'],
  ['accounts', 'risorse finanziarie', 'bilancio'],
  ['performance', 'performance organizzativa'],
  ['tree', 'albero'],
  ['objectives', 'obiettivi strategici'],
  ['operationals', 'obiettivi operativi'],
  ['evaluation', 'valutazione complessiva'],
  ['changes', 'modifiche'],
  ['gender', 'bilancio di genere'],
  ['individual', 'obiettivi individuali'],
  ['process', 'processo'],
] as const;

/** A name of the report’s own for a section of the narrative. */
export type NarrativeSlotName = (typeof SLOTS)[number][0];

/** The sections of the narrative, in the order of the report. Those of single goals and indicators are called by their codes. */
export const NARRATIVE_SLOTS: readonly NarrativeSlot[] = SLOTS.map(([slot, ...it]) => ({
  slot,
  spelling: { it, en: slot === 'premise' ? ['foreword', slot] : [slot] },
}));

/** The section a heading or a word names, whatever its language, case, accents and blanks (`_` counts as one); null for none. */
export function narrativeSlot(written: string): NarrativeSlotName | null {
  return BY_SPELLING.get(folded(written)) ?? null;
}

const BY_SPELLING: ReadonlyMap<string, NarrativeSlotName> = new Map(
  NARRATIVE_SLOTS.flatMap(({ slot, spelling }) =>
    [...spelling.it, ...spelling.en].map((each) => [folded(each), slot] as const),
  ),
);

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s_]+/)
    .filter((word) => word !== '')
    .join(' ');
}
