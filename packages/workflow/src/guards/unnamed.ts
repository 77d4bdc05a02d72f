import { codeKey } from '@traguardo/model';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** Who is evaluated acts under the code of the sheet or of the role: the journal is published and holds no name of theirs (decision 0270). */
export const unnamed: Guard = (_context, { subject, actor, role }) => {
  if (subject === null || actor === '' || [subject, role].some((code) => codeKey(code) === codeKey(actor))) return null;
  return refusal('unnamed', 'sheet/named', { subject }, { by: 'actor', actors: [subject, role] });
};
