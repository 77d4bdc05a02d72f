import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** The Relazione lists exactly the versions that changed the plan during the year. */
export const changesListed: Guard = ({ versions }, { payload }) => {
  const made = versions.filter(({ kind }) => kind === 'change').map(({ version }) => version);
  const listed = payload.changes ?? [];
  const missing = made.filter((version) => !listed.includes(version));
  const unknown = listed.filter((version) => !made.includes(version));
  return missing.length + unknown.length === 0
    ? null
    : refusal('changes-listed', 'changes/unlisted', { missing, unknown }, { by: 'payload', fields: ['changes'] });
};
