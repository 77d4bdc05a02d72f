import type { Place } from '@traguardo/model';
import type { ItemNode } from '../parse/tree.ts';
import { mapItem, type TreeMap } from './map-tree.ts';

/** A copy of an item that remembers the line which brought it. */
export function brought<T extends ItemNode>(item: T, via: Place): T {
  return mapItem(item, unchanged(via));
}

function unchanged(via: Place): TreeMap {
  const place = (at: Place): Place => ({ ...at, via: at.via ?? via });
  return {
    place,
    word: (word) => ({ ...word, place: place(word.place) }),
    text: (text) => text,
    named: () => null,
    textAt: () => '',
  };
}
