import { evaluate } from '@traguardo/engine';
import { codeKey, type Language, type Outline } from '@traguardo/model';
import { changesOutline, changesWords, sheetsOutline, sheetsTitle, textsIn } from '@traguardo/verify';
import { SELF_ASSESSMENT_TEXTS, selfAssessmentOutline, VALIDATION_TITLE, validationOutline } from '@traguardo/workflow';
import type { Environment } from '../../environment.ts';
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
  {
    concept: 'validation',
    spelling: { it: ['validazione'], en: ['validation'] },
    title: (language) => VALIDATION_TITLE[language],
    async build(place, environment, language) {
      const { state, head } = await openCycle(place, environment, language);
      return validationOutline(state, head, language);
    },
  },
  {
    concept: 'self_assessment',
    spelling: { it: ['autovalutazione'], en: ['self-assessment'] },
    title: (language) => SELF_ASSESSMENT_TEXTS[language].title,
    async build(place, environment, language) {
      return selfAssessmentOutline((await openCycle(place, environment, language)).state, language);
    },
  },
  {
    concept: 'individual',
    spelling: { it: ['individuali', 'schede'], en: ['individual', 'sheets'] },
    title: sheetsTitle,
    async build(place, environment, language) {
      const { program, state, definition } = await openCycle(place, environment, language);
      const { plan, plugins } = program;
      return sheetsOutline(plan, evaluate(plan, { plugins }), { state, definition }, language);
    },
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
  const { program, store, state } = await openCycle(place, environment, language);
  const programOf = textsIn(await blobsOfStore(store), program.plugins);
  return changesOutline(state.context, { programOf, present: program }, language);
}
