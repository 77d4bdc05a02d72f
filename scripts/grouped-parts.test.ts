import { expect, it } from 'vitest';
import { groupName } from './grouped-parts.ts';

it('has one file for what the page begins with, whoever else loads it', () => {
  expect(groupName(['start'])).toBe('start');
  expect(groupName(['start', 'data', 'later'])).toBe('start');
  expect(groupName(['start', 'analysis', 'simulations'])).toBe('start-simulations');
});

it('has one for the desk of the year, but not for what opens without it', () => {
  expect(groupName(['year', 'cycle', 'later'])).toBe('year');
  expect(groupName(['year', 'plan', 'analysis'])).toBe('year-plan-analysis');
});

it('has one for what three views share, and one for each two', () => {
  expect(groupName(['home', 'plan', 'data'])).toBe('views');
  expect(groupName(['home', 'plan', 'data', 'imports'])).toBe('views-worker');
  expect(groupName(['plan', 'report'])).toBe('plan-report');
});

it('keeps what dialogs need apart from the part they share it with, and what draws from the workers', () => {
  expect(groupName(['data', 'later'])).toBe('data-shared');
  expect(groupName(['questions', 'later in a worker'])).toBe('questions-worker');
  expect(groupName(['analysis', 'later'])).toBe('analysis-shared');
});

it('leaves to the bundler what no part loads', () => {
  expect(groupName(['later', 'later in a worker'])).toBeNull();
});
