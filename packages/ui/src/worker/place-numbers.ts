import type { Place } from '@traguardo/model';
import { numberedPlace, SPOT_WIDTH, type Spots } from '../workspace/spots.ts';

/** Gives places numbers that outlive them, and keeps where each was last. */
export interface PlaceNumbers {
  /** A place that was never seen before, numbered. */
  number(place: Place): Place;
  /** Notes where a numbered place is now; false when one was brought in by another line and the other was not. */
  move(numbered: Place, place: Place): boolean;
  /** Forgets where everything was, before it is noted anew. */
  begin(): void;
  /** Whether most numbers stand for what is gone. */
  isMostlyGone(): boolean;
  /** The table as noted. */
  spots(): Spots;
}

export function createPlaceNumbers(): PlaceNumbers {
  const files: string[] = [];
  const indexes = new Map<string, number>();
  const table: number[] = [];
  let noted = 0;

  function indexOf(file: string): number {
    let index = indexes.get(file);
    if (index === undefined) {
      index = files.push(file) - 1;
      indexes.set(file, index);
    }
    return index;
  }

  function note(number: number, { file, start, end }: Place): void {
    noted += 1;
    const at = number * SPOT_WIDTH;
    table[at] = indexOf(file);
    table[at + 1] = start.offset;
    table[at + 2] = start.line;
    table[at + 3] = end.offset;
  }

  const numbers: PlaceNumbers = {
    number(place) {
      const number = table.length / SPOT_WIDTH;
      note(number, place);
      return numberedPlace(number, place.via && numbers.number(place.via));
    },
    move(numbered, place) {
      if ((numbered.via === undefined) !== (place.via === undefined)) return false;
      note(numbered.start.offset, place);
      return !numbered.via || !place.via || numbers.move(numbered.via, place.via);
    },
    begin() {
      noted = 0;
    },
    isMostlyGone: () => table.length > 4 * SPOT_WIDTH * noted,
    spots: () => ({ files: [...files], table: Int32Array.from(table) }),
  };
  return numbers;
}
