import { ContextProvider } from '@lit/context';
import { afterEach, expect, it } from 'vitest';
import { type Application, applicationContext } from '../../workspace/application.ts';
import type { SheetRow } from '../data-view/sheet/sheet-columns.ts';
import { ValueEvidence } from './value-evidence.ts';

const row = { id: 'EC07', raw: '2,40%', evidence: `registro.pdf sha256:${'0'.repeat(64)}` } as SheetRow;

let element: ValueEvidence;
let elsewhere: HTMLButtonElement;
let isRemoved: () => void;

/** With a document of which its value has been rid, whose removal from the browser lasts until `isRemoved`. */
async function open(): Promise<void> {
  const removal = new Promise<void>((resolve) => (isRemoved = resolve));
  const evidence = { find: async () => ({ kind: 'missing' }), remove: () => removal };
  const host = document.createElement('div');
  const provided = new ContextProvider(host, { context: applicationContext });
  provided.setValue({ values: { evidence } } as unknown as Application);
  element = new ValueEvidence();
  element.row = row;
  element.rows = [row];
  elsewhere = document.createElement('button');
  host.append(element, elsewhere);
  document.body.replaceChildren(host);
  await element.updateComplete;
  press('Togli');
  element.row = { ...row, evidence: '' };
  await element.updateComplete;
  press('Elimina dal browser');
}

function press(name: string): void {
  const all = [...element.renderRoot.querySelectorAll('button')];
  const button = all.find(({ textContent }) => textContent?.trim() === name);
  button?.focus();
  button?.click();
}

afterEach(() => {
  document.body.replaceChildren();
});

it('gives the focus to what attaches a document once one is gone from the browser', async () => {
  await open();
  isRemoved();
  await expect.poll(() => element.left).toBeNull();
  expect(element.shadowRoot?.activeElement?.id).toBe('attach');
});

it('leaves the focus to who went on while the document was being removed', async () => {
  await open();
  elsewhere.focus();
  isRemoved();
  await expect.poll(() => element.left).toBeNull();
  await element.updateComplete;
  expect(document.activeElement).toBe(elsewhere);
});

const other = { name: 'altro.pdf', hash: `sha256:${'1'.repeat(64)}` };

it('offers to erase a document that was replaced, and no longer once it was taken back', async () => {
  await open();
  element.row = row;
  element.rows = [row, { ...row, id: 'S13', evidence: `${other.name} ${other.hash}` }];
  await element.updateComplete;
  const said: string[] = [];
  element.addEventListener('panel-notice', (event) => said.push((event as CustomEvent<string>).detail));
  const known = element.renderRoot.querySelector('#known') as HTMLSelectElement;
  known.value = other.hash;
  known.dispatchEvent(new Event('change'));
  expect(said).toEqual(['altro.pdf, allegato a EC07.']);
  const isOffered = (): boolean => element.renderRoot.querySelector('.danger') !== null;
  element.row = { ...row, evidence: `${other.name} ${other.hash}` };
  await element.updateComplete;
  expect(isOffered()).toBe(true);
  element.row = row;
  await element.updateComplete;
  expect(isOffered()).toBe(false);
});
