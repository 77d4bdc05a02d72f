import type { AppCommand } from '../page/shortcuts.ts';
import type { Catalogue } from './catalogue.ts';

type Rows = readonly (readonly [keys: string, meaning: string])[];

const it = {
  title: 'Tutti i tasti',
  close: 'Chiudi',
  everywhere: 'Ovunque',
  editor: 'Piano e Relazione: nel testo',
  sheet: 'Dati: nel foglio',
  form: 'Ciclo: nel modulo di un passo',
  handIn: 'registra il passo, da qualunque campo',
  rest: 'Alberi, grafici, elenchi',
  commands: {
    palette: 'cerca e comandi',
    shortcuts: 'questo elenco',
    save: 'salva adesso',
    undo: 'annulla (fuori da un testo)',
    redo: 'rifai (fuori da un testo)',
  } satisfies Record<AppCommand, string>,
  go: (view: string): string => `vai a ${view}`,
  between: 'poi',
  letters: 'Usa i tasti senza Ctrl («?» e «g» con una lettera)',
  lettersHint: 'Spegnili se si confondono con la dettatura o con un lettore di schermo.',
  textKeys: [
    ['Ctrl+/', 'commenta la riga'],
    ['Ctrl+Z, Ctrl+Y', 'annulla, rifai ciò che hai scritto'],
    ['Esc, poi Tab', 'esci dall’editor'],
  ] satisfies Rows,
  sheetCommands: { fill: 'ripeti in giù', all: 'scegli tutto' },
  sheetKeys: [
    ['← ↑ → ↓', 'spostati; con Maiusc estendi la scelta'],
    ['Invio o F2', 'modifica'],
    ['Canc', 'togli'],
    ['Spazio', 'scheda del valore'],
    ['Ctrl+Invio', 'scrivi in tutte le righe scelte'],
    ['Ctrl+C, Ctrl+X, Ctrl+V', 'copia, taglia, incolla'],
  ] satisfies Rows,
  restKeys: [
    ['← ↑ → ↓', 'spostati, apri e chiudi'],
    ['Invio', 'apri ciò che è scelto'],
    ['Esc', 'chiudi finestra o menu'],
  ] satisfies Rows,
};

/** Sentences of the list of keys. */
export const shortcutTexts: Catalogue<typeof it> = {
  it,
  en: {
    title: 'All keys',
    close: 'Close',
    everywhere: 'Everywhere',
    editor: 'Plan and Report: in the text',
    sheet: 'Data: in the sheet',
    form: 'Cycle: in the form of a step',
    handIn: 'record the step, from any field',
    rest: 'Trees, charts, lists',
    commands: {
      palette: 'search and commands',
      shortcuts: 'this list',
      save: 'save now',
      undo: 'undo (outside a text)',
      redo: 'redo (outside a text)',
    },
    go: (view) => `go to ${view}`,
    between: 'then',
    letters: 'Use keys without Ctrl (“?” and “g” with a letter)',
    lettersHint: 'Switch them off if they get in the way of dictation or of a screen reader.',
    textKeys: [
      ['Ctrl+/', 'comment the line'],
      ['Ctrl+Z, Ctrl+Y', 'undo, redo what was typed'],
      ['Esc, then Tab', 'leave the editor'],
    ],
    sheetCommands: { fill: 'fill down', all: 'select all' },
    sheetKeys: [
      ['← ↑ → ↓', 'move; with Shift extend the selection'],
      ['Enter or F2', 'edit'],
      ['Delete', 'remove'],
      ['Space', 'sheet of the value'],
      ['Ctrl+Enter', 'write into all selected rows'],
      ['Ctrl+C, Ctrl+X, Ctrl+V', 'copy, cut, paste'],
    ],
    restKeys: [
      ['← ↑ → ↓', 'move, open and close'],
      ['Enter', 'open what is chosen'],
      ['Esc', 'close a dialog or menu'],
    ],
  },
};
