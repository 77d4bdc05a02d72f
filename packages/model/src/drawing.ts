/** A picture as data: what it shows in words, and its parts from back to front, in pixels. Classes give it its colours. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The line at which it begins: above 0 in the later pieces of a picture that was cut. */
  readonly top: number;
  readonly title: string;
  readonly shapes: readonly Shape[];
}

/** One part of a picture. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly tone: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
    }
  /** `path`: the data of an SVG path. */
  | { readonly kind: 'path'; readonly tone: string; readonly path: string }
  /** `x` is where the text starts, its middle or its end; `y` the line the letters stand on. */
  | {
      readonly kind: 'text';
      readonly tone: string;
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
    };
