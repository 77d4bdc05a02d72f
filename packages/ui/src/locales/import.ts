import { ACTUAL_HEADINGS } from '@traguardo/dsl';
import { countText, italian } from '@traguardo/model';
import type { ImportOutcome } from '../elements/import-dialog/import-line.ts';
import type { ColumnRole } from '../elements/import-dialog/mapping.ts';
import type { ImportRefusal } from '../worker/imports/import-protocol.ts';
import type { Catalogue } from './catalogue.ts';
import { importOutcomesEn, importOutcomesIt, importRefusalsEn, importRefusalsIt } from './import-refusals.ts';

const roles: Readonly<Record<ColumnRole, string>> = {
  none: 'non importare',
  period: 'valore alla data dell’intestazione',
  ...ACTUAL_HEADINGS.it,
};

/** Names one after the other; of very many the first. */
function listed(names: readonly string[], quoted: (name: string) => string): string {
  return [...names.slice(0, 8).map(quoted), ...(names.length > 8 ? ['…'] : [])].join(', ');
}

const it = {
  title: 'Importa valori',
  hint: 'Da un foglio di calcolo (XLSX, ODS) o da un CSV. Si vede prima ogni cambiamento, e nulla cambia prima della conferma.',
  file: 'Da un file',
  chooseFile: 'Scegli un file…',
  orPaste: 'oppure incolla qui le righe (anche da Excel)',
  reading: (name: string, done: number) =>
    done === 0
      ? `Lettura di ${name || 'ciò che è incollato'}…`
      : `Lettura di ${name}: ${done === 1 ? '1 foglio letto' : `${done} fogli letti`}…`,
  stop: 'Interrompi',
  stopped: 'Lettura interrotta.',
  read: (name: string) => (name === '' ? 'Righe incollate lette.' : `${name} letto.`),
  encoding: 'Come sono scritte le lettere',
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows (CSV di Excel)',
    ibm850: 'MS-DOS (850)',
    macintosh: 'Macintosh',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (Unix)',
  },
  failed: (message: string) => `Il file non è stato letto per un errore del programma: ${message}`,
  sheet: 'Foglio',
  sheetName: (name: string, rows: number, hidden: boolean) =>
    `${name} (${rows === 1 ? '1 riga' : `${rows} righe`}${hidden ? ', nascosto' : ''})`,
  headerRow: 'Riga delle intestazioni (0: nessuna)',
  notation: 'Numeri scritti come testo',
  undecided: 'da scegliere',
  notationIt: 'all’italiana (1.234,56)',
  notationEn: 'all’inglese (1,234.56)',
  percent: 'Percentuali senza segno, o oltre 1.000 %',
  percentPoints: 'punti: 0,92 è 0,92 %, e 98 è 98 %',
  percentRatio: 'rapporti: 0,92 è 92 %, e 98 è 9.800 %',
  columns: 'A che cosa servono le colonne',
  readAs: (heading: string, role: string, isHidden: boolean) =>
    `«${heading}»${isHidden ? ', colonna nascosta nel file,' : ''} è ${role}`,
  hiddenColumn: 'colonna nascosta nel file',
  columnsRead: (columns: readonly string[]) => `Colonne lette: ${columns.join(', ')}`,
  column: 'Colonna',
  heading: 'Intestazione',
  examples: 'Primi valori',
  role: 'Serve per',
  roleOf: (column: string) => `A che cosa serve la colonna ${column}`,
  roles,
  noColumns: 'Scegli quale colonna ha i codici e quale i valori.',
  preview: 'Anteprima delle modifiche',
  code: 'Codice',
  what: 'Dato',
  old: 'Ora',
  new: 'Nuovo',
  result: 'Esito',
  take: (id: string, value: string) => `Importa ${id}: ${value}`,
  outcome: importOutcomesIt satisfies Readonly<Record<ImportOutcome, string>>,
  stays: (value: string, date: string) =>
    date === '' ? `${value}, senza data, resta per i giorni prima` : italian`${value} del ${date} resta`,
  hidden: 'riga nascosta nel file',
  ofOthers: 'chiesto a un’altra unità',
  formula: 'calcolato dal foglio',
  wrote: (written: string) => `«${written}»`,
  place: (row: number, column: string) => `riga ${row}, colonna ${column}`,
  unknownSources: (sources: readonly string[]): string =>
    `${sources.length === 1 ? 'Fonte che il piano non ha' : 'Fonti che il piano non ha'}: ${listed(sources, (one) => `«${one}»`)}. I valori entrano lo stesso: ognuno avrà un errore finché la fonte non è dichiarata nel piano o corretta nei dati. Per non scrivere le fonti scegli «${roles.none}» per la loro colonna.`,
  isCode: (code: string) => `È ${code}`,
  otherCode: (given: string) => `Codice del piano per ${given}`,
  summary: (changes: number, same: number, refused: number) =>
    `${changes} da scrivere, ${same === 1 ? '1 invariato' : `${same} invariati`}, ${refused === 1 ? '1 non importato' : `${refused} non importati`}.`,
  shownLines: (from: number, to: number, all: number) => `Righe ${from}–${to} di ${all}`,
  before: 'Precedenti',
  after: 'Successive',
  onlyChanges: 'Mostra solo ciò che cambia o va deciso',
  apply: (count: number) =>
    count === 0 ? 'Scrivi i valori' : count === 1 ? 'Scrivi 1 valore' : `Scrivi ${countText(count, 'it')} valori`,
  step: (count: number) => (count === 1 ? 'Importazione di 1 valore' : `Importazione di ${count} valori`),
  cancel: 'Annulla',
  refusal: (refusal: ImportRefusal) => importRefusalsIt(refusal),
  recipes: 'Ricette',
  recipesHint:
    'Una ricetta ricorda le colonne, i numeri e i codici scelti, e vale per i file con le stesse intestazioni.',
  recipeUsed: (name: string) => `Colonne secondo la ricetta «${name}».`,
  recipeName: 'Nome della ricetta',
  keepRecipe: 'Conserva come ricetta',
  kept: (name: string) => `Ricetta «${name}» conservata.`,
  renameRecipe: (name: string) => `Nome della ricetta «${name}»`,
  removeRecipe: (name: string) => `Togli la ricetta «${name}»`,
  remove: 'Togli',
  removed: (name: string) => `Ricetta «${name}» tolta.`,
  exportRecipes: 'Scarica le ricette',
  importRecipes: 'Prendi ricette da un file…',
  recipesAdded: (count: number) => (count === 1 ? '1 ricetta aggiunta.' : `${count} ricette aggiunte.`),
  notRecipes:
    'Il file non contiene ricette di Traguardo, oppure ha campi che questa versione non conosce: non è stato preso nulla.',
  noRecipes: 'Nessuna ricetta conservata.',
};

