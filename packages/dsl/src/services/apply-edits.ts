import type { Edit } from '@traguardo/model';

/** The text of a file after the edits meant for it, which do not overlap. */
export function applyEdits(path: string, text: string, edits: readonly Edit[]): string {
  return edits
    .filter(({ place }) => place.file === path)
    .toSorted((a, b) => b.place.start.offset - a.place.start.offset)
    .reduce(
      (done, { place, text: put }) => done.slice(0, place.start.offset) + put + done.slice(place.end.offset),
      text,
    );
}
