import type { Language } from '@traguardo/model';

/** Sentences of `traguardo simulate`; those about results come from the engine. */
export interface SimulateWords {
  readonly usage: string;
  readonly oneQuestion: string;
  readonly needlessDraws: (option: string) => string;
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
  /** What a clause of a profile is written like on the command line. */
  readonly clauses: Readonly<Record<'composition' | 'thresholds' | 'missing' | 'undefined' | 'cap', string>>;
  readonly badProfile: (name: string, reason: string) => string;
  readonly noDistribution: string;
  readonly arity: Readonly<Record<'triangular' | 'normal' | 'discrete' | 'history', string>>;
  readonly notKnown: string;
  readonly badNumber: (option: string, text: string, least: string, most: string) => string;
  readonly nothingToDraw: string;
  readonly uncertain: string;
  readonly unused: (ids: string) => string;
  readonly progress: (done: string, total: string) => string;
  readonly stopped: (done: string, total: string) => string;
  readonly spread: Readonly<Record<'now' | 'mean' | 'deviation', string>>;
}

const it: SimulateWords = {
  usage:
    'si scrive: traguardo simulate [percorsi] --set CODICE=VALORE [--set …]\n' +
    "       oppure: traguardo simulate [percorsi] --uncertain 'CODICE=triangolare(minimo; più probabile; massimo)' [--uncertain …]\n" +
    '                                        [--seed NUMERO] [--draws NUMERO]   (normale, discreta, storia; *=storia)\n' +
    '       oppure: traguardo simulate ENTE… --profile FILE|PACCHETTO | --composition 50/50 | --thresholds RIGHE\n' +
    '                                        | --missing REGOLA | --undefined REGOLA | --cap 120%\n' +
    '       sempre: [--at DATA] [--targets original|revised] [--json]',
  oneQuestion: 'una domanda alla volta: altri valori (--set, --uncertain) oppure un altro profilo.',
  needlessDraws: (option) => `${option} vale per le estrazioni: serve almeno un --uncertain CODICE=DISTRIBUZIONE.`,
  noEquals: (option, text) => `${option} «${text}»: si scrive CODICE=VALORE, per esempio ${option} 'PIRA07=85%'.`,
  notUsable: (option, text, reason) => `${option} «${text}»: ${reason}`,
  perhaps: (codes) => `Forse: ${codes}.`,
  suppliedInstead: (codes) => `Si possono dare: ${codes}.`,
  goal: (code, codes) =>
    `${code} non ha un valore suo: il suo punteggio viene da ciò che sta sotto. Si possono dare, tra gli altri: ${codes}.`,
  suppose: 'Se fosse:',
  instead: (name, value, before) => `  ${name}: ${value} invece di ${before}`,
  columns: { node: 'nodo', before: 'prima', after: 'dopo', points: 'punti', atBody: 'all’ente', value: 'valore' },
  nothing: 'Nessun punteggio cambia.',
  body: 'ente',
  bodyHeading: (body) => `${body}, con l’altro profilo:`,
  ownComposition: (codes) => `Hanno una composizione propria, che resta: ${codes}.`,
  noProfileIn: (name) => `${name}: non ci si trova un profilo (profilo CODICE { … }).`,
  noProfileAt: (name) =>
    `${name}: non è un file né un pacchetto. Si indica un file .piano, una cartella, o un pacchetto come alessandria-asti/smvp (traguardo pack list).`,
  clauses: {
    composition: 'si scrive --composition 50/50, prima gli indicatori e poi gli obiettivi operativi.',
    thresholds: `si scrive --thresholds 'no < 60% "Non raggiunto" rosso; si >= 60% "Raggiunto" verde'.`,
    missing: 'si scrive --missing propaga, zero o escludi.',
    undefined: 'si scrive --undefined propaga, zero o escludi.',
    cap: 'si scrive --cap 120%, o --cap nessuno.',
  },
  badProfile: (name, reason) => `${name}: il profilo ha un errore. ${reason}`,
  noDistribution:
    'si scrive triangolare(minimo; più probabile; massimo), normale(media; deviazione), discreta(valore: 30%; valore: 70%) oppure storia.',
  arity: {
    triangular: 'una triangolare ha tre numeri, separati da «;»: minimo; più probabile; massimo.',
    normal: 'una normale ha media e deviazione standard, separate da «;», e volendo due estremi.',
    discrete: 'una discreta ha casi separati da «;», ognuno con la sua probabilità: valore: 30%; valore: 70%.',
    history: 'storia non prende numeri: usa i valori degli anni prima di questo.',
  },
  notKnown: 'una distribuzione è fatta di valori conosciuti.',
  badNumber: (option, text, least, most) => `${option} ${text}: serve un numero intero tra ${least} e ${most}.`,
  nothingToDraw: 'nessuno dei valori che mancano ha una storia abbastanza lunga: non c’è niente da estrarre.',
  uncertain: 'Non si sa:',
  unused: (ids) => `Nessun punteggio dipende da: ${ids}.`,
  progress: (done, total) => `${done} estrazioni su ${total}`,
  stopped: (done, total) => `Interrotto dopo ${done} estrazioni su ${total}: le cifre vengono da queste.`,
  spread: { now: 'oggi', mean: 'media', deviation: 'dev.' },
};

