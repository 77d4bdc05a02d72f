import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** Every item of the change has one opinion; remarks and contrary opinions say why (D.Lgs. 150/2009 art. 6). */
export const everyItemAdvised: Guard = ({ change }, { payload }) => {
  const items = change?.items ?? [];
  const opinions = payload.opinions ?? [];
  const numbers = opinions.map(({ item }) => item);
  const without = items.filter((_, index) => !numbers.includes(index + 1)).map(({ code }) => code);
  const unknown = numbers.filter((number) => number > items.length);
  const repeated = numbers.filter((number, index) => numbers.indexOf(number) !== index);
  const wayOut = { by: 'payload', fields: ['opinions'] } as const;
  if (without.length + unknown.length + repeated.length > 0) {
    return refusal('every-item-advised', 'opinion/incomplete', { without, unknown, repeated }, wayOut);
  }
  const silent = opinions.filter(({ opinion, text }) => opinion !== 'favourable' && text.trim() === '');
  const codes = silent.map(({ item }) => items[item - 1]?.code ?? String(item));
  return codes.length === 0 ? null : refusal('every-item-advised', 'opinion/no-text', { items: codes }, wayOut);
};
