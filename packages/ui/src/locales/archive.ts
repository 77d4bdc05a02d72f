import { italian } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';

/** Numbers with their words, those of nothing left out. */
const listed = (...counts: readonly (readonly [count: number, one: string, many: string])[]): string =>
  counts.flatMap(([count, one, many]) => (count === 0 ? [] : [count === 1 ? one : `${count} ${many}`])).join(', ');

/** Years put aside, in Italian. */
const putAside = (years: readonly number[]): string =>
  `${years.length === 1 ? 'quello messo da parte' : 'quelli messi da parte'} (${years.join(', ')})`;

const it = {
  title: 'Archivio',
  lead: 'Tutto sta in questo browser, su questo dispositivo. Un backup è un solo file con tutti gli anni dell’ente: testi, dati, giornali, versioni.',
  pages: 'Pagine dell’archivio',
  pageFailed: 'Questa pagina non si apre. Ricarica; il tuo lavoro resta salvato su questo dispositivo.',
  loading: 'Apertura…',
  backupTitle: 'Backup',
  backupText: 'Scaricalo a ogni passo importante e conservalo dove l’ente tiene i documenti.',
  backupButton: 'Scarica il backup',
  lastBackup: (when: string): string => `Ultimo backup: ${when}.`,
  noBackup: 'Nessun backup fatto da questo browser.',
  backupHolds: (held: string): string => `Contiene tutto, di ogni anno: ${held}.`,
  backupGathering: 'Raccolta di testi, giornali e versioni…',
  backupDocuments: 'Scrittura dei documenti di prova…',
  backupDone: (name: string): string => `Backup scaricato: ${name}.`,
  backupFailed: 'Il backup non è riuscito per un errore del programma o del browser. Il lavoro resta com’è; riprova.',
  backupTooLarge: (most: string): string =>
    `Il file supera ${most}: così grande non si può ripristinare. Togli dai valori i documenti di prova più pesanti e scaricalo di nuovo.`,
  restoreTitle: 'Ripristino',
  restoreText: 'Il file viene verificato per intero prima di toccare qualsiasi cosa.',
  restoreButton: 'Scegli un backup…',
  filesTitle: 'File del piano',
  fileList: 'Elenco dei file',
  file: 'File',
  lines: 'Righe',
  size: 'Dimensione',
  download: (path: string): string => `Scarica ${path}`,
  remove: (path: string): string => `Togli ${path}`,
  addFiles: 'Aggiungi file .piano, .csv e .md…',
  kinds: { plan: 'testo del piano', actuals: 'valori', pack: 'pacchetto', narrative: 'testo della relazione' },
  clearTitle: 'Ricominciare',
  clearText: (name: string): string =>
    `Toglie da questo browser tutto ciò che c’è di «${name}»: piani, dati, giornali, versioni e documenti. Gli altri enti restano. Senza un backup non si torna indietro.`,
  clearYears: (aside: readonly number[]): string =>
    `Sono ${aside.length + 1} anni: quello aperto e ${putAside(aside)}.`,
  clearLabel: (name: string): string => `Per confermare scrivi il nome: ${name}`,
  clearDiffers: (name: string): string => `Il nome scritto non è «${name}»: nulla è stato tolto.`,
  clearBackup: 'Scarica prima un backup',
  clearButton: 'Togli tutto di questo ente',
  removeConfirm: (path: string): string => `Togliere «${path}» dal piano?`,
  removeYes: 'Togli',
  fileRemoved: (path: string): string => `Tolto il file «${path}».`,
  filesAdded: (count: number): string => (count === 1 ? '1 file aggiunto' : `${count} file aggiunti`),
  undo: 'Annulla l’operazione',
  cancel: 'Annulla',

  preview: 'Il backup è integro',
  previewAll: 'Che cosa contiene, file per file',
  previewOf: (name: string, when: string): string => italian`«${name}», fatto il ${when}.`,
  previewFiles: (count: number): string => (count === 1 ? '1 file' : `${count} file`),
  previewJournal: (count: number, body: string, year: number): string =>
    `Giornale verificato: ${count === 1 ? '1 passo' : `${count} passi`} del ciclo ${year} di ${body}.`,
  previewNoJournal: 'Senza giornale del ciclo.',
  previewHead: 'Ultima impronta',
  previewBeside: (versions: number, documents: number): string =>
    `${listed([versions, '1 versione dei testi', 'versioni dei testi'], [documents, '1 documento di prova', 'documenti di prova'])}.`,
  previewChanges: (changed: number, gone: number): string =>
    changed === 0 && gone === 0
      ? 'I file di adesso sono gli stessi del backup.'
      : `Rispetto a ora: ${changed === 1 ? '1 file nuovo o diverso' : `${changed} file nuovi o diversi`}, ${gone === 1 ? '1 che nel backup non c’è' : `${gone} che nel backup non ci sono`}. I testi di adesso restano come versione.`,
  previewYears: (aside: readonly number[]): string =>
    `Porta ${aside.length + 1} anni: quello aperto e ${putAside(aside)}.`,
  previewAside: (year: number): string => `Messo da parte: ${year}`,
  replaces: (aside: readonly number[]): string =>
    aside.length === 0
      ? 'Sostituisce tutto ciò che c’è dell’ente aperto.'
      : `Sostituisce tutto ciò che c’è dell’ente aperto, anche ${putAside(aside)}.`,
  keptAs: (name: string): string => `${name} (prima del ripristino)`,
  keeps: (name: string): string =>
    `Quello che c’è ora resta in questo browser come «${name}», con anni, giornali, versioni e documenti: si riapre dal nome in alto, e si toglie quando non serve più.`,
  restoreNow: 'Ripristina',
  restored: (name: string, years: readonly number[], when: string): string =>
    italian`Ripristinato: ${[`«${name}»`, ...years].join(', ')}, dal backup del ${when}.`,
  restoreAsNew: 'Apri come nuovo ente',
  checking: 'Verifica del backup…',
  checkFailed: 'La verifica si è interrotta per un errore del programma o del browser. Nulla è stato toccato.',
  refusedTitle: 'Questo backup non si apre: nulla è stato toccato.',
  notRestored: 'Il browser non ha potuto scrivere ciò che il backup contiene: nulla è cambiato.',
  noRoom:
    'Nel browser non c’è posto per ciò che il backup contiene accanto a ciò che c’è adesso: nulla è cambiato. Libera spazio, per esempio togliendo un ente o vecchie versioni, e riprova.',
  refused: {
    'too-large': 'Il file è troppo grande per essere un backup (oltre 480 MB).',
    encoding:
      'Il file non è un testo UTF-8: non è un backup di Traguardo, o un altro programma lo ha aperto e salvato.',
    'not-json': 'Il file è incompleto o non è un backup.',
    'not-a-backup': 'Il file non è un backup di Traguardo.',
    newer:
      'Il backup viene da una versione più recente di Traguardo: ricarica l’applicazione, che si aggiorna, e riprova.',
    hash: 'Il contenuto è stato modificato dopo il backup: l’impronta non corrisponde.',
    shape: 'Il file non ha la forma di un backup',
    path: 'Il backup contiene un nome di file non ammesso',
    years: 'Il backup mette da parte un anno due volte, o con il giornale di un altro anno',
    beside: 'Nel backup una versione dei testi, un documento di prova o una bozza è incompleta o alterata',
    journal: 'Il giornale del backup non è integro',
  },
  ofYear: (year: number): string => ` (anno ${year})`,
};

