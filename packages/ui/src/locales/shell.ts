import type { ViewName } from '../workspace/route.ts';
import type { SaveState } from '../workspace/workspace.ts';
import type { Trouble, WayOut } from '../workspace/troubles.ts';
import type { Theme } from '../page/theme.ts';
import type { Catalogue } from './catalogue.ts';

const it = {
  tagline: 'Il piano della performance che si calcola da solo',
  skip: 'Vai al contenuto',
  mainNavigation: 'Sezioni',
  language: 'Lingua',
  theme: 'Tema',
  themes: { auto: 'Automatico', light: 'Chiaro', dark: 'Scuro', contrast: 'Alto contrasto' } satisfies Record<
    Theme,
    string
  >,
  views: {
    inizio: 'Inizio',
    piano: 'Piano',
    dati: 'Dati',
    risultati: 'Risultati',
    ciclo: 'Ciclo',
    relazione: 'Relazione',
    archivio: 'Archivio',
    enti: 'Enti',
    condividi: 'Condividi',
    condiviso: 'Condiviso',
  } satisfies Record<ViewName, string>,
  save: { saved: 'Salvato', saving: 'Salvataggio…', failed: 'Non salvato' } satisfies Record<SaveState, string>,
  problems: (errors: number, warnings: number): string =>
    `${errors === 1 ? '1 errore' : `${errors} errori`}, ${warnings === 1 ? '1 avviso' : `${warnings} avvisi`}`,
  analysed: (errors: number, warnings: number): string => `Piano calcolato: ${it.problems(errors, warnings)}.`,
  loading: 'Apertura…',
  find: 'Cerca',
  findHint: 'Cerca ovunque, o di’ che cosa fare (Ctrl+K)',
  undo: 'Annulla',
  redo: 'Rifai',
  step: (does: string, label: string, key: string): string => `${does}: ${label.replace(/\.$/, '')} (${key})`,
  undone: (label: string): string => `Annullato: ${label.replace(/\.$/, '')}.`,
  typed: 'ciò che è stato scritto',
  redone: (label: string): string => `Rifatto: ${label.replace(/\.$/, '')}.`,
  nothingToUndo: 'Niente da annullare. Ciò che si scrive in un testo si annulla nel testo.',
  nothingToRedo: 'Niente da rifare.',
  printed: (moment: string): string => `Stampato: ${moment}`,
  saved: 'Tutto è salvato su questo dispositivo.',
  viewFailed: 'Questa sezione non si apre. Ricarica la pagina; il tuo lavoro resta salvato su questo dispositivo.',
  ways: {
    reload: 'Ricarica la pagina',
    texts: 'Scarica i testi',
    backups: 'Vai ai backup',
    close: 'Chiudi',
  } satisfies Record<WayOut, string>,
  period: (name: string): string => `Ciclo ${name}`,
  troubles: {
    year: 'Il link parla di un anno che non è in questo browser. Si vede lo stesso posto nell’anno aperto: chi ha mandato il link può darti un backup.',
    analysis:
      'Il calcolo si è interrotto per un errore del programma. Il testo è al sicuro: per ricominciare a calcolare ricarica la pagina.',
    program:
      'Qualcosa in questa pagina si è fermato per un errore del programma. Ciò che risulta salvato è al sicuro in questo browser: ricarica la pagina per continuare. Se succede ancora, fai un backup e segnala che cosa stavi facendo.',
    parts:
      'Una parte di Traguardo non è arrivata: il server non risponde, o nel frattempo è stato aggiornato. Ciò che risulta salvato è al sicuro in questo browser: ricarica la pagina quando il server risponde.',
    newer:
      'I dati di questo browser sono al sicuro, ma di una versione più recente di Traguardo. Chiudi tutte le sue schede e riaprilo; se non basta, va aggiornato.',
    outdated:
      'In un’altra scheda è aperta una versione più recente di Traguardo: ciò che scrivi qui non viene più conservato. Se ti serve, scarica i testi; poi ricarica la pagina.',
    removed:
      'Questo ente è stato tolto da questo browser in un’altra scheda: ciò che scrivi qui non viene più conservato. Se ti serve, scarica i testi; poi ricarica la pagina.',
    replaced:
      'In un’altra scheda è stato ripristinato un backup o aperto un altro anno: ciò che c’era qui è stato sostituito.',
    blocked: 'Un’altra scheda tiene aperta una versione precedente di Traguardo: chiudila per continuare.',
    terminated:
      'Il browser ha chiuso l’archivio di questo sito: ciò che scrivi qui non viene più conservato. Se ti serve, scarica i testi; poi ricarica la pagina.',
    quota: 'Lo spazio del browser è finito: l’ultima modifica non è salvata. Libera spazio o scarica un backup.',
    unavailable:
      'Il browser non concede un archivio a questo sito (navigazione privata, o cookie bloccati?): il lavoro non può essere conservato. Apri Traguardo in una finestra normale, o consenti i dati di questo sito, e ricarica la pagina.',
    lost: 'L’archivio contiene meno di quanto risultava salvato: il browser ha perso dati. Ripristina l’ultimo backup.',
    versions:
      'Lo spazio del browser è quasi finito. Il piano è salvato; versioni più vecchie, o altro oltre ai testi, non hanno più posto: scarica un backup e libera spazio.',
  } satisfies Record<Trouble, string>,
};

