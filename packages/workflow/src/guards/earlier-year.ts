import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** Remarks come from the year before; while the form is empty there is nothing to say. */
export const earlierYear: Guard = ({ instance }, { payload }) => {
  const expected = instance.year - 1;
  const year = payload.earlier?.year ?? expected;
  return year === expected
    ? null
    : refusal('earlier-year', 'remarks/other-year', { year, expected }, { by: 'payload', fields: ['earlier'] });
};
