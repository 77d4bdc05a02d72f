import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** What is submitted and approved is, to the byte, the text that was checked. */
export const checkedText: Guard = ({ checked }, event, { planHash }) =>
  checked === planHash
    ? null
    : refusal(
        'checked-text',
        'text/not-checked',
        { checked: checked ?? '', given: planHash },
        { by: 'plan', codes: [] },
        ...waysBy(event, 'unchecked', 'checked'),
      );
