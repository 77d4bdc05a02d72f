import { expect, it } from 'vitest';
import { sampleState } from '../../../test/sample-workspace.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import { RowsAhead } from './rows-ahead.ts';

const small = sampleState.analysis as Analysis;
const [node] = small.outcome.nodes;
const large: Analysis = { ...small, outcome: { ...small.outcome, nodes: Array.from({ length: 1001 }, () => node!) } };

it('works the rows of a large plan out in tasks of their own, once for an analysis', async () => {
  const ahead = new RowsAhead();
  const steps: string[] = [];
  const part = (name: string) => () => {
    steps.push(name);
    setTimeout(() => steps.push(`a task after ${name}`));
  };
  const done = ahead.of(large, [part('one'), part('two')]);
  steps.push('the page goes on');
  await done;
  expect(steps).toEqual(['the page goes on', 'one', 'a task after one', 'two', 'a task after two']);
  expect(ahead.of(large, [part('one')])).toBeNull();
  expect(ahead.of({ ...large }, [])).not.toBeNull();
});

it('has nobody wait for those of another', () => {
  expect(new RowsAhead().of(small, [])).toBeNull();
});
