import type { Drawing } from '@traguardo/model';
import { expect, it } from 'vitest';
import { headed, svgText } from '../src/index.ts';

const PICTURE: Drawing = {
  width: 160,
  height: 40,
  top: 0,
  title: 'Dove si perdono i punti dell’ente',
  shapes: [{ kind: 'box', tone: 'bar', x: 0, y: 0, width: 100, height: 40, radius: 0 }],
};

it('a picture that leaves its page says its title above it, in as many lines as its width asks', () => {
  const { shapes, top, height } = headed(PICTURE);
  const lines = shapes.filter((shape) => shape.kind === 'text');
  expect(lines.map(({ text }) => text)).toEqual(['Dove si perdono i punti', 'dell’ente']);
  expect(lines.every(({ y }) => y > top && y < 0)).toBe(true);
  expect(height).toBe(PICTURE.height - top);
  expect(shapes.at(-1)).toBe(PICTURE.shapes[0]);
  expect(svgText(headed(PICTURE), '')).toContain(`viewBox="0 ${top} 160 ${height}"`);
});
