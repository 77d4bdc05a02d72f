import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { samplePlan } from '../../../test/sample-plan.ts';
import { outcomeTree } from '../figures/outcome-tree.ts';
import type { OpenNodeEvent, PlanTree } from './plan-tree.ts';
import './plan-tree.ts';

let tree: PlanTree;
let opened: string[];

beforeEach(async () => {
  opened = [];
  tree = await mountElement(
    html`<plan-tree
      .tree=${outcomeTree(sampleOutcome)}
      .profile=${samplePlan.profile}
      .current=${'OS2'}
      language="it"
      @open-node=${(event: OpenNodeEvent) => opened.push(event.detail.code)}
    ></plan-tree>`,
  );
});

function row(code: string): HTMLElement {
  return tree.renderRoot.querySelector(`[data-key="${code}"]`) as HTMLElement;
}

it('has no accessibility problem', async () => {
  expect(await accessibilityProblems(tree)).toEqual([]);
});

it('has no row painted for itself, of which a thousand slow each key down', () => {
  expect(getComputedStyle(row('OS1')).contain).toBe('none');
});

it('asks for the text of the row in focus on Enter', async () => {
  row('ENTE').focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(opened).toEqual(['OS1']);
});

it('goes to the parent with the left arrow, closing on the way', async () => {
  row('PIRA08').focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(row('OS1.indicators').getAttribute('aria-expanded')).toBe('false');
  expect(tree.renderRoot.querySelector('[data-key="PIRA08"]')).toBeNull();
});

it('scrolls to the node of the cursor among hundreds that were never in sight', async () => {
  const { nodes } = sampleOutcome;
  const many = nodes.flatMap((node) =>
    node.code === 'OS2' ? Array.from({ length: 400 }, (_, at) => ({ ...node, code: `O${at}` })) : [],
  );
  tree.style.blockSize = '20rem';
  tree.tree = outcomeTree({ nodes: [...nodes, ...many] });
  tree.current = 'O300';
  await expect
    .poll(() => {
      const [list, at] = [tree.getBoundingClientRect(), row('O300').getBoundingClientRect()];
      return at.top >= list.top && at.bottom <= list.bottom;
    })
    .toBe(true);
});

it('marks the node of the cursor and names groups after their members', () => {
  expect(row('OS2').getAttribute('aria-selected')).toBe('true');
  expect(row('OS1.operationals').querySelector('.title')?.textContent).toBe('Obiettivi operativi');
});

it('links a score to its reasons', () => {
  expect(row('EC07').querySelector('a')?.getAttribute('href')).toBe('#/risultati/EC07');
});
