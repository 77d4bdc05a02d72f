import type { Place } from '@traguardo/model';

/** Asks whoever holds the editor to show a place of a file. Bubbles out of every shadow root. */
export type OpenPlaceEvent = CustomEvent<{ readonly file: string; readonly from: number; readonly to: number }>;

export function openPlace(place: Place): OpenPlaceEvent {
  return openRange(place.file, place.start.offset, place.end.offset);
}

export function openRange(file: string, from: number, to: number): OpenPlaceEvent {
  return new CustomEvent('open-place', { detail: { file, from, to }, bubbles: true, composed: true });
}

declare global {
  interface HTMLElementEventMap {
    'open-place': OpenPlaceEvent;
  }
}
