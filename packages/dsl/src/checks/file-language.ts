import type { Language, Place } from '@traguardo/model';
import type { ParsedFile } from '../parse/tree.ts';

/** The notation of the file a place is in. */
export function languageOf(files: readonly ParsedFile[], place: Place): Language {
  return files.find(({ path }) => path === place.file)?.language ?? 'en';
}
