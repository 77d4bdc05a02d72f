/** A step of a line, in pixels: where it goes, by which handles when it is bent. */
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly first: Point; readonly second: Point; readonly to: Point }
  | { readonly kind: 'close' };

export type Point = readonly [x: number, y: number];

/** The data of an SVG path with absolute M, L, Q, C and Z, all that charts write; a Q becomes the C that draws the same. Throws on any other: a chart has learnt a letter this has not. */
export function pathSteps(path: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  let at: Point = [0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const points = pairs(rest);
    const to = points.at(-1) ?? at;
    steps.push(...stepsOf(letter, points, at));
    at = to;
  }
  return steps;
}

function stepsOf(letter: string, points: readonly Point[], at: Point): readonly PathStep[] {
  switch (letter) {
    case 'M':
      return points.map((to, index) => ({ kind: index === 0 ? 'move' : 'line', to }));
    case 'L':
      return points.map((to) => ({ kind: 'line', to }));
    case 'C':
      return grouped(points, 3).map(([first = at, second = at, to = at]) => ({ kind: 'curve', first, second, to }));
    case 'Q':
      return quadratic(points, at);
    case 'Z':
      return [{ kind: 'close' }];
    default:
      throw new RangeError(`a path of a chart with the letter ${letter}`);
  }
}

function quadratic(points: readonly Point[], start: Point): readonly PathStep[] {
  let at = start;
  return grouped(points, 2).map(([handle = at, to = at]) => {
    const step: PathStep = { kind: 'curve', first: twoThirds(at, handle), second: twoThirds(to, handle), to };
    at = to;
    return step;
  });
}

function twoThirds([x, y]: Point, [hx, hy]: Point): Point {
  return [x + (2 / 3) * (hx - x), y + (2 / 3) * (hy - y)];
}

function pairs(text: string): readonly Point[] {
  const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  return grouped(numbers, 2).map(([x = 0, y = 0]) => [x, y]);
}

function grouped<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.floor(items.length / size) }, (_, at) => items.slice(at * size, at * size + size));
}
