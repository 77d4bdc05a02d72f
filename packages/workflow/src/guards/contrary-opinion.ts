import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** Against a contrary opinion the body either cannot approve, or must give reasons: its system says which. */
export const contraryOpinion: Guard = ({ change, instance }, event) => {
  const contrary = (change?.opinions ?? []).filter(({ opinion }) => opinion === 'contrary');
  const items = contrary.map(({ item }) => change?.items[item - 1]?.code ?? String(item));
  if (items.length === 0) return null;
  const amend = waysBy(event, 'change-amended', 'change-withdrawn');
  if (instance.settings.contraryOpinion === 'block') {
    return refusal('contrary-opinion', 'opinion/contrary-blocks', { items }, ...amend);
  }
  return event.payload.reasons === undefined
    ? refusal(
        'contrary-opinion',
        'opinion/contrary-reasons',
        { items },
        { by: 'payload', fields: ['reasons'] },
        ...amend,
      )
    : null;
};
