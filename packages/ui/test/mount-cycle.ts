import type { Json } from '@traguardo/model';
import type { Payload } from '@traguardo/workflow';
import { expect } from 'vitest';
import type { AppShell } from '../src/elements/app-shell/app-shell.ts';
import type { CycleStore } from '../src/workspace/cycle/cycle-store.ts';
import { cycleShell } from './cycle-shell.ts';

/** A small plan whose year can be run. */
export const CYCLE_PLAN = `lingua it
fonte registro "Registro"
profilo SMVP "Sistema"
piano ENTE "Camera di prova" periodo 2024 profilo SMVP {
  ambito A "Ambito" peso 100% responsabile capo {
    indicatore A1 "Prevenzione della corruzione" peso 100% target >= 80% fonte registro referente capo
  }
}
individuale SG "Segretario generale" {
  obiettivo SG1 "Tempi di pagamento" peso 100% target >= 1%
}
`;

const ACT = { number: '2/2024', date: '2024-01-29', organ: 'Giunta', title: 'PIAO' };

/** A step by its event, with who takes it and what is given. */
export type Taken = readonly [event: string, role: string, payload: Payload];

/** The steps that bring the plan of a year into force. */
export const TO_RUNNING: readonly Taken[] = [
  ['CLOSE_DRAFT', 'CONTROLLER', { on: '2024-01-20' }],
  ['SUBMIT', 'VERTICE', { on: '2024-01-22' }],
  ['APPROVE', 'ORGANO', { act: ACT }],
];

/** A page of the cycle of a small plan in the shell, after some steps. */
export interface MountedCycle {
  readonly shell: AppShell;
  readonly cycle: CycleStore;
  /** The element of the page, once it is there. */
  page(name: string): Promise<ShadowRoot>;
}

/** Opens a page of the cycle of a plan after the steps taken, on a day. The caller removes the shell. */
export async function mountCycle(
  hash: string,
  steps: readonly Taken[],
  day: string,
  text = CYCLE_PLAN,
): Promise<MountedCycle> {
  const { shell, cycle } = cycleShell(hash, text, '2025-07-10T09:00:00.000Z');
  document.body.append(shell);
  await expect.poll(() => cycle.desk.cycle).toBeTruthy();
  for (const [event, role, payload] of steps) {
    await cycle.act({ role });
    const step = cycle.desk.steps.find((each) => each.step.code === event);
    if (step === undefined) throw new Error(`no step ${event}`);
    const result = await cycle.take(step, payload);
    if (result.kind !== 'saved') throw new Error(JSON.stringify(result as unknown as Json));
  }
  await cycle.act({ day });
  return {
    shell,
    cycle,
    async page(name) {
      const found = (): ShadowRoot | null | undefined =>
        shell.renderRoot.querySelector('cycle-view')?.renderRoot.querySelector(name)?.shadowRoot;
      await expect.poll(found).toBeTruthy();
      return found() as ShadowRoot;
    },
  };
}
