import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** A table of changes names each clause of each node once. */
export const distinctItems: Guard = (_context, { payload }) => {
  const names = (payload.items ?? []).map(({ code, what }) => `${code} (${what})`);
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return repeated.length === 0
    ? null
    : refusal('distinct-items', 'items/repeated', { items: repeated }, { by: 'payload', fields: ['items'] });
};
