import { yearEnd } from '../instance.ts';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** Targets change only within the year they are about; what is approved later belongs to the next plan. */
export const withinYear: Guard = ({ instance }, { day }) => {
  const end = yearEnd(instance);
  return day <= end
    ? null
    : refusal('within-year', 'year/over', { day, end }, { by: 'payload', fields: ['act', 'on'] }, { by: 'next-cycle' });
};
