import type { Catalogue } from './catalogue.ts';

const it = {
  changed: (path: string): string =>
    `Un’altra scheda ha modificato «${path}» prima di questa. Il tuo testo non è perso: scegli quale tenere.`,
  removedHere: (path: string): string =>
    `Un’altra scheda ha modificato «${path}», che qui è stato tolto. Il suo testo non è perso: scegli se tenerlo.`,
  removedThere: (path: string): string =>
    `Un’altra scheda ha tolto «${path}», che qui è stato modificato. Il tuo testo non è perso: scegli se tenerlo.`,
  removeFile: 'Togli il file',
  unlike: 'Mostra le righe diverse',
  oursIs: 'Il mio testo',
  theirsIs: 'L’altro testo',
  keepOurs: 'Tieni il mio testo',
  keepTheirs: 'Tieni l’altro testo',
  downloadOurs: 'Scarica il mio',
};

const en: Catalogue<typeof it>['en'] = {
  changed: (path) => `Another tab changed “${path}” before this one. Your text is not lost: choose which one to keep.`,
  removedHere: (path) =>
    `Another tab changed “${path}”, which was removed here. Its text is not lost: choose whether to keep it.`,
  removedThere: (path) =>
    `Another tab removed “${path}”, which was changed here. Your text is not lost: choose whether to keep it.`,
  removeFile: 'Remove the file',
  unlike: 'Show the lines that differ',
  oursIs: 'My text',
  theirsIs: 'The other text',
  keepOurs: 'Keep my text',
  keepTheirs: 'Keep the other text',
  downloadOurs: 'Download mine',
};

/** Words of a text that two tabs changed. */
export const textConflictTexts: Catalogue<typeof it> = { it, en };
