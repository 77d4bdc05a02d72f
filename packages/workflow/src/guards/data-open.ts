import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** Data that are sealed are not corrected: they are opened again first, and the old ones are kept. */
export const dataOpen: Guard = ({ frozen }, event) =>
  frozen === null ? null : refusal('data-open', 'data/sealed', { day: frozen.day }, ...waysBy(event, 'reopened'));
