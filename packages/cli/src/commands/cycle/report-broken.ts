import type { CycleDefinition, Language } from '@traguardo/model';
import { type Broken, brokenText, namesOf } from '@traguardo/workflow';
import type { Environment } from '../../environment.ts';

/** A journal that does not hold: where and why, exit status 1. */
export function reportBroken(
  broken: Broken,
  environment: Environment,
  language: Language,
  definition: CycleDefinition | null = null,
): number {
  environment.stderr.write(`${brokenText(broken, namesOf(definition, language))}\n`);
  return 1;
}
