import type { Language } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import type { DraftNarrative } from './draft.ts';
import { notationOf } from './notation-of.ts';
import { readNarrative } from './read-narrative.ts';

export type ReadDrafts = (
  files: readonly SourceFile[],
  notation: Language,
  vocabulary: Vocabulary,
) => readonly DraftNarrative[];

/** Reads the files of a narrative, taking over from the last call those that have not changed and mean the same. */
export function rememberDrafts(): ReadDrafts {
  let drafts = new Map<string, DraftNarrative>();
  let words: Vocabulary | null = null;
  return (files, notation, vocabulary) => {
    if (words !== vocabulary) drafts = new Map();
    words = vocabulary;
    const read = files.map((file) => {
      const known = drafts.get(file.path);
      const isSame = known?.text === file.text && known.language === notationOf(file.text, notation);
      return isSame ? known : readNarrative(file, notation, vocabulary);
    });
    drafts = new Map(read.map((draft) => [draft.path, draft]));
    return read;
  };
}
