import { refusal } from '../refusal.ts';
import { openRemarks } from '../open-remarks.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** Every remark of the year before has its answer before the Relazione is closed (D.Lgs. 150/2009 art. 14 c. 4 c). */
export const remarksAnswered: Guard = (context, event) => {
  const open = openRemarks(context);
  if (open.length === 0) return null;
  return refusal('remarks-answered', 'remarks/unanswered', { open }, ...waysBy(event, 'remark-answered'));
};
