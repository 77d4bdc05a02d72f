/** A point in a source file. `line` and `column` count from 1, `offset` from 0, all in UTF-16 code units. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of one source file; `end` is exclusive. `file` is the path the caller gave. */
export interface Place {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  /** For what a pack or a template brought in: the line of the plan that asked for it. */
  readonly via?: Place;
}

/** Whether something begins within a place. */
export function isWithin({ file, start }: Place, around: Place): boolean {
  return file === around.file && start.offset >= around.start.offset && start.offset < around.end.offset;
}

/** The place in the program's own text: that of what it brought is the line that asked for it. */
export function ownPlace(place: Place): Place {
  return place.via ?? place;
}
