import type { Diagnostic } from '@traguardo/model';

/**
 * A finding where its reader can act: one that lies in what a pack or a template brought in is told at the line that asked for
 * it, with the other place beside it and without edits of a text that is not the reader's.
 */
export function toOwnText(finding: Diagnostic): Diagnostic {
  const { place, related, fixes } = finding;
  const isOwn = fixes.every(({ edits }) => edits.every((edit) => edit.place.via === undefined));
  if (place.via === undefined) return isOwn ? finding : { ...finding, fixes: [] };
  return { ...finding, place: place.via, related: [{ kind: 'pack', place }, ...related], fixes: [] };
}
