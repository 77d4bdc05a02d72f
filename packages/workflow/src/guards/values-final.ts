import { codeKey } from '@traguardo/model';
import type { StepEvent } from '../events.ts';
import { refusal, type WayOut } from '../refusal.ts';
import { valueStanding } from '../values/value-standing.ts';
import type { Guard } from './guard.ts';
import { waysAbout } from './ways.ts';

/**
 * Values are final, or covered by a policy of the profile, or declared missing with a reason; none is provisional, nor another than the one
 * that was confirmed; where the profile asks for it, each is certified (decision 0272).
 */
export const valuesFinal: Guard = (context, event, facts) => {
  const { values } = facts;
  const excused = new Set((event.payload.notReceived ?? []).map(({ code }) => codeKey(code)));
  const open = (codes: readonly string[]): string[] => codes.filter((code) => !excused.has(codeKey(code)));
  const standings = Object.keys(values.given).map((id) => [id, valueStanding(id, context, facts)] as const);
  const idsOf = (...of: readonly string[]): string[] => standings.flatMap(([id, now]) => (of.includes(now) ? id : []));
  const data = {
    missing: open(values.missing),
    undefined: open(values.undefined),
    provisional: idsOf('provisional', 'corrected'),
    changed: idsOf('changed'),
    uncertified: facts.certification.required ? idsOf('confirmed') : [],
  };
  const codes = [...new Set(Object.values(data).flat())];
  if (codes.length === 0) return null;
  const inData = [...new Set([...data.missing, ...data.undefined, ...data.provisional])];
  const isExcusable = data.provisional.length + data.changed.length + data.uncertified.length === 0;
  return refusal(
    'values-final',
    'values/open',
    data,
    ...(inData.length > 0 ? [{ by: 'data', codes: inData } as const] : []),
    ...(isExcusable ? [{ by: 'payload', fields: ['notReceived'] } as const] : []),
    ...stepsFor(data.provisional, event, 'value-confirmed'),
    ...stepsFor(data.changed, event, 'value-corrected', 'value-confirmed'),
    ...stepsFor(data.uncertified, event, 'value-certified'),
  );
};

/** A cycle that follows no values is content with their marks in the data, and asks for no step. */
function stepsFor(values: readonly string[], event: StepEvent, ...effects: readonly string[]): readonly WayOut[] {
  return values.length === 0 ? [] : waysAbout(values, event, ...effects).filter(({ by }) => by === 'step');
}