export const shellTexts: Catalogue<typeof it> = {
  it,
  en: {
    tagline: 'The performance plan that computes itself',
    skip: 'Skip to content',
    mainNavigation: 'Sections',
    language: 'Language',
    theme: 'Theme',
    themes: { auto: 'Automatic', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    views: {
      inizio: 'Home',
      piano: 'Plan',
      dati: 'Data',
      risultati: 'Results',
      ciclo: 'Cycle',
      relazione: 'Report',
      archivio: 'Archive',
      enti: 'Bodies',
      condividi: 'Share',
      condiviso: 'Shared',
    },
    save: { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' },
    problems: (errors, warnings) =>
      `${errors === 1 ? '1 error' : `${errors} errors`}, ${warnings === 1 ? '1 warning' : `${warnings} warnings`}`,
    analysed: (errors, warnings) => `Plan computed: ${shellTexts.en.problems(errors, warnings)}.`,
    loading: 'Opening…',
    find: 'Search',
    findHint: 'Search everywhere, or say what to do (Ctrl+K)',
    undo: 'Undo',
    redo: 'Redo',
    step: (does, label, key) => `${does}: ${label.replace(/\.$/, '')} (${key})`,
    undone: (label) => `Undone: ${label.replace(/\.$/, '')}.`,
    typed: 'what was typed',
    redone: (label) => `Redone: ${label.replace(/\.$/, '')}.`,
    nothingToUndo: 'Nothing to undo. What is typed into a text is undone in the text.',
    nothingToRedo: 'Nothing to redo.',
    printed: (moment) => `Printed on ${moment}`,
    saved: 'Everything is saved on this device.',
    viewFailed: 'This section does not open. Reload the page; your work stays saved on this device.',
    ways: { reload: 'Reload the page', texts: 'Download the texts', backups: 'Go to the backups', close: 'Close' },
    period: (name) => `Cycle ${name}`,
    troubles: {
      year: 'The link speaks of a year that is not in this browser. The same place is shown in the open year: whoever sent the link can give you a backup.',
      analysis:
        'The computation stopped because of an error in the program. The text is safe: reload the page to compute again.',
      program:
        'Something on this page stopped because of an error in the program. What is shown as saved is safe in this browser: reload the page to go on. If it happens again, make a backup and report what you were doing.',
      parts:
        'A part of Traguardo did not arrive: the server does not answer, or was updated meanwhile. What is shown as saved is safe in this browser: reload the page once the server answers.',
      newer:
        'The data of this browser are safe, but of a newer version of Traguardo. Close all its tabs and open it again; if that is not enough, it has to be updated.',
      outdated:
        'A newer version of Traguardo is open in another tab: what you write here is no longer kept. Download the texts if you need them; then reload the page.',
      removed:
        'This body was removed from this browser in another tab: what you write here is no longer kept. Download the texts if you need them; then reload the page.',
      replaced: 'In another tab a backup was restored or another year opened: what was here has been replaced.',
      blocked: 'Another tab holds an older version of Traguardo open: close it to go on.',
      terminated:
        'The browser closed this site’s storage: what you write here is no longer kept. Download the texts if you need them; then reload the page.',
      quota: 'The browser is out of space: the last change is not saved. Free some space or download a backup.',
      unavailable:
        'The browser grants this site no storage (private browsing, or blocked cookies?): work cannot be kept. Open Traguardo in a normal window, or allow data for this site, and reload the page.',
      lost: 'The storage holds less than was last seen saved: the browser lost data. Restore the latest backup.',
      versions:
        'The browser is almost out of space. The plan is saved; for older versions, or other things than texts, there is no room: download a backup and free some space.',
    },
  },
};
