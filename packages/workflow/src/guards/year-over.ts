import { yearEnd } from '../instance.ts';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** The year ends with its last day, not before. */
export const yearOver: Guard = ({ instance }, { day }) => {
  const end = yearEnd(instance);
  return day >= end ? null : refusal('year-over', 'year/not-over', { day, end }, { by: 'day', from: end });
};
