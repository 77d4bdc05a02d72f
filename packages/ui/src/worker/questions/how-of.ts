import type { EvaluateOptions } from '@traguardo/engine';
import type { Analysed } from '../analyse.ts';

/** How the texts were evaluated: the day, the targets, the plugins. */
export function howOf({ program, input }: Analysed): EvaluateOptions {
  const { at, targets } = input.choice;
  return { targets, plugins: program.plugins, ...(at === null ? {} : { at }) };
}
