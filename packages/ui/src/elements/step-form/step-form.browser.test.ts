import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { StepForm } from './step-form.ts';

const HASH = `sha256:${'1'.repeat(64)}`;
const STAMP = { format: 'traguardo.report/1', plan: 'ENTE' };

let form: StepForm;

beforeEach(async () => {
  form = new StepForm();
  form.fields = { required: ['documents'], optional: [] };
  form.submitLabel = 'Chiudi la Relazione';
  form.offers = [
    {
      label: 'relazione-2024.docx, scaricata il 10/06/25',
      isBehind: false,
      hash: HASH,
      item: { title: 'relazione-2024.docx', hash: HASH, where: '', stamp: STAMP },
    },
  ];
  const main = document.createElement('main');
  main.append(form);
  document.body.append(main);
  await form.updateComplete;
});

afterEach(() => form.parentElement?.remove());

function control(name: string): HTMLInputElement | null | undefined {
  return form.shadowRoot?.querySelector(`#field-documents-0-${name}`);
}

it('fills a document in from a report downloaded here, and goes on in it', async () => {
  expect(await accessibilityProblems(document.body)).toEqual([]);
  const offer = form.shadowRoot?.querySelector<HTMLButtonElement>('[aria-labelledby="offers"] button');
  offer?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => control('hash')?.value).toBe(HASH);
  expect(form.shadowRoot?.activeElement).toBe(control('title'));
  expect(form.draft).toMatchObject({ documents: [{ hash: HASH, stamp: STAMP }] });
  expect(form.shadowRoot?.querySelector('[aria-labelledby="offers"]')).toBeNull();
  expect(await accessibilityProblems(document.body)).toEqual([]);
});

it('leaves a hash and a code as they are typed: a phone makes no capitals and mends no words', async () => {
  const kept = (field: HTMLInputElement | null | undefined): unknown =>
    field && [field.autocapitalize, field.getAttribute('autocorrect')];
  expect(kept(control('hash'))).toEqual(['none', 'off']);
  expect(kept(control('title'))).toEqual(['', null]);
  form.fields = { required: ['notReceived'], optional: [] };
  form.values = { notReceived: [{ code: 'I1', reason: '' }] };
  await form.updateComplete;
  expect(kept(form.shadowRoot?.querySelector<HTMLInputElement>('#field-notReceived-0-code'))).toEqual(['none', 'off']);
});

it('lets go of the stamp when another hash is typed', async () => {
  form.shadowRoot?.querySelector<HTMLButtonElement>('[aria-labelledby="offers"] button')?.click();
  await expect.poll(() => control('hash')?.value).toBe(HASH);
  control('hash')?.focus();
  await userEvent.keyboard('{End}{Backspace}2');
  expect(JSON.stringify(form.draft)).not.toContain('traguardo.report/1');
});

