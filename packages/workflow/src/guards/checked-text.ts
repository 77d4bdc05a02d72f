import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** What is submitted and approved is, to the byte, the text that was checked. */
export const checkedText: Guard = ({ checked }, { row }, { planHash }) =>
  checked === planHash
    ? null
    : refusal(
        'checked-text',
        'text/not-checked',
        { checked: checked ?? '', given: planHash },
        { by: 'plan', codes: [] },
        row.from.includes('checking')
          ? { by: 'step', events: ['RETURN', 'CLOSE_DRAFT'], roles: ['VERTICE', 'CONTROLLER'] }
          : { by: 'step', events: ['SEND_BACK', 'CLOSE_DRAFT'], roles: ['ORGANO', 'CONTROLLER'] },
      );
