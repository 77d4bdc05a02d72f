import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** What is published can be found: every file says where it is (D.Lgs. 33/2013 art. 9). */
export const addressGiven: Guard = (_context, { payload }) => {
  const titles = (payload.documents ?? []).filter(({ where }) => where.trim() === '').map(({ title }) => title);
  return payload.documents !== undefined && titles.length === 0
    ? null
    : refusal('address-given', 'document/no-address', { titles }, { by: 'payload', fields: ['documents'] });
};
