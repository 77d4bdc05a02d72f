import { yearEnd } from '../instance.ts';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** Targets change only within the year they are about; what is approved later belongs to the next plan. */
export const withinYear: Guard = ({ instance }, { payload, day: taken }) => {
  const end = yearEnd(instance);
  const day = payload.validFrom ?? taken;
  const fields = ['act', 'on', 'validFrom'] as const;
  return day <= end
    ? null
    : refusal('within-year', 'year/over', { day, end }, { by: 'payload', fields }, { by: 'next-cycle' });
};
