import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { type MountedCycle, mountCycle, TO_RUNNING } from '../../../test/mount-cycle.ts';

const HASH = `sha256:${'0'.repeat(64)}`;

let mounted: MountedCycle;

beforeEach(async () => {
  mounted = await mountCycle('#/ciclo/pubblicazione', TO_RUNNING, '2024-02-05');
  await mounted.cycle.act({ role: 'RPCT' });
});

afterEach(() => {
  mounted.shell.remove();
  delete document.documentElement.dataset['theme'];
});

const page = (): Promise<ShadowRoot> => mounted.page('cycle-publication');

async function card(code: string): Promise<HTMLElement> {
  const root = await page();
  await expect.poll(() => root.querySelector(`#document-${code}`)).toBeTruthy();
  return root.querySelector(`#document-${code}`) as HTMLElement;
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, with a form open, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    (await card('piao')).querySelector('button')?.click();
    await expect.poll(async () => (await card('piao')).querySelector('step-list')).toBeTruthy();
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('says what is to be published, since when, and with which step the rest will be', async () => {
  expect((await page()).textContent).toContain('2 documenti da pubblicare, di cui 2 in ritardo.');
  expect((await card('piao')).textContent).toContain('Da pubblicare entro il 31/01/2024');
  expect((await card('piao')).textContent).toContain('scaduto da 5 giorni');
  expect((await card('piao')).textContent).toContain('D.Lgs.\u{A0}33/2013, art.\u{A0}46');
  expect((await card('balance_sheet')).textContent).toContain('Registra il bilancio d’esercizio approvato');
});

it('publishes a document with the keyboard alone, and shows how late it was', async () => {
  const piao = await card('piao');
  piao.querySelector<HTMLElement>('button')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => piao.querySelector('step-list')?.shadowRoot?.activeElement?.localName).toBe('step-form');
  const list = piao.querySelector('step-list')?.shadowRoot as ShadowRoot;
  const form = list.querySelector('step-form')?.shadowRoot as ShadowRoot;
  const field = (part: string): HTMLElement => form.querySelector(`[id$="${part}"]`) as HTMLElement;
  await userEvent.fill(field('hash'), `sha256:${'0'.repeat(64)}`);
  await userEvent.fill(field('where'), 'https://www.ente.example/piao.pdf');
  form.querySelector<HTMLElement>('[type="submit"]')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await card('piao')).textContent).toContain('Pubblicato il 05/02/2024');
  expect((await card('piao')).textContent).toContain('con 5 giorni di ritardo');
  expect((await card('piao')).querySelector('a')?.href).toBe('https://www.ente.example/piao.pdf');
  await expect.poll(async () => (await page()).activeElement?.className).toBe('message');
  expect((await page()).activeElement?.textContent).toContain(
    'Registrato: Pubblica il documento (PIAO sul sito istituzionale).',
  );
});

it('offers no report downloaded here where another document is published', async () => {
  const stamp = {
    format: 'traguardo.report/1',
    plan: 'ENTE',
    planHash: HASH,
    dataHash: HASH,
    narrativeHash: HASH,
    profile: 'SMVP',
    at: '2024-12-31',
    targets: 'revised',
    journal: null,
  } as const;
  const file = { name: 'pubblicazione-2024.zip', hash: HASH, at: '2024-02-05T09:00:00.000Z', stamp };
  await mounted.cycle.keepDraft('reports', JSON.stringify([file]));
  location.hash = '#/ciclo';
  await mounted.page('cycle-tasks');
  location.hash = '#/ciclo/pubblicazione';
  const piao = await card('piao');
  piao.querySelector<HTMLElement>('button')?.click();
  await expect.poll(() => piao.querySelector('step-list')?.shadowRoot?.querySelector('step-form')).toBeTruthy();
  const form = piao.querySelector('step-list')?.shadowRoot?.querySelector('step-form');
  await expect.poll(() => form?.shadowRoot?.querySelector('[id$="hash"]')).toBeTruthy();
  expect(form?.shadowRoot?.querySelector('[aria-labelledby="offers"]')).toBeNull();
});

it('does not take a document that cannot be found', async () => {
  const piao = await card('piao');
  piao.querySelector<HTMLElement>('button')?.click();
  await expect.poll(() => piao.querySelector('step-list')?.shadowRoot?.querySelector('step-form')).toBeTruthy();
  const list = piao.querySelector('step-list')?.shadowRoot as ShadowRoot;
  await expect.poll(() => list.querySelector('step-form')?.shadowRoot?.querySelector('form')).toBeTruthy();
  const form = list.querySelector('step-form')?.shadowRoot as ShadowRoot;
  await userEvent.fill(form.querySelector('[id$="hash"]') as HTMLElement, `sha256:${'0'.repeat(64)}`);
  form.querySelector<HTMLElement>('[type="submit"]')?.click();
  await expect.poll(() => list.querySelector('[role="alert"]')?.textContent).toContain('Manca l’indirizzo');
});
