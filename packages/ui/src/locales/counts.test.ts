import { expect, it } from 'vitest';
import { dataTexts } from './data.ts';
import { editorDialogTexts } from './editor-dialogs.ts';

it('sets thousands of counts apart, as the language does', () => {
  expect(dataTexts.it.shown(1234, 12345)).toBe('1.234 di 12.345 valori');
  expect(dataTexts.en.shown(1234, 12345)).toBe('1,234 of 12,345 values');
  expect(dataTexts.it.filled(1000)).toBe('1.000 inseriti');
  expect(editorDialogTexts.en.searchFound(1500, 3, 200)).toBe('1,500 places in 3 files; here the first 200.');
});
