import type { CycleContext } from './context.ts';

/** The numbers, from 1, of the remarks of the year before that nobody has answered. */
export function openRemarks({ carried }: Pick<CycleContext, 'carried'>): readonly number[] {
  return (carried?.remarks ?? []).flatMap(({ answer }, index) => (answer === null ? [index + 1] : []));
}
