import type { Language } from '@traguardo/model';

/** The sentences of `traguardo report` in one language. */
interface ReportWords {
  readonly unknownFormat: (name: string, known: string) => string;
  readonly needsOut: (formats: string) => string;
  readonly fileOfMany: (path: string) => string;
  /** A report is never written over the texts it is made from, nor where it would be read as one of them. */
  readonly overSources: (path: string) => string;
  readonly oneText: string;
  readonly eachNeedsPaths: string;
  readonly eachHasItsJournal: string;
  readonly checkIsAlone: string;
  readonly refused: (errors: number) => string;
  readonly written: (path: string, size: string) => string;
  readonly progress: (done: number, total: number, name: string, seconds: string) => string;
  readonly at: (done: number, total: number, name: string) => string;
  readonly broken: (count: number, total: number) => string;
  /** Of the words of the report: claims that do not hold, figures typed by hand. */
  readonly doubts: (count: number) => string;
  readonly draft: (title: string) => string;
  readonly files: (count: number) => string;
  readonly noStamp: (path: string) => string;
  readonly size: (bytes: string, unit: string) => string;
}

const it: ReportWords = {
  unknownFormat: (name, known) => `formato «${name}» sconosciuto; ci sono ${known}`,
  needsOut: (formats) => `${formats}: indica con --out il file o la cartella in cui scrivere`,
  fileOfMany: (path) => `${path} è un file: più formati o più enti si scrivono in una cartella`,
  overSources: (path) =>
    `${path}: lì stanno i testi da cui la Relazione è fatta, e non ci si scrive sopra; indica con --out un’altra cartella`,
  oneText: 'con --json indica con --out dove scrivere la Relazione',
  eachNeedsPaths: '--each vuole i percorsi degli enti: traguardo report --each enti/* --out CARTELLA',
  eachHasItsJournal: 'con --each ogni ente ha il suo giornale accanto al piano: --file non si usa',
  checkIsAlone:
    '--check guarda una Relazione già fatta: --format, --out, --each, --draft, --day e --targets non si usano',
  refused: (errors) =>
    `la Relazione non si fa: ${errors === 1 ? 'c’è un errore' : `ci sono ${errors} errori`}. Correggi, o chiedi una bozza con --draft.`,
  written: (path, size) => `${path}  ${size}`,
  progress: (done, total, name, seconds) => `${done}/${total} ${name} ${seconds} s`,
  at: (done, total, name) => `${done}/${total} ${name} …`,
  broken: (count, total) => `${count} su ${total} non ${count === 1 ? 'è riuscita' : 'sono riuscite'}:`,
  doubts: (count) =>
    `${count === 1 ? 'un avviso' : `${count} avvisi`} sul testo della Relazione: «traguardo check» dice dove e come correggere.`,
  draft: (title) => `${title} (bozza)`,
  files: (count) => `${count} file`,
  noStamp: (path) =>
    `${path} non dice da che cosa è fatta: non è una Relazione di traguardo, o è stata riscritta da un altro programma`,
  size: (bytes, unit) => `${bytes} ${unit}`,
};

const en: ReportWords = {
  unknownFormat: (name, known) => `unknown format “${name}”; there are ${known}`,
  needsOut: (formats) => `${formats}: say with --out to which file or folder to write`,
  fileOfMany: (path) => `${path} is a file: several formats or bodies are written to a folder`,
  overSources: (path) =>
    `${path}: the texts the report is made from are there, and nothing is written over them; say another folder with --out`,
  oneText: 'with --json say with --out where to write the report',
  eachNeedsPaths: '--each takes the paths of the bodies: traguardo report --each bodies/* --out FOLDER',
  eachHasItsJournal: 'with --each every body has its journal beside its plan: --file is not used',
  checkIsAlone:
    '--check looks at a report that was made: --format, --out, --each, --draft, --day and --targets are not used',
  refused: (errors) =>
    `the report is not made: there ${errors === 1 ? 'is an error' : `are ${errors} errors`}. Correct the plan, or ask for a draft with --draft.`,
  written: (path, size) => `${path}  ${size}`,
  progress: (done, total, name, seconds) => `${done}/${total} ${name} ${seconds} s`,
  at: (done, total, name) => `${done}/${total} ${name} …`,
  broken: (count, total) => `${count} of ${total} failed:`,
  doubts: (count) =>
    `${count === 1 ? 'a warning' : `${count} warnings`} about the words of the report: “traguardo check” says where and how to correct them.`,
  draft: (title) => `${title} (draft)`,
  files: (count) => `${count} files`,
  noStamp: (path) =>
    `${path} does not say what it was made from: it is no report of traguardo, or another program has rewritten it`,
  size: (bytes, unit) => `${bytes} ${unit}`,
};

/** The sentences of `traguardo report`. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { it, en };
