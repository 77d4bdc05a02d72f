import { countText } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';

const it = {
  renameTitle: (name: string) => `Rinomina «${name}»`,
  newName: 'Nuovo nome',
  renameCounting: 'Conteggio dei punti in cui è scritto…',
  renamePreview: (count: number, files: number) =>
    `Cambia in ${count === 1 ? 'un punto' : `${count} punti`} di ${files === 1 ? 'un file' : `${files} file`}:`,
  searchFor: 'Cerca',
  replaceBy: 'Sostituisci con',
  matchCase: 'Distingui maiuscole e minuscole',
  replaceAll: 'Sostituisci tutto',
  searchFound: (count: number, files: number, shown: number) =>
    count === 0
      ? 'Non c’è.'
      : `${count === 1 ? 'Un punto' : `${countText(count, 'it')} punti`} in ${files === 1 ? 'un file' : `${files} file`}${shown < count ? `; qui i primi ${shown}` : ''}.`,
};

const en: typeof it = {
  renameTitle: (name) => `Rename “${name}”`,
  newName: 'New name',
  renameCounting: 'Counting where it is written…',
  renamePreview: (count, files) =>
    `Changes in ${count === 1 ? 'one place' : `${count} places`} of ${files === 1 ? 'one file' : `${files} files`}:`,
  searchFor: 'Find',
  replaceBy: 'Replace with',
  matchCase: 'Match capital letters',
  replaceAll: 'Replace all',
  searchFound: (count, files, shown) =>
    count === 0
      ? 'Not found.'
      : `${count === 1 ? 'One place' : `${countText(count, 'en')} places`} in ${files === 1 ? 'one file' : `${files} files`}${shown < count ? `; here the first ${shown}` : ''}.`,
};

/** Texts of what keys of the editor open. */
export const editorDialogTexts: Catalogue<typeof it> = { it, en };
