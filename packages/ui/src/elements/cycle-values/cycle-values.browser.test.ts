/// <reference types="@vitest/browser-playwright" />
import { cdp, page as browserPage, userEvent } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { CYCLE_PLAN, type MountedCycle, mountCycle, TO_RUNNING } from '../../../test/mount-cycle.ts';

let mounted: MountedCycle;

const DATA = `consuntivi finali al 31/12/2024 {
  A1 92%
}
`;

afterEach(() => {
  mounted.shell.remove();
  delete document.documentElement.dataset['theme'];
});

async function open(): Promise<ShadowRoot> {
  mounted = await mountCycle('#/ciclo/dati', TO_RUNNING, '2024-06-01', CYCLE_PLAN + DATA);
  await mounted.cycle.act({ role: 'UNITA', actor: 'Anna Bianchi', day: '2025-01-10' });
  const page = await mounted.page('cycle-values');
  await expect.poll(() => page.querySelector('#value-A1')).toBeTruthy();
  return page;
}

const card = (page: ShadowRoot): HTMLElement => page.querySelector('#value-A1') as HTMLElement;

async function together(page: ShadowRoot, step: string): Promise<void> {
  card(page).querySelector<HTMLElement>('input')?.focus();
  await userEvent.keyboard(' ');
  await expect
    .poll(() => page.querySelector('bulk-steps')?.shadowRoot?.querySelector(`[data-step="${step}"]`))
    .toBeTruthy();
  const bulk = page.querySelector('bulk-steps')?.shadowRoot as ShadowRoot;
  bulk.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => bulk.querySelector('step-form')?.shadowRoot?.querySelector('[type="submit"]')).toBeTruthy();
  bulk.querySelector('step-form')?.shadowRoot?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  await userEvent.keyboard('{Enter}');
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, with steps open and a value selected, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    const page = await open();
    card(page).querySelector<HTMLElement>('button')?.click();
    card(page).querySelector<HTMLElement>('input')?.click();
    await expect.poll(() => page.querySelector('bulk-steps')).toBeTruthy();
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('confirms with the keyboard alone, and lets another certify', async () => {
  const page = await open();
  expect(card(page).textContent).toContain('92 %');
  expect(card(page).querySelector('.given')?.textContent).not.toContain('31/12/2024');
  expect(card(page).textContent).toContain('non risulta');
  await together(page, 'expected.CONFIRM');
  await expect.poll(() => card(page).textContent).toContain('Anna Bianchi');
  await mounted.cycle.act({ role: 'CONTROLLER', actor: 'Carlo Neri' });
  await together(page, 'confirmed.CERTIFY');
  await expect.poll(() => card(page).querySelector('.badge')?.textContent).toBe('Certificato');
  expect(mounted.cycle.desk.events.length).toBe(TO_RUNNING.length + 2);
});

it('says of a value that it is of a day before the end of the year', async () => {
  mounted = await mountCycle(
    '#/ciclo/dati',
    TO_RUNNING,
    '2024-06-01',
    CYCLE_PLAN + DATA.replace('finali al 31/12/2024', 'provvisori al 31/07/2024'),
  );
  await mounted.cycle.act({ role: 'UNITA', actor: 'Anna Bianchi', day: '2025-01-10' });
  const page = await mounted.page('cycle-values');
  await expect.poll(() => page.querySelector('#value-A1 .given')?.textContent).toContain('al 31/07/2024');
});

it('refuses who entered the value, and says what would help', async () => {
  const page = await open();
  await together(page, 'expected.CONFIRM');
  await expect.poll(() => card(page).textContent).toContain('Anna Bianchi');
  await mounted.cycle.act({ role: 'CONTROLLER' });
  card(page).querySelector<HTMLElement>('button')?.click();
  await expect
    .poll(() => card(page).querySelector('step-list')?.shadowRoot?.querySelector('[data-step="confirmed.CERTIFY"]'))
    .toBeTruthy();
  const list = card(page).querySelector('step-list')?.shadowRoot as ShadowRoot;
  list.querySelector<HTMLElement>('[data-step="confirmed.CERTIFY"]')?.click();
  await expect.poll(() => list.querySelector('step-form')?.shadowRoot?.querySelector('[type="submit"]')).toBeTruthy();
  list.querySelector('step-form')?.shadowRoot?.querySelector<HTMLElement>('[type="submit"]')?.click();
  await expect.poll(() => list.querySelector('[role="alert"]')?.textContent).toContain('non può certificarlo');
});

