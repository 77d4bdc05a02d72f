import type { Language } from '@traguardo/model';

/** Sentences of `traguardo simulate`; those about results come from the engine. */
export interface SimulateWords {
  readonly usage: string;
  readonly oneQuestion: string;
  readonly noEquals: (option: string, text: string) => string;
  readonly notUsable: (option: string, text: string, reason: string) => string;
  readonly perhaps: (codes: string) => string;
  readonly suppliedInstead: (codes: string) => string;
  readonly goal: (code: string, codes: string) => string;
  readonly suppose: string;
  /** `Addetti formati (PIRA12.addetti_formati): 60 N. invece di 67 N.` */
  readonly instead: (name: string, value: string, before: string) => string;
  readonly columns: Readonly<Record<'node' | 'before' | 'after' | 'points' | 'atBody' | 'value', string>>;
  readonly nothing: string;
  readonly body: string;
  readonly bodyHeading: (body: string) => string;
  readonly ownComposition: (codes: string) => string;
  readonly noProfileIn: (name: string) => string;
  readonly noProfileAt: (name: string) => string;
  readonly badProfile: (name: string, reason: string) => string;
}

const it: SimulateWords = {
  usage:
    'si scrive: traguardo simulate [percorsi] --set CODICE=VALORE [--set …]\n' +
    '       oppure: traguardo simulate ENTE… --profile FILE|PACCHETTO | --composition 50/50 | --thresholds RIGHE\n' +
    '                                        | --missing REGOLA | --undefined REGOLA | --cap 120%\n' +
    '       sempre: [--at DATA] [--targets original|revised] [--json]',
  oneQuestion: 'una domanda alla volta: --set, oppure --uncertain, oppure un altro profilo.',
  noEquals: (option, text) => `${option} «${text}»: si scrive CODICE=VALORE, per esempio ${option} 'PIRA07=85%'.`,
  notUsable: (option, text, reason) => `${option} «${text}»: ${reason}`,
  perhaps: (codes) => `Forse: ${codes}.`,
  suppliedInstead: (codes) => `Si possono dare: ${codes}.`,
  goal: (code, codes) =>
    `${code} non ha un valore suo: il suo punteggio viene da ciò che sta sotto. Si possono dare, tra gli altri: ${codes}.`,
  suppose: 'Se fosse:',
  instead: (name, value, before) => `  ${name}: ${value} invece di ${before}`,
  columns: { node: 'nodo', before: 'prima', after: 'dopo', points: 'punti', atBody: "all'ente", value: 'valore' },
  nothing: 'Nessun punteggio cambia.',
  body: 'ente',
  bodyHeading: (body) => `${body}, con l'altro profilo:`,
  ownComposition: (codes) => `Hanno una composizione propria, che resta: ${codes}.`,
  noProfileIn: (name) => `${name}: non ci si trova un profilo (profilo CODICE { … }).`,
  noProfileAt: (name) =>
    `${name}: non è un file né un pacchetto. Si indica un file .piano, una cartella, o un pacchetto come alessandria-asti/smvp (traguardo pack list).`,
  badProfile: (name, reason) => `${name}: il profilo ha un errore. ${reason}`,
};

const en: SimulateWords = {
  usage:
    'usage: traguardo simulate [paths] --set CODE=VALUE [--set …]\n' +
    '   or: traguardo simulate BODY… --profile FILE|PACK | --composition 50/50 | --thresholds ROWS\n' +
    '                                | --missing POLICY | --undefined POLICY | --cap 120%\n' +
    '   always: [--at DATE] [--targets original|revised] [--json]',
  oneQuestion: 'one question at a time: --set, or --uncertain, or another profile.',
  noEquals: (option, text) => `${option} "${text}": write CODE=VALUE, for example ${option} 'PIRA07=85%'.`,
  notUsable: (option, text, reason) => `${option} "${text}": ${reason}`,
  perhaps: (codes) => `Perhaps: ${codes}.`,
  suppliedInstead: (codes) => `What can be given: ${codes}.`,
  goal: (code, codes) =>
    `${code} has no value of its own: its score comes from what is below. What can be given, among others: ${codes}.`,
  suppose: 'If it were:',
  instead: (name, value, before) => `  ${name}: ${value} instead of ${before}`,
  columns: { node: 'node', before: 'before', after: 'after', points: 'points', atBody: 'at the body', value: 'value' },
  nothing: 'No score changes.',
  body: 'body',
  bodyHeading: (body) => `${body}, under the other profile:`,
  ownComposition: (codes) => `They have a composition of their own, which stays: ${codes}.`,
  noProfileIn: (name) => `${name}: there is no profile in it (profile CODE { … }).`,
  noProfileAt: (name) =>
    `${name}: is neither a file nor a pack. Give a .piano file, a folder, or a pack such as alessandria-asti/smvp (traguardo pack list).`,
  badProfile: (name, reason) => `${name}: the profile has an error. ${reason}`,
};

export const simulateWords: Readonly<Record<Language, SimulateWords>> = { it, en };
