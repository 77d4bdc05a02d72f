import { userEvent } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { CYCLE_PLAN, type MountedCycle, mountCycle, type Taken, TO_RUNNING } from '../../../test/mount-cycle.ts';

let mounted: MountedCycle;

const DATA = 'consuntivi di_luglio al 15/07/2024 { A1 92% }\n';
const TO_COLLECTING: readonly Taken[] = [...TO_RUNNING, ['OPEN_MONITORING', 'CONTROLLER', { on: '2024-07-01' }]];

afterEach(() => {
  mounted.shell.remove();
});

it('asks in an open form for what is missing on the day of the step, whatever was typed on another', async () => {
  mounted = await mountCycle(
    '#/ciclo/compiti/collecting.CLOSE_COLLECTION',
    TO_COLLECTING,
    '2024-07-10',
    CYCLE_PLAN + DATA,
  );
  await mounted.cycle.act({ role: 'CONTROLLER' });
  const page = await mounted.page('cycle-tasks');
  const form = (): ShadowRoot | null | undefined =>
    page.querySelector('step-list')?.shadowRoot?.querySelector('step-form')?.shadowRoot;
  const asked = (): string[] =>
    [...(form()?.querySelectorAll<HTMLInputElement>('[id^="field-notReceived"][id$="code"]') ?? [])].map(
      ({ value }) => value,
    );
  await expect.poll(asked).toContain('A1');
  const all = asked();
  const [first] = form()?.querySelectorAll<HTMLTextAreaElement>('[id^="field-notReceived"][id$="reason"]') ?? [];
  first?.focus();
  await userEvent.keyboard('Chiesto due volte');
  const others = all.filter((code) => code !== 'A1');
  await mounted.cycle.act({ day: '2024-07-20' });
  await expect.poll(asked).toEqual(others);
  await mounted.cycle.act({ day: '2024-07-10' });
  await expect.poll(asked).toEqual(all);
});
