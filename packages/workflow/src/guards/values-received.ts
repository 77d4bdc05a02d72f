import { codeKey } from '@traguardo/model';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** Every value due is in by the day of the step, or is said not to have been received, with the reason. */
export const valuesReceived: Guard = (_context, { day, payload }, { values }) => {
  const excused = new Set((payload.notReceived ?? []).map(({ code }) => codeKey(code)));
  const codes = values.missing.filter((code) => !excused.has(codeKey(code)));
  return codes.length === 0
    ? null
    : refusal(
        'values-received',
        'values/not-received',
        { day, codes },
        { by: 'data', codes },
        { by: 'payload', fields: ['notReceived'] },
      );
};