const en: SimulateWords = {
  usage:
    'usage: traguardo simulate [paths] --set CODE=VALUE [--set …]\n' +
    "   or: traguardo simulate [paths] --uncertain 'CODE=triangular(least; likely; greatest)' [--uncertain …]\n" +
    '                                [--seed NUMBER] [--draws NUMBER]   (normal, discrete, history; *=history)\n' +
    '   or: traguardo simulate BODY… --profile FILE|PACK | --composition 50/50 | --thresholds ROWS\n' +
    '                                | --missing POLICY | --undefined POLICY | --cap 120%\n' +
    '   always: [--at DATE] [--targets original|revised] [--json]',
  oneQuestion: 'one question at a time: other values (--set, --uncertain) or another profile.',
  needlessDraws: (option) => `${option} is about draws: it needs at least one --uncertain CODE=DISTRIBUTION.`,
  noEquals: (option, text) => `${option} “${text}”: write CODE=VALUE, for example ${option} 'PIRA07=85%'.`,
  notUsable: (option, text, reason) => `${option} “${text}”: ${reason}`,
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
  clauses: {
    composition: 'write --composition 50/50, indicators first, then operational objectives.',
    thresholds: `write --thresholds 'no < 60% "Missed" red; yes >= 60% "Reached" green'.`,
    missing: 'write --missing propagate, zero or exclude.',
    undefined: 'write --undefined propagate, zero or exclude.',
    cap: 'write --cap 120%, or --cap none.',
  },
  badProfile: (name, reason) => `${name}: the profile has an error. ${reason}`,
  noDistribution:
    'write triangular(least; likely; greatest), normal(mean; deviation), discrete(value: 30%; value: 70%), or history.',
  arity: {
    triangular: 'a triangular one has three numbers with “;” between them: least; most likely; greatest.',
    normal: 'a normal one has mean and standard deviation with “;” between them, and two bounds if you want.',
    discrete: 'a discrete one has cases with “;” between them, each with its probability: value: 30%; value: 70%.',
    history: 'history takes no numbers: it uses the values of the years before this one.',
  },
  notKnown: 'a distribution is made of known values.',
  badNumber: (option, text, least, most) => `${option} ${text}: a whole number between ${least} and ${most} is needed.`,
  nothingToDraw: 'none of the missing values has a history long enough: there is nothing to draw.',
  uncertain: 'Not known:',
  unused: (ids) => `No score depends on: ${ids}.`,
  progress: (done, total) => `${done} draws of ${total}`,
  stopped: (done, total) => `Stopped after ${done} draws of ${total}: the figures come from these.`,
  spread: { now: 'now', mean: 'mean', deviation: 'dev.' },
};

export const simulateWords: Readonly<Record<Language, SimulateWords>> = { it, en };
