import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { typedUntil } from './held-keys.ts';

const field = document.createElement('textarea');
beforeEach(() => {
  document.body.append(field);
  field.value = '';
  field.focus();
});
afterEach(() => field.remove());

it('keeps what is typed from what has the focus until what takes it has come', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const typed = typedUntil(promise);
  await userEvent.keyboard('abx{Backspace}{Enter}');
  resolve();
  expect([await typed, field.value]).toEqual(['ab', '']);
  await userEvent.keyboard('c');
  expect(field.value).toBe('c');
});

it('lets keys go again when it does not come', async () => {
  await expect(typedUntil(Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  await userEvent.keyboard('c');
  expect(field.value).toBe('c');
});
