import type { Language } from '@traguardo/model';
import { type Broken, brokenText } from '@traguardo/workflow';
import type { Environment } from '../../environment.ts';

/** A journal that does not hold: where and why, exit status 1. */
export function reportBroken(broken: Broken, environment: Environment, language: Language): number {
  environment.stderr.write(`${brokenText(broken, language)}\n`);
  return 1;
}
