import { DEFAULT_PROFILE } from '@traguardo/model';
import { html } from 'lit';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountUnderDesk, type SampleImportDesk } from '../../../test/sample-import-desk.ts';
import { samplePlan } from '../../../test/sample-plan.ts';
import { inputRows } from '../data-view/input-rows.ts';
import type { RequestList } from '../request-list/request-list.ts';
import type { RequestDialog } from './request-dialog.ts';
import './request-dialog.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';

const plan = { ...samplePlan, profile: DEFAULT_PROFILE };
const rows = inputRows({ plan, spots: NO_SPOTS }, [], [], '2024-12-31').map((row, at) => ({
  ...row,
  holders: at < 2 ? [{ code: 'UFF1', title: 'Ufficio metrico' }] : [],
}));

let desk: SampleImportDesk;
let dialog: RequestDialog;

beforeEach(async () => {
  await page.viewport(1280, 900);
  ({ desk, element: dialog } = await mountUnderDesk<RequestDialog>(
    html`<request-dialog
      .rows=${rows}
      .plan=${plan}
      planHash="sha256:abc"
      day="2024-12-31"
      language="it"
    ></request-dialog>`,
  ));
  const holder = { code: 'UFF2', title: 'Contabilità' };
  desk.sent = [
    { id: 'a', holder, made: '2025-01-01', day: '2024-07-31', due: '2025-01-20', asked: 3, answered: null },
    {
      id: 'b',
      holder,
      made: '2025-01-01',
      day: '2024-12-31',
      due: '',
      asked: 3,
      answered: { day: '2025-01-09', values: 2 },
    },
  ];
  dialog.open();
  await expect.poll(() => dialog.sent.length).toBe(2);
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

it('says that the data are sealed where they are', () => {
  expect(dialog.renderRoot.querySelector('year-note')?.of).toBe('data');
});

function list(): RequestList {
  return dialog.renderRoot.querySelector('request-list') as RequestList;
}

async function states(): Promise<readonly (string | undefined)[]> {
  await dialog.updateComplete;
  await list().updateComplete;
  return [...list().renderRoot.querySelectorAll('.badge')].map((badge) => badge.textContent?.trim());
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityProblems(dialog)).toEqual([]);
  });
}

it('fits a phone', async () => {
  await page.viewport(390, 800);
  expect(await accessibilityProblems(dialog)).toEqual([]);
  const box = dialog.renderRoot.querySelector('dialog') as HTMLDialogElement;
  expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
  const table = list().renderRoot.querySelector('.table-scroll') as HTMLElement;
  expect(table.scrollWidth).toBeLessThanOrEqual(table.clientWidth); // who has answered is in sight
});

it('says who has answered, who is late and who has time', async () => {
  expect(await states()).toEqual(['in ritardo: era entro il 20/01/2025', 'risposto, 2 valori importati il 09/01/2025']);
});

it('asks each unit for its values, with the keyboard', async () => {
  (dialog.renderRoot.querySelector('#due') as HTMLInputElement).focus();
  await userEvent.fill(dialog.renderRoot.querySelector('#due') as HTMLInputElement, '2025-02-20');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => dialog.notice)
    .toContain('richieste-2024-camera-di-prova-2024-12-31.zip preparato, con i file di 2 unità');
  expect(
    desk.written.map(({ holder, body, day, due, values }) => [holder.code, body, day, due, values.length]),
  ).toEqual([
    ['UFF1', 'Camera di prova', '2024-12-31', '2025-02-20', 2],
    ['', 'Camera di prova', '2024-12-31', '2025-02-20', 4],
  ]);
  expect((await states()).slice(0, 2)).toEqual(['in attesa', 'in attesa']);
});

it('begins with the day by which the cycle wants the values, which can be changed', async () => {
  const due = (): HTMLInputElement => dialog.renderRoot.querySelector('#due') as HTMLInputElement;
  expect(due().value).toBe('');
  dialog.renderRoot.querySelector('dialog')?.close();
  dialog.rows = rows.map((row) => ({ ...row, due: '2025-04-30', late: false }));
  dialog.open();
  await expect.poll(() => due().value).toBe('2025-04-30');
  expect(dialog.renderRoot.querySelector('#due-hint')?.textContent?.trim()).toBe(
    'Nel ciclo: entro il 30/04/2025. Si può cambiare.',
  );
  await userEvent.fill(due(), '2025-04-10');
  await userEvent.click(dialog.renderRoot.querySelector('.button.primary') as HTMLElement);
  await expect.poll(() => desk.written.map(({ due: day }) => day)).toEqual(['2025-04-10', '2025-04-10']);
});

it('asks for values as of the day they are due, when that is before the day looked at, and by none that is past', async () => {
  dialog.renderRoot.querySelector('dialog')?.close();
  dialog.rows = rows.map((row) => ({ ...row, due: '2024-07-31', late: false }));
  dialog.open();
  await dialog.updateComplete;
  await userEvent.click(dialog.renderRoot.querySelector('.button.primary') as HTMLElement);
  await expect.poll(() => desk.written.map(({ day, due }) => [day, due])).toContainEqual(['2024-07-31', '']);
  expect(dialog.renderRoot.querySelector('#due-hint')?.textContent.trim()).toBe(
    'Nel ciclo era entro il 31/07/2024, già passato: scegli un altro giorno, o nessuno.',
  );
});

it('asks one unit alone, and takes a request off the list', async () => {
  await userEvent.selectOptions(dialog.renderRoot.querySelector('#holder') as HTMLSelectElement, '0');
  await userEvent.click(dialog.renderRoot.querySelector('.button.primary') as HTMLElement);
  await expect.poll(() => dialog.notice).toContain('richiesta-2024-camera-di-prova-uff1-2024-12-31.xlsx preparato');
  expect(dialog.shadowRoot?.activeElement).toBe(dialog.renderRoot.querySelector('.button.primary'));
  await list().updateComplete;
  await userEvent.click(list().renderRoot.querySelector('.danger') as HTMLElement);
  await expect.poll(() => desk.sent.map(({ id }) => id)).toEqual(['a', 'b']);
});
