import { userEvent } from 'vitest/browser';
import type { FieldInput, FormField } from '@traguardo/dsl';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import type { FormFieldElement, SetValueEvent } from './form-field.ts';
import './form-field.ts';

let set: SetValueEvent['detail'][];

beforeEach(() => {
  set = [];
});

afterEach(() => document.body.replaceChildren()); // what is left in a field is told when it is left

async function mount(input: FieldInput, value: string, refusal = ''): Promise<FormFieldElement> {
  const place = { from: 0, to: 9 };
  const field: FormField = {
    key: 'k#0',
    concept: 'k',
    name: 'k',
    input,
    value,
    place,
    help: '',
    law: '',
    example: 'peso 40%',
  };
  const word = { kind: 'argument', detail: '', documentation: '' } as const;
  const options = [
    { ...word, label: 'media', insert: 'media' },
    { ...word, label: 'minimo', insert: 'minimo' },
  ];
  return mountElement(
    html`<form-field
      .field=${field}
      label="Campo"
      help="Che cosa vuol dire."
      .refusal=${refusal}
      .complete=${async () => ({ from: 0, options })}
      removable
      language="it"
      @set-value=${(event: SetValueEvent) => set.push(event.detail)}
    ></form-field>`,
  );
}

function input(element: FormFieldElement): HTMLInputElement {
  return element.renderRoot.querySelector('#input') as HTMLInputElement;
}

const INPUTS: readonly (readonly [FieldInput, string])[] = [
  [{ kind: 'text', lines: false }, 'Un testo'],
  [{ kind: 'text', lines: true }, 'Un testo\nsu due righe'],
  [{ kind: 'percent' }, '40'],
  [{ kind: 'date' }, '2026-09-18'],
  [{ kind: 'choice', options: [{ value: 'a', label: 'uno', help: 'Il primo.' }] }, 'a'],
  [{ kind: 'flag' }, 'yes'],
  [{ kind: 'line' }, '>= 90%'],
];

it('has no accessibility problem, whatever it asks for', async () => {
  for (const [kind, value] of INPUTS) {
    const element = await mount(kind, value, 'Le virgolette non si chiudono.');
    expect([kind.kind, ...(await accessibilityProblems(element))]).toEqual([kind.kind]);
  }
});

it('a day left half typed takes nothing away and says so, until it is whole or given up', async () => {
  const element = await mount({ kind: 'date' }, '2026-09-18');
  const field = input(element);
  field.focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => field.validity.badInput).toBe(true);
  field.blur();
  await element.updateComplete;
  expect(set).toEqual([]);
  expect(element.renderRoot.querySelector('#refusal')?.textContent).toBe('Il giorno non è intero: non è scritto.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  field.focus();
  await userEvent.keyboard('{Escape}');
  await element.updateComplete;
  expect([field.value, element.renderRoot.querySelector('#refusal')?.textContent]).toEqual(['2026-09-18', '']);
});

it('tells a value when it is left or with Enter, and gives up with Escape', async () => {
  const element = await mount({ kind: 'percent' }, '40');
  element.focus();
  await expect.poll(() => element.shadowRoot?.activeElement === input(element)).toBe(true);
  await userEvent.keyboard('55');
  expect(set).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(input(element).value).toBe('40');
  await userEvent.keyboard('{Control>}a{/Control}60{Enter}');
  expect(set).toEqual([{ key: 'k#0', value: '60' }]);
});

it('leaves what is written in the language of plans as it is typed: a phone makes no capitals and mends no words', async () => {
  for (const kind of ['line', 'formula', 'names', 'percent'] as const) {
    const field = input(await mount({ kind }, 'media'));
    expect([kind, field.autocapitalize, field.getAttribute('autocorrect'), field.spellcheck]).toEqual([
      kind,
      'none',
      'off',
      false,
    ]);
  }
  const title = input(await mount({ kind: 'text', lines: false }, 'Un titolo'));
  expect([title.autocapitalize, title.spellcheck]).toEqual(['', true]);
});

it('shows a long title whole, on the one line it has in the text', async () => {
  const title = 'Grado di copertura delle attività formative dedicate al personale '.repeat(4).trim();
  const element = await mount({ kind: 'text', lines: false }, title);
  const field = input(element);
  expect(field.scrollWidth).toBeLessThanOrEqual(field.clientWidth);
  expect(field.scrollHeight).toBeLessThanOrEqual(field.clientHeight);
  field.select();
  await userEvent.keyboard('Nuovo{Enter}');
  expect(set).toEqual([{ key: 'k#0', value: 'Nuovo' }]);
  field.value = 'Copiato da\r\nun foglio';
  field.dispatchEvent(new InputEvent('input'));
  field.dispatchEvent(new FocusEvent('blur'));
  expect(set[1]).toEqual({ key: 'k#0', value: 'Copiato da un foglio' });
});

it('takes what a finger chooses when it is lifted: until then it may be scrolling', async () => {
  const element = await mount({ kind: 'line' }, '');
  input(element).focus();
  await userEvent.keyboard('m');
  const second = () => element.renderRoot.querySelectorAll<HTMLElement>('[role="option"]')[1];
  await expect.poll(second).toBeTruthy();
  const touched = { pointerType: 'touch', bubbles: true, cancelable: true };
  second()?.dispatchEvent(new PointerEvent('pointerdown', touched));
  await element.updateComplete;
  expect([input(element).value, second()?.isConnected]).toEqual(['m', true]);
  await userEvent.click(second() as HTMLElement);
  expect(input(element).value).toBe('minimo');
  expect(element.shadowRoot?.activeElement).toBe(input(element));
  expect(set).toEqual([]);
});

it('suggests while a word is typed, walked with the arrows', async () => {
  const element = await mount({ kind: 'line' }, '');
  input(element).focus();
  await userEvent.keyboard('m');
  await expect.poll(() => element.renderRoot.querySelectorAll('[role="option"]').length).toBe(2);
  expect(input(element).getAttribute('aria-expanded')).toBe('true');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(() => input(element).getAttribute('aria-activedescendant')).toBe('suggestion-1');
  await userEvent.keyboard('{Enter}');
  expect(input(element).value).toBe('minimo');
  expect(set).toEqual([]);
});

it('offers to take out what is written and empty', async () => {
  const element = await mount({ kind: 'line' }, '');
  let removed = '';
  element.addEventListener('remove-field', (event) => (removed = (event as CustomEvent<{ key: string }>).detail.key));
  element.renderRoot.querySelector<HTMLElement>('button')?.click();
  expect(removed).toBe('k#0');
});

it('keeps the focus where a repair that had it goes with its problem', async () => {
  const element = await mount({ kind: 'line' }, 'bando, afidamento');
  const message = 'Non è una fase.';
  const fixes = [{ kind: 'replace', label: 'Sostituisci con affidamento', edits: [] }];
  element.problems = [{ severity: 'error', message, fixes } as unknown as FormFieldElement['problems'][number]];
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>('#problems button')?.focus();
  element.problems = [];
  await expect.poll(() => element.shadowRoot?.activeElement === input(element)).toBe(true);
});
