import type { Edit } from './diagnostic.ts';

/** The text of a file after the edits meant for it, which do not overlap. */
export function applyEdits(path: string, text: string, edits: readonly Edit[]): string {
  const own = edits.filter(({ place }) => place.file === path).toReversed();
  const parts: string[] = [];
  let from = 0;
  for (const { place, text: put } of own.toSorted(byPlace)) {
    parts.push(text.slice(from, place.start.offset), put);
    from = place.end.offset;
  }
  return [...parts, text.slice(from)].join('');
}

/** What is put in at a place comes before what takes the place of the text there. */
function byPlace({ place: a }: Edit, { place: b }: Edit): number {
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset;
}
