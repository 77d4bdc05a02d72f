import { codeKey, type Language, type Outline } from '@traguardo/model';
import { changesOutline, changesWords, textsIn } from '@traguardo/verify';
import { brokenText, loadCycle, namesOf } from '@traguardo/workflow';
import { type Environment, UsageError } from '../../environment.ts';
import { blobsOfStore, type CyclePlace, openCycle } from '../cycle/open-cycle.ts';

/** A section of the report that the journal of the year makes. */
export interface CycleSection {
  readonly concept: string;
  readonly spelling: Readonly<Record<Language, readonly string[]>>;
  readonly title: (language: Language) => string;
  readonly build: (place: CyclePlace, environment: Environment, language: Language) => Promise<Outline>;
}

/** The sections made from the journal. */
export const CYCLE_SECTIONS: readonly CycleSection[] = [
  {
    concept: 'changes',
    spelling: { it: ['modifiche'], en: ['changes'] },
    title: (language) => changesWords[language].title,
    build: buildChanges,
  },
];

/** The section called so in either language; null when there is none. */
export function cycleSection(name: string): CycleSection | null {
  const isCalled = ({ concept, spelling }: CycleSection): boolean =>
    [concept, ...spelling.it, ...spelling.en].some((word) => codeKey(word) === codeKey(name));
  return CYCLE_SECTIONS.find(isCalled) ?? null;
}

/** Every revision of the year: act, opinions item by item, effect, results with the targets of each version. */
async function buildChanges(place: CyclePlace, environment: Environment, language: Language): Promise<Outline> {
  const { program, instance, begun, definition, store } = await openCycle(place, environment, language);
  const folded = await loadCycle(store, { instance, definition: begun });
  if (folded.kind === 'broken') throw new UsageError(brokenText(folded, namesOf(definition, language)));
  const programOf = textsIn(await blobsOfStore(store), program.plugins);
  return changesOutline(folded.state.context, { programOf, present: program }, language);
}
