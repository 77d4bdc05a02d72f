import { codeKey, type Plan, type Profile } from '@traguardo/model';
import type { Change, Subject } from '../change.ts';
import { type Field, field, fieldChanges } from '../fields.ts';
import type { Kept } from '../pair.ts';

const PROFILE: readonly Field<Profile>[] = [
  field('renamed', ({ title }) => title),
  field('composition', ({ composition }) => composition),
  field('aggregate', ({ aggregate }) => aggregate),
  field('weight-kind', ({ weights }) => weights),
  field('bands', ({ bands }) => bands),
  field('missing', ({ missing }) => missing),
  field('undefined', (profile) => profile.undefined),
  field('ceiling', ({ cap }) => cap),
  field('decimals', ({ decimals }) => decimals),
  field('indexes', ({ indexes }) => indexes),
  field('judgements', ({ judgements }) => judgements),
  field('levels', ({ levels }) => levels),
  field('sheets', ({ sheets }) => sheets),
  field('certification', ({ certification }) => certification),
  field('self-certification', ({ selfCertification }) => selfCertification),
  field('act', ({ act }) => act),
];

/** The rules of measurement and evaluation, whichever profile each plan follows. */
export function profileChanges({ before, after }: Kept<Plan>): readonly Change[] {
  const { code, title } = after.profile;
  const subject: Subject = { kind: 'profile', code, title, within: [] };
  const fields = fieldChanges(subject, { before: before.profile, after: after.profile }, PROFILE);
  const old = before.profile.code;
  return codeKey(old) === codeKey(code) ? fields : [{ kind: 'recoded', subject, before: old, after: code }, ...fields];
}
