import type { Catalogue } from './catalogue.ts';

const it = {
  title: 'Da dove vuoi cominciare?',
  lead: 'Il piano è un testo che calcola da solo ogni punteggio. Tutto resta su questo dispositivo: nessun account, nessuna rete.',
  exampleTitle: 'Guarda un caso vero',
  exampleText:
    'Il ciclo 2024 della Camera di commercio Alessandria-Asti: 9 obiettivi strategici, 15 operativi, 71 indicatori, fino alla validazione.',
  exampleButton: 'Apri l’esempio «Alessandria-Asti 2024»',
  emptyTitle: 'Scrivi il tuo piano',
  emptyText:
    'Parte da poche righe già valide. L’editor suggerisce parole e codici e spiega ogni errore con la regola che c’è dietro.',
  emptyButton: 'Comincia un piano nuovo',
  restoreTitle: 'Riprendi un lavoro',
  restoreText: 'Un backup o un fascicolo di Traguardo (un solo file), oppure file .piano e .csv di una cartella.',
  backTo: (name: string): string => `Torna a ${name}`,
  restoreButton: 'Apri un backup…',
  filesButton: 'Apri file .piano e .csv…',
  opening: 'Apertura in corso…',
  keys: 'Da ogni pagina, Ctrl+K (o «Cerca», in alto) trova codici, testi e comandi; ? mostra tutti i tasti.',
  failed: (reason: string): string => `Non si apre: ${reason}`,
};

export const startTexts: Catalogue<typeof it> = {
  it,
  en: {
    title: 'Where do you want to start?',
    lead: 'The plan is a text that computes every score by itself. Everything stays on this device: no account, no network.',
    exampleTitle: 'Look at a real case',
    exampleText:
      'The 2024 cycle of the chamber of commerce of Alessandria-Asti: 9 strategic objectives, 15 operational ones, 71 indicators, up to validation.',
    exampleButton: 'Open the example “Alessandria-Asti 2024”',
    emptyTitle: 'Write your own plan',
    emptyText:
      'Starts from a few lines that are already valid. The editor suggests words and codes and explains every error with the rule behind it.',
    emptyButton: 'Start a new plan',
    restoreTitle: 'Take up earlier work',
    restoreText: 'A Traguardo backup or bundle (a single file), or .piano and .csv files of a folder.',
    backTo: (name) => `Back to ${name}`,
    restoreButton: 'Open a backup…',
    filesButton: 'Open .piano and .csv files…',
    opening: 'Opening…',
    keys: 'On every page, Ctrl+K (or “Search”, above) finds codes, texts and commands; ? shows all keys.',
    failed: (reason) => `It does not open: ${reason}`,
  },
};
