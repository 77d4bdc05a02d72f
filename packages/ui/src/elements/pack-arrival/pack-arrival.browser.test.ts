import { userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { sampleState } from '../../../test/sample-workspace.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';
import type { Problem, WorkspaceState } from '../../workspace/workspace.ts';
import { PackArrival } from './pack-arrival.ts';

const LOCK = { path: 'traguardo.lock', kind: 'pack', text: '{}' } as const;

let notice: PackArrival;
let state: WorkspaceState;
let tell: () => void;
let steps: unknown[];

function withProblem(code: string): WorkspaceState {
  const { analysis } = sampleState;
  return analysis === null
    ? sampleState
    : { ...sampleState, analysis: { ...analysis, problems: [{ code } as Problem] } };
}

beforeEach(async () => {
  document.body.replaceChildren();
  state = withProblem('pack/unlocked');
  steps = [];
  const workspace = {
    get state() {
      return state;
    },
    subscribe(listener: () => void) {
      tell = listener;
      return () => undefined;
    },
    client: { pinPacks: async () => ({ changes: [LOCK], errors: [] }) },
    changeFiles: (...step: unknown[]) => steps.push(step),
  };
  notice = Object.assign(new PackArrival(), { workspace: workspace as unknown as WorkspaceStore });
  notice.names = ['unioncamere/obiettivi-comuni'];
  document.body.append(notice);
  await notice.updateComplete;
});

const said = (): string => notice.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

it('has no accessibility problem', async () => {
  expect(said()).toContain('Il piano chiede il pacchetto «unioncamere/obiettivi-comuni»');
  expect(await accessibilityProblems(notice)).toEqual([]);
});

it('names a pack once that came, went and came again', async () => {
  notice.arrive(['unioncamere/obiettivi-comuni']);
  await notice.updateComplete;
  expect(said().match(/obiettivi-comuni/g)).toHaveLength(1);
  notice.arrive(['traguardo/ciclo-150']);
  await notice.updateComplete;
  expect(said()).toContain('i pacchetti «unioncamere/obiettivi-comuni», «traguardo/ciclo-150»');
});

it('pins the packs with the keyboard, as one step', async () => {
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(said).toContain('I pacchetti sono fissati');
  expect(steps).toEqual([[expect.stringContaining('fissati'), [LOCK]]]);
});

it('says nothing of packs that are pinned already, and is closed', async () => {
  state = withProblem('target/none');
  tell();
  await notice.updateComplete;
  expect(said()).toBe('');
  state = withProblem('pack/unlocked');
  tell();
  await notice.updateComplete;
  notice.shadowRoot?.querySelectorAll('button')[1]?.click();
  await expect.poll(said).toBe('');
  expect(steps).toEqual([]);
});
