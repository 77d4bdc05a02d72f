import { expect, it } from 'vitest';
import { EDITOR_KEYS } from '../elements/plan-editor/editor-keys.ts';
import { APP_KEYS, GO, GO_LETTERS, isPressed, keyText } from './shortcuts.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it('knows a combination by its keys, Cmd for Ctrl, and signs by what they are', () => {
  expect(isPressed('Mod-k', { ...NONE, key: 'K', ctrlKey: true })).toBe(true);
  expect(isPressed('Mod-k', { ...NONE, key: 'k', metaKey: true })).toBe(true);
  expect(isPressed('Mod-k', { ...NONE, key: 'k' })).toBe(false);
  expect(isPressed('Mod-z', { ...NONE, key: 'z', ctrlKey: true, shiftKey: true })).toBe(false);
  expect(isPressed('Mod-Shift-z', { ...NONE, key: 'Z', ctrlKey: true, shiftKey: true })).toBe(true);
  expect(isPressed('?', { ...NONE, key: '?', shiftKey: true })).toBe(true);
  expect(isPressed('Mod-k', { ...NONE, key: 'k', ctrlKey: true, altKey: true })).toBe(false);
});

it('has one meaning for every key', () => {
  const keys = Object.values(APP_KEYS).flat();
  expect(new Set(keys).size).toBe(keys.length);
  const letters = [GO, ...Object.values(GO_LETTERS)];
  expect(new Set(letters).size).toBe(letters.length);
});

it('prints keys as they are called', () => {
  expect(keyText('Mod-Shift-f', 'it')).toBe('Ctrl+Maiusc+F');
  expect(keyText('Alt-ArrowLeft', 'en')).toBe('Alt+←');
  expect(keyText('Mod-Alt-[', 'it')).toBe('Ctrl+Alt+[');
  expect(keyText('F8', 'it')).toBe('F8');
  expect(keyText('?', 'it')).toBe('?');
});

it('names keys in one order: Ctrl, Alt, Shift', () => {
  const order = ['Mod', 'Ctrl', 'Alt', 'Shift'];
  for (const combination of [...Object.values(APP_KEYS).flat(), ...Object.values(EDITOR_KEYS)]) {
    const held = combination.split('-').slice(0, -1);
    expect(held).toEqual(order.filter((key) => held.includes(key)));
  }
});
