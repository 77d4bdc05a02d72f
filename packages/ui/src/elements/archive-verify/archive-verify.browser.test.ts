import { importBundle, shortHead } from '@traguardo/workflow';
import { verifyBundle } from '@traguardo/verify';
import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { type MountedCycle, mountCycle, type Taken, TO_RUNNING } from '../../../test/mount-cycle.ts';
import type { AnalysisClient } from '../../worker/long-client.ts';
import type { Application } from '../../workspace/application.ts';
import type { ArchiveVerify } from './archive-verify.ts';
import './archive-verify.ts';

let mounted: MountedCycle;

afterEach(() => {
  mounted.shell.remove();
  delete document.documentElement.dataset['theme'];
});

/** The page in the shell, over a cycle after some steps; verification as the worker does it. */
async function open(steps: readonly Taken[]): Promise<ArchiveVerify> {
  mounted = await mountCycle('#/ciclo', steps, '2024-06-01');
  const { application } = mounted.shell;
  const client = { verifySteps: async (bundle, head) => verifyBundle(bundle, { head }) } as Partial<AnalysisClient>;
  mounted.shell.application = {
    ...application,
    workspace: Object.assign(application.workspace, { client: { ...application.workspace.client, ...client } }),
    years: { ...application.years, aside: async () => [] },
  } as Application;
  mounted.shell.remove();
  const render = () => html`<archive-verify></archive-verify>`;
  mounted.shell.views = { ...mounted.shell.views, archivio: { load: async () => undefined, render } };
  location.hash = '#/archivio/verifica';
  document.body.append(mounted.shell);
  await expect.poll(page).toBeTruthy();
  await expect.poll(() => page()?.shadowRoot?.querySelector('#file')).toBeTruthy();
  await expect.poll(() => page()?.journals).toBeTruthy();
  return page() as ArchiveVerify;
}

const page = (): ArchiveVerify | null => mounted.shell.renderRoot.querySelector('archive-verify');
const verdict = (): string => page()?.shadowRoot?.querySelector('.verdict')?.textContent?.trim() ?? '';
const report = (): ShadowRoot | null | undefined => page()?.shadowRoot?.querySelector('offline-report')?.shadowRoot;

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem with a verified journal, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    const element = await open(TO_RUNNING);
    element.shadowRoot?.querySelector<HTMLElement>('.button.primary')?.click();
    await expect.poll(report).toBeTruthy();
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('verifies the journal of the open year with the keyboard, step by step', async () => {
  const element = await open(TO_RUNNING);
  const isPrinted = () => element.shadowRoot?.querySelector('.columns.no-print') === null;
  expect(isPrinted()).toBe(true); // there is nothing else to print
  element.shadowRoot?.querySelector<HTMLElement>('.button.primary')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(verdict).toContain('Il giornale del 2024: regge. 3 passi verificati');
  expect(isPrinted()).toBe(false);
  expect(report()?.querySelectorAll('ol > li')).toHaveLength(3);
  expect(element.shadowRoot?.activeElement?.className).toBe('verdict');
});

it('verifies a file from outside, also against its printed head, and tells one that was altered', async () => {
  const element = await open(TO_RUNNING);
  const bundle = await mounted.cycle.bundle();
  const imported = importBundle(bundle);
  if (imported.kind === 'broken') throw new Error(imported.code);
  const file = (text: string): File => new File([text], 'ciclo-2024.traguardo');
  element.check(file(bundle), imported.head);
  await expect.poll(verdict).toContain('ciclo-2024.traguardo: regge.');
  expect(report()?.textContent).toContain(shortHead(imported.head));
  element.check(file(bundle.replace('CONTROLLER', 'VERTICE')), null);
  await expect.poll(verdict).toContain('non regge');
  element.check(file(bundle), imported.head);
  await expect.poll(verdict).toContain('regge.');
  element.check(file(bundle), { seq: 9, hash: imported.head.hash });
  await expect.poll(verdict).toContain('non regge');
});

it('says of a file of another kind, as a backup is, that it is no cycle, not that a cycle does not hold', async () => {
  const element = await open(TO_RUNNING);
  element.check(new File(['{"format":"traguardo.backup/4"}\n'], 'backup.json'), null);
  await expect.poll(verdict).toBe('backup.json: non è il file di un ciclo, e non c’è nulla da verificare.');
  expect(report()?.textContent).toContain('Scarica il fascicolo');
});

it('draws the first hundred steps of many, and the rest when it is asked to or printed', async () => {
  const element = await open(TO_RUNNING);
  const long = verifyBundle(await mounted.cycle.bundle());
  if (long.kind === 'broken') throw new Error(long.code);
  const steps = Array.from({ length: 130 }, () => long.steps)
    .flat()
    .slice(0, 130);
  const verifySteps: AnalysisClient['verifySteps'] = async () => ({ ...long, steps });
  Object.assign(mounted.shell.application?.workspace.client ?? {}, { verifySteps });
  const drawn = () => report()?.querySelectorAll('ol > li');
  const verify = async (): Promise<void> => {
    element.shadowRoot?.querySelector<HTMLElement>('.button.primary')?.click();
    await expect.poll(() => drawn()?.length).toBe(100);
  };
  await verify();
  const more = [...(report()?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent.trim() === 'Mostra anche i 30 passi successivi',
  );
  more?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => drawn()?.length).toBe(130);
  await expect.poll(() => report()?.activeElement).toBe(drawn()?.[100]);
  await verify();
  dispatchEvent(new Event('beforeprint'));
  expect(drawn()?.length).toBe(130);
});

it('can be ended while it goes on, and asked again', async () => {
  const element = await open(TO_RUNNING);
  let asked = 0;
  Object.assign(mounted.shell.application?.workspace.client ?? {}, {
    verifySteps: (_bundle, _head, { signal, onProgress } = {}) => {
      asked += 1;
      onProgress?.({ done: 1, total: 3 });
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
    },
  } satisfies Partial<AnalysisClient>);
  const work = (): ShadowRoot | null | undefined => element.shadowRoot?.querySelector('long-work')?.shadowRoot;
  element.shadowRoot?.querySelector<HTMLElement>('.button.primary')?.click();
  await expect.poll(() => work()?.textContent).toContain('1 di 3');
  work()?.querySelector('button')?.click();
  await expect.poll(() => work()?.textContent).toContain('Interrotto');
  expect(verdict()).toBe('');
  work()?.querySelector('button')?.click();
  await expect.poll(() => asked).toBe(2);
});

it('refuses what is no text, and a head with a wrong character', async () => {
  const element = await open([]);
  expect(element.shadowRoot?.textContent).toContain('Nessun giornale ancora');
  element.check(new File([new Uint8Array([0xff, 0xfe])], 'x'), null);
  await expect.poll(verdict).toContain('non è un testo UTF-8');
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('#head');
  input?.focus();
  await userEvent.keyboard('3-AAAA');
  element.shadowRoot?.querySelectorAll<HTMLElement>('.button')[0]?.click();
  await expect.poll(() => element.shadowRoot?.querySelector('#bad-head')?.textContent).toContain('Non è una testa');
});
