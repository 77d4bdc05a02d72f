import { codeKey } from '@traguardo/model';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** Values are final, or covered by a policy of the profile, or declared missing with a reason; none is provisional. */
export const valuesFinal: Guard = (_context, { payload }, { values }) => {
  const excused = new Set((payload.notReceived ?? []).map(({ code }) => codeKey(code)));
  const open = (codes: readonly string[]): string[] => codes.filter((code) => !excused.has(codeKey(code)));
  const missing = open(values.missing);
  const undefinedCodes = open(values.undefined);
  const { provisional } = values;
  const codes = [...new Set([...missing, ...undefinedCodes, ...provisional])];
  if (codes.length === 0) return null;
  const data = { missing, undefined: undefinedCodes, provisional };
  const byData = { by: 'data', codes } as const;
  return provisional.length > 0
    ? refusal('values-final', 'values/open', data, byData)
    : refusal('values-final', 'values/open', data, byData, { by: 'payload', fields: ['notReceived'] });
};