export const archiveTexts: Catalogue<typeof it> = {
  it,
  en: {
    title: 'Archive',
    lead: 'Everything is in this browser, on this device. A backup is a single file with every year of the body: texts, data, journals, versions.',
    pages: 'Pages of the archive',
    pageFailed: 'This page does not open. Reload; your work stays saved on this device.',
    loading: 'Opening…',
    backupTitle: 'Backup',
    backupText: 'Download one at every important step and keep it where the body keeps its documents.',
    backupButton: 'Download the backup',
    lastBackup: (when) => `Last backup: ${when}.`,
    noBackup: 'No backup made from this browser.',
    backupHolds: (held) => `It holds everything, of every year: ${held}.`,
    backupGathering: 'Gathering texts, journals and versions…',
    backupDocuments: 'Writing the documents of evidence…',
    backupDone: (name) => `Backup downloaded: ${name}.`,
    backupFailed:
      'The backup failed because of an error in the program or the browser. Your work stays as it is; try again.',
    backupTooLarge: (most) =>
      `The file is larger than ${most}: it cannot be restored. Remove the largest documents of evidence from their values and download it again.`,
    restoreTitle: 'Restore',
    restoreText: 'The file is verified as a whole before anything is touched.',
    restoreButton: 'Choose a backup…',
    filesTitle: 'Files of the plan',
    fileList: 'List of files',
    file: 'File',
    lines: 'Lines',
    size: 'Size',
    download: (path) => `Download ${path}`,
    remove: (path) => `Remove ${path}`,
    addFiles: 'Add .piano, .csv and .md files…',
    kinds: { plan: 'text of the plan', actuals: 'values', pack: 'pack', narrative: 'words of the report' },
    clearTitle: 'Start over',
    clearText: (name) =>
      `Removes from this browser all there is of “${name}”: plans, data, journals, versions and documents. Other bodies stay. Without a backup there is no way back.`,
    clearYears: (aside) => `There are ${aside.length + 1} years: the open one and, put aside: ${aside.join(', ')}.`,
    clearLabel: (name) => `To confirm, type the name: ${name}`,
    clearDiffers: (name) => `The name typed is not “${name}”: nothing was removed.`,
    clearBackup: 'Download a backup first',
    clearButton: 'Remove everything of this body',
    removeConfirm: (path) => `Remove “${path}” from the plan?`,
    removeYes: 'Remove',
    fileRemoved: (path) => `Removed the file “${path}”.`,
    filesAdded: (count) => (count === 1 ? '1 file added' : `${count} files added`),
    undo: 'Undo it',
    cancel: 'Cancel',
    preview: 'The backup is intact',
    previewAll: 'What it holds, file by file',
    previewOf: (name, when) => `“${name}”, made on ${when}.`,
    previewFiles: (count) => (count === 1 ? '1 file' : `${count} files`),
    previewJournal: (count, body, year) =>
      `Journal verified: ${count === 1 ? '1 step' : `${count} steps`} of the ${year} cycle of ${body}.`,
    previewNoJournal: 'No journal of the cycle.',
    previewHead: 'Last hash',
    previewBeside: (versions, documents) =>
      `${listed([versions, '1 version of the texts', 'versions of the texts'], [documents, '1 document of evidence', 'documents of evidence'])}.`,
    previewChanges: (changed, gone) =>
      changed === 0 && gone === 0
        ? 'The present files are the same as in the backup.'
        : `Compared with now: ${changed === 1 ? '1 file new or different' : `${changed} files new or different`}, ${gone === 1 ? '1 that the backup does not have' : `${gone} that the backup does not have`}. The present texts stay, as a version.`,
    previewYears: (aside) => `Brings ${aside.length + 1} years: the open one and, put aside: ${aside.join(', ')}.`,
    previewAside: (year) => `Put aside: ${year}`,
    replaces: (aside) =>
      aside.length === 0
        ? 'Replaces everything of the open body.'
        : `Replaces everything of the open body, the years put aside too: ${aside.join(', ')}.`,
    keptAs: (name) => `${name} (before the restore)`,
    keeps: (name) =>
      `What is there now stays in this browser as “${name}”, with years, journals, versions and documents: open it again from the name on top, and remove it when it is no longer needed.`,
    restoreNow: 'Restore',
    restored: (name, years, when) => `Restored: ${[`“${name}”`, ...years].join(', ')}, from the backup of ${when}.`,
    restoreAsNew: 'Open as a new body',
    checking: 'Verifying the backup…',
    checkFailed: 'The verification stopped because of an error in the program or the browser. Nothing was touched.',
    refusedTitle: 'This backup does not open: nothing was touched.',
    notRestored: 'The browser could not write what the backup holds: nothing was changed.',
    noRoom:
      'The browser has no room for what the backup holds beside what is here now: nothing was changed. Free some space, by removing a body or old versions for instance, and try again.',
    refused: {
      'too-large': 'The file is too large to be a backup (more than 480 MB).',
      encoding: 'The file is not UTF-8 text: it is not a Traguardo backup, or another program opened and saved it.',
      'not-json': 'The file is incomplete or not a backup.',
      'not-a-backup': 'The file is not a Traguardo backup.',
      newer:
        'The backup comes from a newer version of Traguardo: load the application again, which updates it, and retry.',
      hash: 'The content was changed after the backup: the hash does not match.',
      shape: 'The file does not have the form of a backup',
      path: 'The backup holds a file name that is not allowed',
      years: 'The backup puts a year aside twice, or with the journal of another year',
      beside: 'In the backup a version of the texts, a document of evidence or a draft is incomplete or altered',
      journal: 'The journal of the backup is not intact',
    },
    ofYear: (year) => ` (year ${year})`,
  },
};
