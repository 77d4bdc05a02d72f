import { dayOf } from '../calendar.ts';
import { yearEnd } from '../instance.ts';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** A change is proposed before the day the body set and before the year is over (D.Lgs. 150/2009 art. 6). */
export const beforeCutoff: Guard = ({ instance }, { day }) => {
  const { month, day: dayOfMonth } = instance.settings.changeCutoff;
  const set = dayOf(instance.year, month, dayOfMonth);
  const cutoff = set < yearEnd(instance) ? set : yearEnd(instance);
  return day <= cutoff
    ? null
    : refusal(
        'before-cutoff',
        'cutoff/passed',
        { day, cutoff },
        { by: 'payload', fields: ['on'] },
        { by: 'next-cycle' },
      );
};
