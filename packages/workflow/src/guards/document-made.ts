import { refusal } from '../refusal.ts';
import { stepsLeaving } from '../steps.ts';
import type { Guard } from './guard.ts';
import { wayThrough } from './ways.ts';

/**
 * A document becomes due by itself, with the step that leaves it: the guard holds for that step's sake alone, and nobody
 * takes a step that asks for it.
 */
export const documentMade: Guard = (_context, { cause, subject, definition }) => {
  if (cause !== null) return null;
  const steps = stepsLeaving(definition, subject ?? '');
  return refusal(
    'document-made',
    'document/not-made',
    { document: subject ?? '' },
    steps.length === 0 ? { by: 'cycle' } : wayThrough(steps, []),
  );
};
