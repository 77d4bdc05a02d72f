import { italian } from '@traguardo/model';
import type { Language } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';

/** What there is none of is not said. */
const counted =
  (one: string, many: string) =>
  (count: number): readonly string[] =>
    count === 0 ? [] : [count === 1 ? one : `${count} ${many}`];
const files = { it: counted('1 file', 'file'), en: counted('1 file', 'files') };
const versions = { it: counted('1 versione', 'versioni'), en: counted('1 version', 'versions') };
const steps = {
  it: counted('1 passo del ciclo', 'passi del ciclo'),
  en: counted('1 step of the cycle', 'steps of the cycle'),
};
const documents = {
  it: counted('1 documento di prova', 'documenti di prova'),
  en: counted('1 document of evidence', 'documents of evidence'),
};

interface Held {
  readonly files: number;
  readonly versions: number;
  readonly steps: number;
  readonly documents: number;
}

const heldIn = (language: Language, held: Held): string =>
  [
    files[language](held.files),
    versions[language](held.versions),
    steps[language](held.steps),
    documents[language](held.documents),
  ]
    .flat()
    .join(', ');
const changedIn = (language: Language, changed: Pick<Held, 'files' | 'steps'>, and: string): string =>
  [files[language](changed.files), steps[language](changed.steps)].flat().join(and);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const it = {
  whereTitle: 'Dove sono i dati',
  where: (address: string): string =>
    `In questo browser, su questo dispositivo, per l’indirizzo ${address}. Un altro browser, un altro profilo, una finestra in incognito o un altro indirizzo non li vedono. Nulla viene inviato altrove.`,
  room: 'Spazio',
  roomOf: (usage: string, quota: string): string => `${usage} occupati su ${quota} concessi dal browser`,
  roomUnknown: 'il browser non lo dice',
  roomLow: 'Lo spazio sta per finire: scarica un backup, togli versioni o documenti, libera spazio sul disco.',
  persistence: 'Conservazione',
  persistent: 'garantita: il browser non cancella questi dati da solo',
  notPersistent: 'non garantita: se il disco si riempie il browser può cancellare questi dati',
  persistenceUnknown: 'il browser non lo dice',
  persist: 'Chiedi al browser di conservarli',
  persistHint:
    'Il browser può chiederti conferma, o decidere da solo (di solito accetta se il sito è tra i preferiti o installato). Anche così un backup serve: chi pulisce il browser cancella tutto.',
  persistYes: 'Il browser ha accettato: non cancellerà questi dati da solo.',
  persistNo: 'Il browser non ha accettato. Aggiungi la pagina ai preferiti o installala e riprova; intanto fai backup.',
  lastSaved: 'Ultima scrittura confermata',
  nothingSaved: 'nessuna da quando la pagina è aperta',
  tabs: 'Altre schede aperte',
  tabsOf: (count: number): string =>
    count === 0 ? 'nessuna' : count === 1 ? '1, vede il lavoro di questa' : `${count}, vedono il lavoro di questa`,
  tabsUnknown: 'il browser non lo dice',
  holds: 'Contenuto di questo ente',
  holdsOf: (held: Held): string => heldIn('it', held) || 'ancora nulla',
  backup: 'Ultimo backup',
  noBackup: 'nessuno da questo browser',
  since: (changed: Pick<Held, 'files' | 'steps'>): string =>
    changed.files === 0 && changed.steps === 0
      ? 'da allora nulla è cambiato'
      : `da allora: ${changedIn('it', changed, ' e ')}`,
  sinceThen: (changed: Pick<Held, 'files' | 'steps'>): string => `${capital(it.since(changed))}.`,
  advice: {
    first: 'Non c’è ancora un backup: se il browser perde i dati, il lavoro è perso. Scaricane uno.',
    steps: 'Dopo l’ultimo backup sono stati registrati passi del ciclo: scaricane uno nuovo.',
    old: 'L’ultimo backup ha più di due settimane e da allora qualcosa è cambiato: scaricane uno nuovo.',
  },
  toBackup: 'Vai al backup',
  draftsTitle: 'Testi che aspettano una scelta',
  draftsHint:
    'Un’altra scheda ha scritto per prima: questi testi non sono persi. Si sceglie dall’avviso in alto; da qui si scaricano.',
  noDrafts: 'Nessuno: ogni testo è salvato.',
  draftOf: (path: string, when: string): string => italian`${path}, del ${when}`,
  download: (path: string): string => `Scarica ${path}`,
  refresh: 'Aggiorna',
  loading: 'Lettura…',

  sharedTitle: 'Computer condiviso',
  shared:
    'Chi usa questo computer con lo stesso profilo vede questi dati. Su una postazione condivisa: scarica il backup quando finisci, toglilo da qui, e ripristinalo la volta dopo. Per togliere un ente solo:',
  bodiesLink: 'apri la pagina degli enti',
  backupFirst: 'Scarica prima il backup',
  backupDone: (name: string): string => `Backup scaricato: ${name}.`,
  manyBodies: (names: readonly string[]): string =>
    names.length === 1
      ? `In questo browser c’è 1 ente: ${names[0]}.`
      : `In questo browser ci sono ${names.length} enti: ${names.join(', ')}. Il backup è di quello aperto: apri gli altri e scarica il loro.`,
  wipeWord: 'TOGLI TUTTO',
  wipeLabel: (word: string): string => `Per togliere tutto, di ogni ente e ogni anno, scrivi ${word}`,
  wipeDiffers: (word: string): string => `Scrivi ${word}, così com’è: senza un backup non si torna indietro.`,
  wipe: 'Togli tutto da questo browser',
};