it('says in which language the titles of the plan are where the page speaks another', async () => {
  const page = await open();
  const title = (): HTMLElement | null => card(page).querySelector('th span');
  expect(title()?.textContent).toBe('Prevenzione della corruzione');
  expect(title()?.hasAttribute('lang')).toBe(false);
  mounted.shell.application.workspace.setLanguage('en');
  await expect.poll(() => title()?.lang).toBe('it');
});

it('keeps the focus where one chooses when the choice is cleared', async () => {
  const page = await open();
  card(page).querySelector<HTMLElement>('input')?.focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => page.querySelector('bulk-steps')?.shadowRoot?.querySelector('.quiet')).toBeTruthy();
  page.querySelector('bulk-steps')?.shadowRoot?.querySelector<HTMLElement>('.quiet')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => page.querySelector('bulk-steps')).toBeNull();
  await expect.poll(() => (page.activeElement as HTMLInputElement | null)?.type).toBe('checkbox');
});

it('gives most of a sheet of paper to what a value is', async () => {
  await browserPage.viewport(794, 600);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  const page = await open();
  mounted.shell.style.width = '688px'; // between the edges of A4
  const heads = [...page.querySelectorAll<HTMLElement>('.values thead th')].filter((head) => head.checkVisibility());
  const widths = heads.map((head) => head.offsetWidth);
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  expect(Math.max(...widths)).toBe(widths[0]);
});

/** Opens more values than a frame has time for, at one of them. */
async function openMany(hash: string): Promise<ShadowRoot> {
  const more = Array.from(
    { length: 260 },
    (_, at) =>
      `indicatore B${at} "Un altro, con un titolo che nessuna riga tiene per intero, numero ${at}" target >= 80% fonte registro referente capo`,
  );
  const plan = CYCLE_PLAN.replace('indicatore A1', `${more.join('\n    ')}\n    indicatore A1`).replace(
    'corruzione" peso 100%',
    'corruzione"',
  );
  const given = DATA.replace('{', `{\n${more.map((_, at) => `  B${at} 90%`).join('\n')}`);
  mounted = await mountCycle(hash, TO_RUNNING, '2024-06-01', plan + given);
  return mounted.page('cycle-values');
}

it('leads to the last of more values than a frame has time for', async () => {
  const page = await openMany('#/ciclo/dati/B259');
  await expect.poll(() => page.querySelectorAll('tbody').length).toBe(261);
  await expect.poll(() => page.activeElement?.getAttribute('aria-expanded')).toBe('true');
  expect(page.activeElement?.closest('tbody')?.id).toBe('value-B259');
});

it('leads to a value below rows that were never in sight, and stays there', async () => {
  await browserPage.viewport(900, 600);
  const page = await openMany('#/ciclo/dati/B180');
  await expect.poll(() => page.querySelectorAll('tbody').length).toBe(261);
  const below = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  await expect.poll(() => page.querySelector('#value-B180')?.getBoundingClientRect().top).toBeCloseTo(below, 0);
});

it('tells before values are confirmed that some are of a day before the end of the year, which can be searched', async () => {
  const july = 'consuntivi luglio al 31/07/2024 { A1 92% }\n';
  mounted = await mountCycle('#/ciclo/dati/A1', TO_RUNNING, '2024-06-01', CYCLE_PLAN + july);
  await mounted.cycle.act({ role: 'UNITA', actor: 'Anna Bianchi', day: '2025-01-10' });
  const page = await mounted.page('cycle-values');
  await expect.poll(() => page.querySelector('#value-A1')).toBeTruthy();
  const words = 'Un valore è di un giorno prima della fine dell’anno';
  const confirm = (): HTMLElement | null | undefined =>
    page.querySelector('step-list')?.shadowRoot?.querySelector('[data-step$="CONFIRM"]');
  await expect.poll(confirm).toBeTruthy();
  confirm()?.click();
  await expect.poll(() => page.querySelector('step-list')?.shadowRoot?.textContent).toContain(words);
  card(page).querySelector<HTMLElement>('input')?.click();
  const bulk = (): ShadowRoot | null | undefined => page.querySelector('bulk-steps')?.shadowRoot;
  await expect.poll(() => bulk()?.querySelector('[data-step$="CONFIRM"]')).toBeTruthy();
  bulk()?.querySelector<HTMLElement>('[data-step$="CONFIRM"]')?.click();
  await expect.poll(() => bulk()?.textContent).toContain(words);
});

it('gives the titles most of the room in a window of medium width', async () => {
  await browserPage.viewport(900, 700);
  const page = await open();
  const width = (selector: string): number => card(page).querySelector(selector)?.getBoundingClientRect().width ?? 0;
  expect(width('th')).toBeGreaterThan(220);
  expect(width('th')).toBeGreaterThan(1.5 * width('.standing'));
});
