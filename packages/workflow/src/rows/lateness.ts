import { MAIN_STATES } from '../states.ts';
import { type CycleRow, row } from '../row.ts';

/** A term that passes leaves the state as it is and marks the delay (D.Lgs. 150/2009 art. 10 c. 5). */
export const latenessRows: readonly CycleRow[] = [
  row({
    id: 'any/term-passed',
    from: MAIN_STATES,
    event: 'TERM_PASSED',
    roles: ['CLOCK'],
    guards: ['term-passed'],
    required: ['term'],
    optional: ['reasons'],
    records: ['late'],
    effects: ['notice-of-delay', 'block-hiring-and-rewards'],
    produces: 'delay-notice',
    sources: ['D.Lgs. 150/2009, art. 10, c. 5'],
  }),
];
