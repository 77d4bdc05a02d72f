import type { Shape } from '@traguardo/model';

/** The same shape elsewhere. Coordinates keep one decimal. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind !== 'path') return { ...shape, x: tenth(shape.x + dx), y: tenth(shape.y + dy) };
  let isX = false;
  const path = shape.path.replace(/-?\d+(\.\d+)?/g, (number) => {
    isX = !isX;
    return String(tenth(Number(number) + (isX ? dx : dy)));
  });
  return { ...shape, path };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
