import { isNoticeOfDelay } from '@traguardo/workflow';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { type MountedCycle, mountCycle, TO_RUNNING } from '../../../test/mount-cycle.ts';
import { formName } from '../../workspace/cycle/kept-drafts.ts';

let mounted: MountedCycle;

afterEach(() => {
  mounted.shell.remove();
  delete document.documentElement.dataset['theme'];
});

async function open(steps: typeof TO_RUNNING, day: string): Promise<ShadowRoot> {
  mounted = await mountCycle('#/ciclo/scadenze', steps, day);
  const page = await mounted.page('cycle-terms');
  await expect.poll(() => lists(page)).not.toBe('');
  return page;
}

const lists = (page: ShadowRoot): string =>
  [...page.querySelectorAll('deadline-list')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(' ');

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await open(TO_RUNNING.slice(0, 2), '2024-02-03');
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('tells one role alone what is due from it, chosen with the keyboard', async () => {
  const page = await open(TO_RUNNING.slice(0, 2), '2024-02-03');
  expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toContain('OIV');
  const whose = page.querySelector('#whose') as HTMLSelectElement;
  whose.focus();
  await userEvent.selectOptions(whose, 'CONSIGLIO');
  await expect.poll(() => page.querySelectorAll('deadline-list').length).toBe(1);
  expect(lists(page)).toContain('Bilancio d’esercizio');
});

it('puts what is late first, with the consequence, and records the delay with its reasons, kept while they are written', async () => {
  const page = await open(TO_RUNNING.slice(0, 2), '2024-02-03');
  const first = page.querySelector('deadline-list')?.shadowRoot?.querySelector('.item');
  expect(first?.textContent).toContain('scaduto da 3 giorni');
  expect(first?.textContent).toContain('non può assumere');
  expect(first?.textContent).toContain('possibile ora');
  const notice = (of: ShadowRoot): ShadowRoot | null | undefined =>
    of.querySelector('deadline-list')?.shadowRoot?.querySelector('delay-notice')?.shadowRoot;
  const reasons = (of: ShadowRoot): HTMLTextAreaElement | null | undefined =>
    notice(of)?.querySelector('step-form')?.shadowRoot?.querySelector('#field-reasons');
  const button = notice(page)?.querySelector('button');
  expect(button?.textContent?.trim()).toMatch(/^Registra il ritardo\s*: Adozione del PIAO$/);
  button?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => reasons(page)?.matches(':focus')).toBe(true);
  await userEvent.keyboard('Bilancio approvato tardi');
  expect(await accessibilityProblems(document.body)).toEqual([]);
  location.hash = '#/ciclo/anno';
  await mounted.page('cycle-year');
  location.hash = '#/ciclo/scadenze';
  const again = await mounted.page('cycle-terms');
  await expect.poll(() => notice(again)?.querySelector('button')).toBeTruthy();
  notice(again)?.querySelector('button')?.click();
  await expect.poll(() => reasons(again)?.value).toBe('Bilancio approvato tardi');
  await expect.poll(() => reasons(again)?.matches(':focus')).toBe(true);
  const step = mounted.cycle.desk.steps.find((each) => isNoticeOfDelay(each.step));
  const form = formName(step?.step.id ?? '', 'piao');
  expect(await mounted.cycle.draft(form)).toContain('Bilancio approvato tardi');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect
    .poll(() => mounted.cycle.desk.cycle?.context.late)
    .toMatchObject([{ term: 'piao', reasons: 'Bilancio approvato tardi' }]);
  await expect.poll(() => lists(again)).toContain('ritardo registrato');
  await expect.poll(() => mounted.cycle.draft(form)).toBe(''); // it is in the journal now
});

it('shows documents to be published and what was met late', async () => {
  const late = TO_RUNNING.map(([event, role, payload]) =>
    event === 'APPROVE'
      ? ([event, role, { act: { number: '2', date: '2024-02-05', organ: 'Giunta', title: 'PIAO' } }] as const)
      : ([event, role, payload] as const),
  );
  const page = await open(late, '2024-02-10');
  expect(lists(page)).toContain('Pubblicare: PIAO sul Portale PIAO');
  await expect
    .poll(() => page.textContent)
    .toContain('Adozione del PIAO: fatto il 05/02/2024, con 5 giorni di ritardo');
});
