import type { Page } from '@playwright/test';
import { BuiltServer } from './built-server.ts';
import { goTo, isSaved, textOf } from './go-to.ts';
import { expect, test as base } from './policy.ts';

/** Each test has a server of its own, there before its pages and for as long as they: what is kept on the machine is fetched behind them. */
const test = base.extend<{ server: BuiltServer }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = new BuiltServer();
      await server.start();
      await use(server);
      await server.stop();
    },
    { auto: true },
  ],
});

/** Until every file of the build is kept on the machine. */
async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

/** The browser itself says that it cannot look for a new build while nobody serves one. */
function isOfStoppedServer(complaint: string): boolean {
  return /service-worker\.js|ERR_CONNECTION_REFUSED|fetching the script/.test(complaint);
}

const description = (page: Page): Promise<string | null> =>
  page.locator('meta[name="description"]').getAttribute('content');

test('after one visit everything works with the server stopped: deep links, the example, typing, reloading', async ({
  page,
  context,
  server,
  complaints,
}) => {
  await page.goto(server.address);
  await isKept(page);
  await server.stop();
  await page.getByRole('button', { name: /Apri l’esempio/ }).click();
  await isSaved(page);
  await page.goto(`${server.address}#/risultati/OS8`);
  await page.reload();
  await expect(page.getByText('97,60 %').first()).toBeVisible();
  await page.goto(`${server.address}#/piano`);
  await textOf(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// scritto senza rete\n');
  await isSaved(page);
  await page.reload();
  await expect(textOf(page)).toContainText('// scritto senza rete');
  for (const view of ['Dati', 'Risultati', 'Ciclo', 'Relazione', 'Archivio']) {
    await goTo(page, view);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  }
  const other = await context.newPage();
  await other.goto(`${server.address}verifica.html`);
  await expect(other.getByRole('button', { name: 'Verifica', exact: true })).toBeVisible();
  expect(complaints.splice(0).filter((one) => !isOfStoppedServer(one))).toEqual([]);
});

test('workers obey the policy on a host that sends none, from the first visit', async ({
  page,
  server,
  complaints,
}) => {
  await page.goto(server.address);
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  const ask = (): Promise<string> =>
    fetch('https://www.ente.example/').then(
      () => 'sent',
      () => 'refused',
    );
  expect(await page.workers()[0]?.evaluate(ask)).toBe('refused');
  await expect.poll(() => complaints.join('\n')).toContain('connect-src');
  await page.close(); // the worker says it, and the browser may: nothing comes any more
  expect(complaints.splice(0).filter((one) => !one.includes('connect-src'))).toEqual([]);
});

test('a new build waits until it is told to, then every tab saves and opens with it', async ({
  page,
  context,
  server,
}) => {
  await page.goto(server.address);
  await page.getByRole('button', { name: 'Comincia un piano nuovo' }).click();
  await isKept(page);
  const second = await context.newPage();
  await second.goto(`${server.address}#/piano`);
  server.change('seconda');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  for (const each of [page, second]) await expect(each.getByText(/È pronta una nuova versione/)).toBeVisible();
  await second.getByRole('button', { name: 'Più tardi' }).click();
  await expect(second.getByText(/È pronta una nuova versione/)).toBeHidden();
  await second.reload();
  expect(await description(second)).not.toContain('seconda');

  await textOf(second).click();
  await second.keyboard.press('Control+Home');
  await second.keyboard.type('// non ancora salvato');
  await page.getByRole('button', { name: 'Aggiorna ora' }).click();
  for (const each of [page, second]) await expect.poll(() => description(each)).toContain('seconda');
  for (const each of [page, second]) await expect(textOf(each)).toContainText('// non ancora salvato');
});

test('a page that is still beginning when another build takes over opens with that build', async ({
  page,
  context,
  server,
}) => {
  await page.goto(server.address);
  await page.getByRole('button', { name: 'Comincia un piano nuovo' }).click();
  await isKept(page);
  server.change('quarta');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByText(/È pronta una nuova versione/)).toBeVisible();
  const second = await context.newPage();
  // It hears of updates only after a while: until then it can neither be asked nor told.
  await second.addInitScript(() => {
    const later = setTimeout;
    const slow = (task: TimerHandler, milliseconds = 0): number =>
      later(task, milliseconds === 1500 ? 6000 : milliseconds);
    Object.assign(globalThis, { setTimeout: slow });
  });
  await second.goto(`${server.address}#/piano`);
  await expect(textOf(second)).toBeVisible();
  await page.getByRole('button', { name: 'Aggiorna ora' }).click();
  for (const each of [page, second]) await expect.poll(() => description(each)).toContain('quarta');
});

test('a form that is filled in by half is not lost to an update', async ({ page, server }) => {
  await page.goto(server.address);
  await page.getByRole('button', { name: /Apri l’esempio/ }).click();
  await isKept(page);
  await goTo(page, 'Ciclo');
  await page.getByRole('button', { name: 'Compila e registra' }).first().click();
  const field = page.locator('step-form').getByRole('textbox').last();
  await field.fill('scritto a metà');
  server.change('terza');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByRole('button', { name: 'Aggiorna ora' }).click();
  await expect(page.getByText(/in questa pagina c’è qualcosa che non è salvato/)).toBeVisible();
  await expect(field).toHaveValue('scritto a metà');
});
