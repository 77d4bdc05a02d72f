import { italian } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';

const it = {
  errorsElsewhere: 'Nessun problema nel testo della relazione; ci sono errori nel piano o nei dati.',
  title: 'Relazione',
  panes: { text: 'Testo', sections: 'Sezioni', preview: 'Anteprima', problems: 'Problemi' },
  panesLabel: 'Parti della relazione',
  files: 'Testi della relazione',
  sections: 'Sezioni della relazione',
  state: { written: 'scritta', empty: 'senza testo', missing: 'manca: aggiungila' },
  comments: 'Commenti a obiettivi e indicatori',
  commentOn: 'Commenta',
  addComment: 'Aggiungi il commento',
  noComments: 'Ancora nessuno.',
  counted: (written: number, all: number): string => `${written} di ${all} scritte`,
  preview: 'Anteprima',
  skipPreview: 'Salta l’anteprima',
  previewTop: 'Torna all’inizio dell’anteprima',
  making: 'La relazione si sta componendo…',
  remaking: 'Si aggiorna…',
  fresh: 'Anteprima aggiornata',
  ofAnother: (day: string, isOriginal: boolean): string =>
    italian`Questa relazione è al ${day}${isOriginal ? ', con i target originali' : ''}, come si è scelto in Dati o in Risultati.`,
  ofTheYear: 'Torna alla relazione dell’anno',
  failed:
    'La relazione non si compone per un errore del programma. Il testo è al sicuro; la prossima modifica la ricompone.',
  nothingYet: 'Il piano non dice ancora nulla di cui riferire.',
  emptyTitle: 'La relazione ha già le sue cifre, non ancora le sue parole',
  emptyText: (code: string): string =>
    `Capitoli, tabelle e risultati vengono dal piano e dai valori. Premesse e commenti si scrivono qui, in Markdown; una cifra si scrive {{valore(${code})}} e resta sempre quella del piano.`,
  begin: 'Comincia dalla traccia',
  problems: 'Problemi della relazione',
};

export const reportTexts: Catalogue<typeof it> = {
  it,
  en: {
    errorsElsewhere: 'No problems in the words of the report; there are errors in the plan or the data.',
    title: 'Report',
    panes: { text: 'Text', sections: 'Sections', preview: 'Preview', problems: 'Problems' },
    panesLabel: 'Parts of the report',
    files: 'Texts of the report',
    sections: 'Sections of the report',
    state: { written: 'written', empty: 'without text', missing: 'missing: add it' },
    comments: 'Comments on objectives and indicators',
    commentOn: 'Comment on',
    addComment: 'Add the comment',
    noComments: 'None yet.',
    counted: (written, all) => `${written} of ${all} written`,
    preview: 'Preview',
    skipPreview: 'Skip the preview',
    previewTop: 'Back to the top of the preview',
    making: 'The report is being composed…',
    remaking: 'Updating…',
    fresh: 'Preview up to date',
    ofAnother: (day, isOriginal) =>
      `This report is as of ${day}${isOriginal ? ', with the original targets' : ''}, as was chosen in Data or in Results.`,
    ofTheYear: 'Back to the report of the year',
    failed:
      'The report cannot be composed because of an error in the program. The text is safe; the next change composes it again.',
    nothingYet: 'The plan says nothing to report on yet.',
    emptyTitle: 'The report already has its figures, but not yet its words',
    emptyText: (code) =>
      `Chapters, tables and results come from the plan and the values. The foreword and comments are written here, in Markdown; a figure is written {{value(${code})}} and always stays the one of the plan.`,
    begin: 'Begin with an outline',
    problems: 'Problems of the report',
  },
};
