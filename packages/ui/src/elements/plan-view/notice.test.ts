import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { Notice } from './notice.ts';

const state = { files: [], undoable: 'Rimosso x.piano' };
let isThere = false;
let notice: Notice;

beforeEach(() => {
  vi.useFakeTimers();
  isThere = false;
  const host = { addController: () => undefined, requestUpdate: () => notice.hostUpdate() };
  notice = new Notice(host as never, { state } as unknown as WorkspaceController);
});

afterEach(() => void vi.useRealTimers());

it('says what a command did for a few seconds', () => {
  notice.say('Formattato');
  expect(notice.text).toBe('Formattato');
  vi.runAllTimers();
  expect(notice.text).toBe('');
});

it('keeps saying what can be undone from there, until the next', () => {
  notice.say('Rimosso x.piano');
  vi.runAllTimers();
  expect(notice.text).toBe('Rimosso x.piano');
  notice.say('Formattato');
  vi.runAllTimers();
  expect(notice.text).toBe('');
});

it('says what is wrong at a place until the cursor, which comes there after it, leaves', () => {
  notice.say('Formattato');
  notice.sayAt('Errore: manca', () => isThere);
  vi.runAllTimers();
  notice.hostUpdate();
  expect(notice.text).toBe('Errore: manca');
  isThere = true;
  notice.hostUpdate();
  expect(notice.text).toBe('Errore: manca');
  isThere = false;
  notice.hostUpdate();
  expect(notice.text).toBe('');
});
