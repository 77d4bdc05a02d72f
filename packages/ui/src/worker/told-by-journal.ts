import type { Program } from '@traguardo/dsl';
import { codeKey, type Diagnostic, type Fix } from '@traguardo/model';
import type { JournalSays } from '../workspace/cycle/journal-says.ts';

/**
 * Findings as they are once the journal is known: a cause it has is not asked for again, and a revision that names no act is offered the
 * one by which its change was approved. Pure.
 */
export function toldByJournal(
  findings: readonly Diagnostic[],
  program: Program,
  { causes, acts }: JournalSays,
): readonly Diagnostic[] {
  if (causes.length + acts.length === 0) return findings;
  const known = new Set(causes.map(codeKey));
  return findings.flatMap((finding) => {
    const { code, data, fixes } = finding;
    if (code === 'missed/no-cause' && known.has(codeKey(String(data['code'])))) return [];
    if (code !== 'target/loosened') return [finding];
    return [{ ...finding, fixes: [...fixes, ...actOf(String(data['revision']), program, acts)] }];
  });
}

/** Writes the act of a change that names all that a revision changes, behind its first line. */
function actOf(code: string, { plan, files, vocabulary }: Program, acts: JournalSays['acts']): readonly Fix[] {
  const revision = plan.revisions.find((one) => one.code === code);
  const file = files.find(({ path }) => path === revision?.place.file);
  if (revision === undefined || file === undefined) return [];
  const isNamed = (codes: readonly string[]): boolean => {
    const named = new Set(codes.map(codeKey));
    return revision.overrides.every((override) => named.has(codeKey(override.code)));
  };
  const approved = acts.findLast(({ codes }) => isNamed(codes));
  if (approved === undefined) return [];
  const text = `${vocabulary.print('clause', 'act', file.language)} "${approved.act}"`;
  const place = { ...revision.place, start: revision.place.end };
  return [{ kind: 'add-field', data: { text }, edits: [{ place, text: ` ${text}` }] }];
}
