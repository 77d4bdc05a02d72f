import type { Program } from '@traguardo/dsl';
import type { CycleDefinition, CycleRegion, CycleSubject, Language } from '@traguardo/model';
import { factsOn } from '@traguardo/verify';
import { type CycleState, type Facts, regionFor, romeDay, type SubjectRow, subjectRows } from '@traguardo/workflow';
import { type Environment, UsageError } from '../../environment.ts';
import { subjectTexts } from '../../subject-texts.ts';
import { type CyclePlace, openCycle } from './open-cycle.ts';

/** A cycle as it stands at an instant, with the rows of the region that follows sheets, values or documents. */
export interface SubjectsNow {
  readonly program: Program;
  readonly definition: CycleDefinition;
  readonly region: CycleRegion;
  readonly state: CycleState;
  readonly facts: Facts;
  readonly rows: readonly SubjectRow[];
}

/** Opens a cycle and looks at its sheets, values or documents. */
export async function subjectsNow(
  each: Exclude<CycleSubject, 'document'>,
  place: CyclePlace,
  at: string,
  environment: Environment,
  language: Language,
): Promise<SubjectsNow> {
  const { program, definition, state } = await openCycle(place, environment, language);
  const region = regionFor(definition, each);
  if (region === null) throw new UsageError(subjectTexts[language].noRegion(each));
  const facts = factsOn(program, romeDay(at), definition);
  return { program, definition, region, state, facts, rows: subjectRows(region, state, facts, at, definition) };
}