it('keeps what records a long form in sight, and the repetition of the first item right below it', async () => {
  await page.viewport(390, 844);
  form.fields = { required: ['notReceived'], optional: [] };
  form.values = { notReceived: Array.from({ length: 78 }, (_, at) => ({ code: `I${at}`, reason: '' })) };
  await form.updateComplete;
  const find = (selector: string): HTMLElement => form.shadowRoot?.querySelector(selector) as HTMLElement;
  const place = (element: HTMLElement): DOMRect => element.getBoundingClientRect();
  const submit = find('[type="submit"]');
  const reason = find('#field-notReceived-0-reason');
  reason.focus();
  expect(place(submit).bottom).toBeLessThanOrEqual(844);
  form.submitLabel = 'Chiudi la raccolta dei dati dell’anno';
  await form.updateComplete;
  const buttons = [...find('.foot-actions').querySelectorAll<HTMLElement>('.button')];
  expect(new Set(buttons.map((button) => place(button).top)).size).toBe(1); // in one row, however long the step is called
  expect(place(reason).bottom).toBeLessThanOrEqual(place(submit).top);
  await userEvent.fill(reason, 'Si rileva a fine anno.');
  const repeat = [...(form.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    textContent?.includes('Ripeti la prima voce'),
  );
  expect(place(repeat as HTMLElement).bottom).toBeLessThanOrEqual(844);
  await userEvent.click(repeat as HTMLElement);
  expect(form.shadowRoot?.querySelector<HTMLInputElement>('#field-notReceived-77-reason')?.value).toBe(
    'Si rileva a fine anno.',
  );
  // The field with the focus is never under what stays at the foot.
  const tenth = find('#field-notReceived-9-reason');
  tenth.focus();
  await expect.poll(() => place(tenth).bottom <= place(submit).top).toBe(true);
});

it('offers no repetition where every item has figures of its own', async () => {
  form.fields = { required: ['areas'], optional: [] };
  form.values = { areas: [1, 2, 3].map((at) => ({ area: `Area ${at}`, own: '', previous: null, mean: null })) };
  await form.updateComplete;
  expect(form.shadowRoot?.querySelectorAll('[id$="-own"]')).toHaveLength(3);
  expect(form.shadowRoot?.textContent).not.toContain('Ripeti la prima voce');
});

it('begins at the first field that is empty, in sight whole', async () => {
  await page.viewport(390, 844);
  form.style.paddingTop = '600px'; // as what stands above on a phone
  form.fields = { required: [], optional: ['notReceived'] };
  form.values = { notReceived: [{ code: 'I1', reason: '' }] };
  await form.updateComplete;
  await form.focusFirst();
  const field = form.shadowRoot?.activeElement;
  expect(field?.id).toBe('field-notReceived-0-reason');
  const foot = form.shadowRoot?.querySelector('.foot-actions')?.getBoundingClientRect().top ?? 0;
  expect(field?.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot);
});

it('leaves the focus where somebody has put it in the form meanwhile', async () => {
  form.fields = { required: ['by'], optional: [] };
  await form.updateComplete;
  const begun = form.focusFirst();
  const submit = form.shadowRoot?.querySelector<HTMLButtonElement>('[type="submit"]');
  submit?.focus();
  await begun;
  expect(form.shadowRoot?.activeElement).toBe(submit);
});

it('says of a list nobody has chosen from that it is to be filled in, as of an empty text', async () => {
  form.fields = { required: ['by', 'reasons'], optional: [] };
  await form.updateComplete;
  form.shadowRoot?.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
  const errors = (): readonly (string | null)[] =>
    [...(form.shadowRoot?.querySelectorAll('.error') ?? [])].map(({ textContent }) => textContent);
  await expect.poll(errors).toEqual(['Adottato da: da compilare', 'Motivi: da compilare']);
});

it('says the name of a list once, also where each item is one field', async () => {
  form.fields = { required: ['changes'], optional: [] };
  form.values = { changes: [2, 3] };
  await form.updateComplete;
  const words = (selector: string): readonly string[] =>
    [...(form.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent.trim());
  expect(words('legend, strong')).toHaveLength(1);
  expect(words('.list label')).toEqual(['Voce 1', 'Voce 2']);
  expect(await accessibilityProblems(document.body)).toEqual([]);
});

it('is handed in with Ctrl+Enter from the field one is in', async () => {
  form.fields = { required: ['reasons'], optional: [] };
  await form.updateComplete;
  const given: unknown[] = [];
  form.addEventListener('step-submit', (event) => given.push((event as CustomEvent<unknown>).detail));
  form.shadowRoot?.querySelector<HTMLElement>('#field-reasons')?.focus();
  await userEvent.keyboard('Dimissioni{Control>}{Enter}{/Control}');
  await expect.poll(() => given).toEqual([{ reasons: 'Dimissioni' }]);
});

it('says at its field that an act is dated after its step', async () => {
  form.fields = { required: ['act'], optional: [] };
  form.day = '2024-01-28';
  form.values = { act: { number: '2', date: '2024-02-03', organ: 'Giunta', title: 'PIAO' } };
  await form.updateComplete;
  let given = 0;
  form.addEventListener('step-submit', () => (given += 1));
  form.shadowRoot?.querySelector<HTMLElement>('[type="submit"]')?.click();
  await expect.poll(() => form.shadowRoot?.activeElement?.id).toBe('field-act-date');
  expect(form.shadowRoot?.querySelector('#field-act-date-error')?.textContent).toBe('Data: è dopo il giorno del passo');
  form.day = '2024-02-03';
  form.shadowRoot?.querySelector<HTMLElement>('[type="submit"]')?.click();
  await expect.poll(() => given).toBe(1);
});

it('says at its field that a year of two digits is none', async () => {
  form.fields = { required: ['act'], optional: [] };
  form.values = { act: { number: '2', date: '0024-01-29', organ: 'Giunta', title: 'PIAO' } };
  await form.updateComplete;
  form.shadowRoot?.querySelector<HTMLElement>('[type="submit"]')?.click();
  await expect.poll(() => form.shadowRoot?.activeElement?.id).toBe('field-act-date');
  expect(form.shadowRoot?.querySelector('#field-act-date-error')?.textContent).toContain('Data: non è un giorno');
});

it('draws a long list in parts, with the focus in what comes, and as far as what is missing', async () => {
  form.fields = { required: ['notReceived'], optional: [] };
  form.values = {
    notReceived: Array.from({ length: 350 }, (_, at) => ({ code: `I${at}`, reason: at === 240 ? '' : 'No' })),
  };
  await form.updateComplete;
  const drawn = (): number => form.renderRoot.querySelectorAll('.list > .box').length;
  expect(drawn()).toBe(100);
  expect(form.renderRoot.textContent).toContain('Voci mostrate: 100 di 350.');
  const more = page.getByRole('button', { name: 'Mostra altre voci' });
  (more.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(drawn).toBe(200);
  expect(form.shadowRoot?.activeElement?.id).toBe('field-notReceived-100-code');
  expect(await accessibilityProblems(document.body)).toEqual([]);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => form.shadowRoot?.activeElement?.id).toBe('field-notReceived-240-reason');
  expect(drawn()).toBe(241);
  form.renderRoot.querySelector<HTMLButtonElement>('.list > .actions button')?.click(); // repeats the first, drawn or not
  await expect.poll(() => JSON.stringify(form.draft)).not.toContain('"reason":""');
  await userEvent.click(more);
  await expect.poll(drawn).toBe(341);
  await userEvent.click(more);
  await expect.poll(drawn).toBe(350);
  await expect.poll(() => more.query()).toBeNull();
  expect(form.renderRoot.querySelector('[data-adds]')).not.toBeNull();
});
