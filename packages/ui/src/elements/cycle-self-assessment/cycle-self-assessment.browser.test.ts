import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { cycleShell } from '../../../test/cycle-shell.ts';
import type { CycleStore } from '../../workspace/cycle/cycle-store.ts';
import type { AppShell } from '../app-shell/app-shell.ts';
import type { CycleSelfAssessment } from './cycle-self-assessment.ts';

const PLAN = `lingua it
piano ENTE "Camera di prova" periodo 2024 { indicatore A1 "Uno" peso 100% target >= 1 }
`;

const AREAS = [
  { area: 'Pianificazione', own: '89.1', previous: '83.6', mean: '88.7' },
  { area: 'Rendicontazione', own: '76.7', previous: '70.0', mean: '86.0' },
];

let shell: AppShell;
let cycle: CycleStore;

beforeEach(async () => {
  ({ shell, cycle } = cycleShell('#/ciclo/autovalutazione', PLAN, '2025-04-10T09:00:00.000Z'));
  document.body.append(shell);
  await expect.poll(() => list()?.textContent).toContain('Registra l’autovalutazione del ciclo');
});

afterEach(() => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
});

function page(): CycleSelfAssessment | null | undefined {
  return shell.renderRoot.querySelector('cycle-view')?.renderRoot.querySelector('cycle-self-assessment');
}

function list(): ShadowRoot | null | undefined {
  return page()?.renderRoot.querySelector('step-list')?.shadowRoot;
}

function table(): HTMLElement | null | undefined {
  return page()?.renderRoot.querySelector('assessment-table');
}

async function record(): Promise<void> {
  const step = cycle.desk.steps.find(({ step: { code } }) => code === 'SELF_ASSESS');
  if (!step) throw new Error('no step');
  const totals = { own: '82.9', previous: '76.9', mean: null };
  await cycle.take(step, { tool: 'Integra', areas: AREAS, totals });
  await expect.poll(() => table()?.shadowRoot?.querySelectorAll('tbody tr').length).toBe(3);
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await record();
    list()?.querySelector<HTMLElement>('button')?.click();
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('is filled in with the keyboard: the seven areas are there, a comma is a decimal point', async () => {
  list()?.querySelector<HTMLElement>('.button.primary')?.focus();
  await userEvent.keyboard('{Enter}');
  const form = (): ShadowRoot | null | undefined => list()?.querySelector('step-form')?.shadowRoot;
  await expect.poll(() => form()?.querySelectorAll('[id^="field-areas-"][id$="-area"]').length).toBe(7);
  const own = form()?.querySelector<HTMLInputElement>('#field-areas-0-own');
  own?.focus();
  await userEvent.keyboard('89,1');
  expect(own?.value).toBe('89,1');
  await cycle.refresh(); // the page is drawn anew: what was typed stays
  await page()?.updateComplete;
  expect(own?.value).toBe('89,1');
  form()?.querySelector<HTMLElement>('[type="submit"]')?.click();
  await expect.poll(() => form()?.querySelector('[role="alert"]')?.textContent).toContain('Mancano');
  expect(own?.getAttribute('aria-invalid')).toBe('false');
});

it('says above and below in words and signs, and which total the areas do not give', async () => {
  await record();
  const [first, second] = [...(table()?.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
  expect(first?.textContent).toContain('▲ +5,5 sopra');
  expect(second?.textContent).toContain('▼ −9,3 sotto');
  expect(table()?.shadowRoot?.querySelector('.notice')?.textContent?.trim()).toBe(
    'Totale stampato, anno precedente: 76,9 %; la media delle aree fa 76,8 %.',
  );
});

it('stands with the system and the OIV on the page of the year', async () => {
  await record();
  const step = cycle.desk.steps.find(({ step: { code } }) => code === 'OIV_VACANT');
  await cycle.act({ role: 'VERTICE' });
  if (step) await cycle.take(step, { reasons: 'Fine del triennio' });
  location.hash = '#/ciclo/anno';
  const standing = (): string =>
    shell.renderRoot
      .querySelector('cycle-view')
      ?.renderRoot.querySelector('cycle-year')
      ?.shadowRoot?.querySelector('cycle-standing')?.shadowRoot?.textContent ?? '';
  await expect.poll(standing).toContain('totale 82,9 %');
  expect(standing()).toContain('OIV mancante');
  expect(standing()).toContain('manca dal 10/04/2025: Fine del triennio. I suoi passi sono fermi.');
  expect(standing()).toContain('SMVP da aggiornare o confermare');
  expect(await accessibilityProblems(document.body)).toEqual([]);
});
