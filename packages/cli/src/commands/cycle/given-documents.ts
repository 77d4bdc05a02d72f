import { basename } from 'node:path';
import type { Json, Language } from '@traguardo/model';
import { stampIn } from '../report/stamp-in.ts';
import { hashOfFile, withField } from './about-subjects.ts';

/**
 * A payload with files added to its documents: name, hash and, of a report that says it, from what it was made. Throws `UsageError` for
 * what cannot be read.
 */
export async function withDocuments(payload: Json, paths: readonly string[], language: Language): Promise<Json> {
  if (paths.length === 0) return payload;
  const added: Json[] = [];
  for (const path of paths) {
    const stamp = await stampIn(path, language);
    const document = { title: basename(path), hash: await hashOfFile(path, language), where: '' };
    added.push(stamp === null ? document : { ...document, stamp: { ...stamp } });
  }
  const known = (payload as { readonly documents?: Json } | null)?.documents;
  return withField(payload, 'documents', Array.isArray(known) ? [...known, ...added] : added);
}