const en: typeof it = {
  title: 'Import values',
  hint: 'From a spreadsheet (XLSX, ODS) or a CSV. Every change is shown first, and nothing changes before you confirm.',
  file: 'From a file',
  chooseFile: 'Choose a file…',
  orPaste: 'or paste the rows here (from Excel too)',
  reading: (name, done) =>
    done === 0
      ? `Reading ${name || 'what was pasted'}…`
      : `Reading ${name}: ${done === 1 ? '1 sheet' : `${done} sheets`} read…`,
  stop: 'Stop',
  stopped: 'Reading stopped.',
  read: (name) => (name === '' ? 'Pasted rows read.' : `${name} read.`),
  encoding: 'Character encoding',
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows (Excel CSV)',
    ibm850: 'MS-DOS (850)',
    macintosh: 'Macintosh',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (Unix)',
  },
  failed: (message) => `The file was not read because of an error in the program: ${message}`,
  sheet: 'Sheet',
  sheetName: (name, rows, hidden) => `${name} (${rows === 1 ? '1 row' : `${rows} rows`}${hidden ? ', hidden' : ''})`,
  headerRow: 'Row of the headings (0: none)',
  notation: 'Numbers written as text',
  undecided: 'to be chosen',
  notationIt: 'the Italian way (1.234,56)',
  notationEn: 'the English way (1,234.56)',
  percent: 'Percentages without a sign, or above 1,000%',
  percentPoints: 'points: 0.92 is 0.92%, and 98 is 98%',
  percentRatio: 'ratios: 0.92 is 92%, and 98 is 9,800%',
  columns: 'What the columns are for',
  readAs: (heading, role, isHidden) => `“${heading}”${isHidden ? ', a column hidden in the file,' : ''} is ${role}`,
  hiddenColumn: 'column hidden in the file',
  columnsRead: (columns) => `Columns read: ${columns.join(', ')}`,
  column: 'Column',
  heading: 'Heading',
  examples: 'First values',
  role: 'Used for',
  roleOf: (column) => `What column ${column} is for`,
  roles: {
    none: 'do not import',
    period: 'value at the date of the heading',
    ...ACTUAL_HEADINGS.en,
  },
  noColumns: 'Choose which column has the codes and which the values.',
  preview: 'Preview of the changes',
  code: 'Code',
  what: 'Data item',
  old: 'Now',
  new: 'New',
  result: 'Result',
  take: (id, value) => `Import ${id}: ${value}`,
  outcome: importOutcomesEn satisfies Readonly<Record<ImportOutcome, string>>,
  stays: (value, date) =>
    date === '' ? `${value}, without a date, stays for the days before` : `${value} of ${date} stays`,
  hidden: 'row hidden in the file',
  ofOthers: 'asked of another unit',
  formula: 'worked out by the sheet',
  wrote: (written) => `“${written}”`,
  place: (row, column) => `row ${row}, column ${column}`,
  unknownSources: (sources) =>
    `${sources.length === 1 ? 'A source the plan does not have' : 'Sources the plan does not have'}: ${listed(sources, (one) => `“${one}”`)}. The values are imported all the same: each will have an error until its source is declared in the plan or corrected in the data. To leave sources out choose “do not import” for their column.`,
  isCode: (code) => `It is ${code}`,
  otherCode: (given) => `Code of the plan for ${given}`,
  summary: (changes, same, refused) => `${changes} to write, ${same} unchanged, ${refused} not imported.`,
  shownLines: (from, to, all) => `Rows ${from}–${to} of ${all}`,
  before: 'Previous',
  after: 'Next',
  onlyChanges: 'Show only what changes or is to be decided',
  apply: (count) =>
    count === 0 ? 'Write the values' : count === 1 ? 'Write 1 value' : `Write ${countText(count, 'en')} values`,
  step: (count) => (count === 1 ? 'Import of 1 value' : `Import of ${count} values`),
  cancel: 'Cancel',
  refusal: (refusal) => importRefusalsEn(refusal),
  recipes: 'Recipes',
  recipesHint: 'A recipe remembers the chosen columns, numbers and codes, and applies to files with the same headings.',
  recipeUsed: (name) => `Columns by the recipe “${name}”.`,
  recipeName: 'Name of the recipe',
  keepRecipe: 'Keep as a recipe',
  kept: (name) => `Recipe “${name}” kept.`,
  renameRecipe: (name) => `Name of the recipe “${name}”`,
  removeRecipe: (name) => `Remove the recipe “${name}”`,
  remove: 'Remove',
  removed: (name) => `Recipe “${name}” removed.`,
  exportRecipes: 'Download the recipes',
  importRecipes: 'Add recipes from a file…',
  recipesAdded: (count) => (count === 1 ? '1 recipe added.' : `${count} recipes added.`),
  notRecipes: 'The file holds no recipes of Traguardo, or has fields this version does not know: nothing was taken.',
  noRecipes: 'No recipe kept.',
};

/** Texts of the import of values. */
export const importTexts: Catalogue<typeof it> = { it, en };