const en: typeof it = {
  whereTitle: 'Where the data are',
  where: (address) =>
    `In this browser, on this device, for the address ${address}. Another browser, another profile, a private window or another address do not see them. Nothing is sent anywhere.`,
  room: 'Space',
  roomOf: (usage, quota) => `${usage} used of ${quota} the browser allows`,
  roomUnknown: 'the browser does not say',
  roomLow: 'Space is running out: download a backup, remove versions or documents, free some disk space.',
  persistence: 'Safekeeping',
  persistent: 'guaranteed: the browser does not clear these data on its own',
  notPersistent: 'not guaranteed: when the disk fills up the browser may clear these data',
  persistenceUnknown: 'the browser does not say',
  persist: 'Ask the browser to keep them',
  persistHint:
    'The browser may ask you, or decide by itself (it usually agrees when the site is bookmarked or installed). A backup is needed all the same: whoever clears the browser clears everything.',
  persistYes: 'The browser agreed: it will not clear these data on its own.',
  persistNo: 'The browser did not agree. Bookmark or install the page and try again; make backups meanwhile.',
  lastSaved: 'Last write confirmed',
  nothingSaved: 'none since the page was opened',
  tabs: 'Other tabs open',
  tabsOf: (count) =>
    count === 0 ? 'none' : count === 1 ? '1, it sees the work of this one' : `${count}, they see the work of this one`,
  tabsUnknown: 'the browser does not say',
  holds: 'Content of this body',
  holdsOf: (held) => heldIn('en', held) || 'nothing yet',
  backup: 'Last backup',
  noBackup: 'none from this browser',
  since: (changed) =>
    changed.files === 0 && changed.steps === 0
      ? 'nothing changed since'
      : `since then: ${changedIn('en', changed, ' and ')}`,
  sinceThen: (changed) => `${capital(en.since(changed))}.`,
  advice: {
    first: 'There is no backup yet: if the browser loses its data, the work is lost. Download one.',
    steps: 'Steps of the cycle were recorded after the last backup: download a new one.',
    old: 'The last backup is more than two weeks old and something changed since: download a new one.',
  },
  toBackup: 'Go to the backup',
  draftsTitle: 'Texts that wait for a choice',
  draftsHint:
    'Another tab wrote first: these texts are not lost. Choose in the notice on top; here they can be downloaded.',
  noDrafts: 'None: every text is saved.',
  draftOf: (path, when) => `${path}, of ${when}`,
  download: (path) => `Download ${path}`,
  refresh: 'Refresh',
  loading: 'Reading…',

  sharedTitle: 'Shared computer',
  shared:
    'Whoever uses this computer with the same profile sees these data. On a shared machine: download the backup when you are done, remove it from here, and restore it next time. To remove one body alone:',
  bodiesLink: 'open the page of bodies',
  backupFirst: 'Download the backup first',
  backupDone: (name) => `Backup downloaded: ${name}.`,
  manyBodies: (names) =>
    names.length === 1
      ? `There is 1 body in this browser: ${names[0]}.`
      : `There are ${names.length} bodies in this browser: ${names.join(', ')}. The backup is of the open one: open the others and download theirs.`,
  wipeWord: 'REMOVE ALL',
  wipeLabel: (word) => `To remove everything, of every body and every year, type ${word}`,
  wipeDiffers: (word) => `Type ${word}, as it is: without a backup there is no way back.`,
  wipe: 'Remove everything from this browser',
};

/** Words of the page of the storage. */
export const storageTexts: Catalogue<typeof it> = { it, en };
