import { evaluate } from '@traguardo/engine';
import { codeKey, type Language, type Outline } from '@traguardo/model';
import { changesOutline, changesWords, sheetsOutline, sheetsTitle, textsIn } from '@traguardo/verify';
import {
  brokenText,
  type Folded,
  loadCycle,
  SELF_ASSESSMENT_TEXTS,
  selfAssessmentOutline,
  VALIDATION_TITLE,
  validationOutline,
} from '@traguardo/workflow';
import { type Environment, UsageError } from '../../environment.ts';
import { blobsOfStore, type CyclePlace, type OpenCycle, openCycle } from '../cycle/open-cycle.ts';

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
      const { state, head } = await foldedAt(place, environment, language);
      return validationOutline(state, head, language);
    },
  },
  {
    concept: 'self_assessment',
    spelling: { it: ['autovalutazione'], en: ['self-assessment'] },
    title: (language) => SELF_ASSESSMENT_TEXTS[language].title,
    async build(place, environment, language) {
      return selfAssessmentOutline((await foldedAt(place, environment, language)).state, language);
    },
  },
  {
    concept: 'individual',
    spelling: { it: ['individuali', 'schede'], en: ['individual', 'sheets'] },
    title: sheetsTitle,
    async build(place, environment, language) {
      const { program, state, definition } = await foldedAt(place, environment, language);
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
  const { program, store, state } = await foldedAt(place, environment, language);
  const programOf = textsIn(await blobsOfStore(store), program.plugins);
  return changesOutline(state.context, { programOf, present: program }, language);
}

/** A plan with its journal and what this adds up to; a plan without a journal stands at its beginning. Throws `UsageError` on a broken one. */
async function foldedAt(
  place: CyclePlace,
  environment: Environment,
  language: Language,
): Promise<OpenCycle & Omit<Folded, 'kind'>> {
  const open = await openCycle(place, environment, language);
  const folded = await loadCycle(open.store, { instance: open.instance, definition: open.begun });
  if (folded.kind === 'broken') throw new UsageError(brokenText(folded, language));
  return { ...open, state: folded.state, head: folded.head };
}
