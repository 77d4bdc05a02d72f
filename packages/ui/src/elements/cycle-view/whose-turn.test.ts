import { stepsOf } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import { defaultCycle } from '../../worker/shipped-cycle.ts';
import { isCorrection } from './whose-turn.ts';

it('tells what only mends a published year from what moves a year on', () => {
  const definition = defaultCycle();
  const corrections = stepsOf(definition).filter((placed) => isCorrection(placed, definition));
  expect(corrections.map(({ step }) => step.id)).toEqual(['published.MATERIAL_ERROR']);
  expect(stepsOf(definition).some((placed) => isCorrection(placed, null))).toBe(false);
});
