import type { Shape } from '@traguardo/model';

/** The same shape elsewhere, by whole pixels. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind !== 'path') return { ...shape, x: shape.x + dx, y: shape.y + dy };
  let isX = false;
  const path = shape.path.replace(/-?\d+(\.\d+)?/g, (number) => {
    isX = !isX;
    return String(Number(number) + (isX ? dx : dy));
  });
  return { ...shape, path };
}
