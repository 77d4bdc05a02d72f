import { mainRegion } from '@traguardo/workflow';
import { html } from 'lit';
import { afterEach, expect, it } from 'vitest';
import { everyView } from '../../../test/every-view.ts';
import { type MountedCycle, mountCycle, type Taken, TO_RUNNING } from '../../../test/mount-cycle.ts';
import type { Application } from '../../workspace/application.ts';
import './year-note.ts';

const SEALED: readonly Taken[] = [
  ...TO_RUNNING,
  ['YEAR_END', 'CLOCK', { on: '2024-12-31' }],
  ['FREEZE', 'CONTROLLER', { on: '2025-04-30', notReceived: [{ code: 'A1', reason: 'Indagine non svolta' }] }],
];

let mounted: MountedCycle;

afterEach(() => mounted.shell.remove());

async function open(steps: readonly Taken[]): Promise<void> {
  mounted = await mountCycle('#/archivio', steps, '2025-04-30');
  const render = () =>
    html`<year-note of="data" language="it"></year-note><year-note of="plan" language="it"></year-note>`;
  mounted.shell.views = everyView({ load: async () => undefined, render });
  await expect.poll(() => mounted.shell.renderRoot.querySelectorAll('year-note').length).toBe(2);
}

function told(): readonly (string | undefined)[] {
  return [...mounted.shell.renderRoot.querySelectorAll('year-note')].map((note) => note.shadowRoot?.textContent.trim());
}

it('says that the data are sealed once they are, and of the plan nothing before the year is over', async () => {
  await open(SEALED);
  await expect.poll(told).toEqual([expect.stringContaining('I dati di quest’anno sono sigillati'), '']);
});

it('says that the year is over once it is', async () => {
  await open(TO_RUNNING);
  await expect.poll(told).toEqual(['', '']);
  const { shell, cycle } = mounted;
  const { desk } = cycle;
  const region = desk.definition && mainRegion(desk.definition);
  const end = region?.states.find(({ final }) => final)?.code ?? '';
  const value = { ...desk.cycle?.value, [region?.code ?? '']: end };
  const over = { ...cycle, desk: { ...desk, cycle: { ...desk.cycle, value } } };
  shell.remove();
  shell.application = { ...shell.application, cycle: over } as Application;
  document.body.append(shell);
  await expect.poll(told).toEqual(['', expect.stringContaining('L’anno è concluso')]);
});
