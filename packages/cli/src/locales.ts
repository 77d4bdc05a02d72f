import { italian } from '@traguardo/model';
import type { Language } from '@traguardo/model';

/** Sentences of the command line itself. Those about plans and results come from the packages that know them. */
export interface Texts {
  readonly unknownCommand: (name: string) => string;
  readonly notFound: (path: string) => string;
  readonly notText: (path: string) => string;
  readonly noPlanFiles: (path: string) => string;
  readonly badManifest: (path: string, reason: string) => string;
  readonly badPlugin: (name: string, reason: string) => string;
  readonly noSections: string;
  readonly noSuchSection: (name: string, names: string) => string;
  readonly sectionUsage: string;
  readonly brokenSection: (title: string, plugin: string, reason: string) => string;
  readonly whyUsage: string;
  readonly noSuchNode: (code: string, near: readonly string[]) => string;
  readonly whereCodesAre: string;
  readonly yesNo: { readonly yes: string; readonly no: string };
  readonly badDate: (text: string) => string;
  readonly badChoice: (option: string, value: string, choices: string) => string;
  readonly unknownOption: (option: string, options: string) => string;
  readonly noOptionValue: (option: string) => string;
  readonly needlessOptionValue: (option: string) => string;
  readonly repeatedOption: (option: string) => string;
  readonly oneFileFromStdin: string;
  readonly cannotWriteStdin: string;
  readonly checkOrWrite: string;
  readonly notFormatted: (path: string) => string;
  readonly formatted: (path: string) => string;
  readonly notFormattable: (path: string, errors: number) => string;
  readonly problems: (errors: number, warnings: number, notes: number) => string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'information', string>>;
  readonly fix: string;
  readonly tests: (passed: number, failed: number) => string;
  readonly noTests: string;
  readonly unchecked: string;
  readonly otherYear: (path: string, kept: number, year: number) => string;
  readonly brokenCycle: (path: string, why: string) => string;
  readonly cycleLocked: (lock: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly unknownRole: (given: string, roles: string) => string;
  readonly groups: Readonly<Record<'indicators' | 'operationals', string>>;
  readonly more: (errors: number, warnings: number, notes: number) => string;
  readonly columns: { readonly node: string; readonly weight: string; readonly value: string; readonly score: string };
  readonly status: Readonly<Record<'ok' | 'missing' | 'undefined' | 'excluded' | 'void', string>>;
  readonly from: (low: string, high: string) => string;
  /** The computed score of a node whose score is another one. */
  readonly adjusted: (computed: string, role: string) => string;
  readonly header: (title: string, period: string, at: string, targets: 'original' | 'revised') => string;
}

/** `1 step`, `3 steps`. */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const it: Texts = {
  unknownCommand: (name) => `«${name}» non è un comando.`,
  notFound: (path) => `${path}: non esiste o non si può leggere.`,
  notText: (path) => `${path}: non è un file di testo.`,
  noPlanFiles: (path) => `${path}: nella cartella non ci sono file .piano.`,
  badManifest: (path, reason) => `${path}: manifesto non valido (${reason}).`,
  badPlugin: (name, reason) => `${name}: non è un’estensione (${reason}).`,
  noSections: 'Nessuna estensione usata dal piano porta una sezione.',
  noSuchSection: (name, names) => `«${name}» non è una sezione, o ce n’è più d’una: ${names}.`,
  sectionUsage: 'si scrive: traguardo section [NOME] [percorsi] [--html] [--json]: il nome prima dei percorsi',
  brokenSection: (title, plugin, reason) => `la sezione «${title}» si è interrotta (${reason}): difetto di ${plugin}.`,
  whyUsage:
    'si scrive: traguardo why CODICE [percorsi] [--actuals FILE.csv]... [--at DATA] [--targets original|revised] [--json]',
  noSuchNode: (code, near) =>
    `nessun nodo si chiama «${code}»${near.length > 0 ? `; forse ${near.join(', ')}.` : `. ${it.whereCodesAre}`}`,
  whereCodesAre: 'I codici si leggono con traguardo evaluate.',
  yesNo: { yes: 'sì', no: 'no' },
  badDate: (text) => `«${text}» non è una data: si scrive 2024-07-31 o 31/07/2024.`,
  badChoice: (option, value, choices) => `${option} ${value}: si può scegliere tra ${choices}.`,
  unknownOption: (option, options) => `l’opzione ${option} non esiste. Ci sono: ${options}.`,
  noOptionValue: (option) =>
    `${option}: manca il valore. Si scrive ${option} VALORE, o ${option}=VALORE se comincia con «-».`,
  needlessOptionValue: (option) => `${option} non prende un valore.`,
  repeatedOption: (option) => `${option} si può dare una volta sola.`,
  oneFileFromStdin: '«-» si può indicare una volta sola.',
  cannotWriteStdin: 'lo standard input non si può riscrivere: togli --write.',
  checkOrWrite: '--check non scrive: togli --check o --write.',
  notFormatted: (path) => `${path}: non è in bella forma (traguardo format --write ${path}).`,
  formatted: (path) => `${path}: riscritto.`,
  notFormattable: (path, errors) => `${path}: ${plural(errors, 'errore', 'errori')} di sintassi, non riscritto.`,
  problems: (errors, warnings, notes) =>
    `${plural(errors, 'errore', 'errori')}, ${plural(warnings, 'avviso', 'avvisi')}, ${plural(notes, 'nota', 'note')}.`,
  severity: { error: 'errore', warning: 'avviso', information: 'nota' },
  fix: 'rimedio',
  tests: (passed, failed) =>
    `${plural(passed, 'verifica riuscita', 'verifiche riuscite')}, ${failed === 1 ? '1 fallita' : `${failed} fallite`}.`,
  noTests: 'Nessun blocco `prova` nel piano.',
  unchecked: 'Il piano ha errori: i risultati qui sotto valgono solo per ciò che si è potuto leggere.',
  otherYear: (path, kept, year) => `${path}: è il ciclo del ${kept}, il piano è del ${year}.`,
  brokenCycle: (path, why) => `${path}: il giornale non regge. ${why}`,
  cycleLocked: (lock) =>
    `un altro programma sta scrivendo il ciclo (${lock}). Se nessuno lo sta facendo, cancella quel file.`,
  cannotWrite: (path) => `${path}: non si può scrivere.`,
  unknownRole: (given, roles) => `--role ${given}: il ciclo ha questi ruoli: ${roles}.`,
  groups: { indicators: 'indicatori', operationals: 'obiettivi operativi' },
  more: (errors, warnings, notes) => `${it.problems(errors, warnings, notes)} Per leggerli: traguardo check.`,
  columns: { node: 'nodo', weight: 'peso', value: 'valore', score: 'grado' },
  status: {
    ok: '',
    missing: 'manca il dato',
    undefined: 'non definito',
    excluded: 'escluso',
    void: 'senza figli che contano',
  },
  from: (low, high) => `da ${low} a ${high}`,
  adjusted: (computed, role) => `rettificato da ${role} (calcolato ${computed})`,
  header: (title, period, at, targets) =>
    `${title} · ${period === '' ? 'periodo non indicato' : italian`${period} · al ${at}`}${targets === 'original' ? ' · target originari' : ''}`,
};

const en: Texts = {
  unknownCommand: (name) => `“${name}” is not a command.`,
  notFound: (path) => `${path}: does not exist or cannot be read.`,
  notText: (path) => `${path}: is no text file.`,
  noPlanFiles: (path) => `${path}: there are no .piano files in the folder.`,
  badManifest: (path, reason) => `${path}: invalid manifest (${reason}).`,
  badPlugin: (name, reason) => `${name}: is no plugin (${reason}).`,
  noSections: 'No plugin the plan uses brings a section.',
  noSuchSection: (name, names) => `“${name}” is no section, or more than one: ${names}.`,
  sectionUsage: 'usage: traguardo section [NAME] [paths] [--html] [--json]: the name before the paths',
  brokenSection: (title, plugin, reason) => `the section “${title}” broke off (${reason}): a fault of ${plugin}.`,
  whyUsage:
    'usage: traguardo why CODE [paths] [--actuals FILE.csv]... [--at DATE] [--targets original|revised] [--json]',
  noSuchNode: (code, near) =>
    `no node is called “${code}”${near.length > 0 ? `; perhaps ${near.join(', ')}.` : `. ${en.whereCodesAre}`}`,
  whereCodesAre: 'traguardo evaluate shows the codes.',
  yesNo: { yes: 'yes', no: 'no' },
  badDate: (text) => `“${text}” is not a date: write 2024-07-31 or 31/07/2024.`,
  badChoice: (option, value, choices) => `${option} ${value}: choose among ${choices}.`,
  unknownOption: (option, options) => `there is no option ${option}. There are: ${options}.`,
  noOptionValue: (option) =>
    `${option}: its value is missing. Write ${option} VALUE, or ${option}=VALUE when it begins with “-”.`,
  needlessOptionValue: (option) => `${option} takes no value.`,
  repeatedOption: (option) => `${option} can be given only once.`,
  oneFileFromStdin: '“-” can be given only once.',
  cannotWriteStdin: 'standard input cannot be rewritten: drop --write.',
  checkOrWrite: '--check writes nothing: drop --check or --write.',
  notFormatted: (path) => `${path}: is not formatted (traguardo format --write ${path}).`,
  formatted: (path) => `${path}: rewritten.`,
  notFormattable: (path, errors) => `${path}: ${plural(errors, 'syntax error', 'syntax errors')}, not rewritten.`,
  problems: (errors, warnings, notes) =>
    `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}, ${plural(notes, 'note', 'notes')}.`,
  severity: { error: 'error', warning: 'warning', information: 'note' },
  fix: 'fix',
  tests: (passed, failed) => `${plural(passed, 'expectation', 'expectations')} met, ${failed} failed.`,
  noTests: 'No `test` block in the plan.',
  unchecked: 'The plan has errors: the results below hold only for what could be read.',
  otherYear: (path, kept, year) => `${path}: is the cycle of ${kept}, the plan is of ${year}.`,
  brokenCycle: (path, why) => `${path}: the journal does not hold. ${why}`,
  cycleLocked: (lock) => `another program is writing the cycle (${lock}). If none is, delete that file.`,
  cannotWrite: (path) => `${path}: cannot be written.`,
  unknownRole: (given, roles) => `--role ${given}: the cycle has these roles: ${roles}.`,
  groups: { indicators: 'indicators', operationals: 'operational objectives' },
  more: (errors, warnings, notes) => `${en.problems(errors, warnings, notes)} To read them: traguardo check.`,
  columns: { node: 'node', weight: 'weight', value: 'value', score: 'score' },
  status: { ok: '', missing: 'value missing', undefined: 'undefined', excluded: 'excluded', void: 'no child counts' },
  from: (low, high) => `${low} to ${high}`,
  adjusted: (computed, role) => `adjusted by ${role} (computed ${computed})`,
  header: (title, period, at, targets) =>
    `${title} · ${period === '' ? 'no period given' : `${period} · as at ${at}`}${targets === 'original' ? ' · original targets' : ''}`,
};

export const texts: Readonly<Record<Language, Texts>> = { it, en };

/** `--lang`, else the language of the environment when it is English, else Italian. */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at >= 0) return args[at] === '--lang=en' || (args[at] === '--lang' && args[at + 1] === 'en') ? 'en' : 'it';
  return (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').startsWith('en') ? 'en' : 'it';
}
