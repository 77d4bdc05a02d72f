import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** Values taken from the balance sheet wait for the balance sheet (D.P.R. 254/2005). */
export const balanceApproved: Guard = ({ balance }, event, { values }) =>
  balance !== null || values.balance.length === 0
    ? null
    : refusal('balance-approved', 'balance/not-approved', { codes: values.balance }, ...waysBy(event, 'balance'));
