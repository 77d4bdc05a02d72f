import { italian } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';

const it = {
  title: 'L’anno in breve',
  waiting: 'Si vedrà appena il piano è stato calcolato.',
  loading: 'Caricamento…',
  failed: 'Questa parte non si apre: ricarica la pagina. Il tuo lavoro resta salvato.',

  now: 'Adesso',
  noYear: 'Il piano non dice ancora a quale anno si riferisce: scrivi «periodo 2024» nel piano.',
  toPlan: 'Vai al piano',
  broken: 'Il giornale di quest’anno non è integro.',
  toJournal: 'Guarda il giornale',
  state: (name: string): string => `Siamo a: ${name}.`,
  over: 'Quest’anno è concluso.',
  nextYear: 'Prepara il piano dell’anno prossimo',
  turn: (roles: string): string => `Tocca a: ${roles}.`,
  next: 'Prossimo passo',
  ready: 'si può fare',
  notYet: 'non ancora',
  toTasks: (role: string): string => `I tuoi compiti: ${role}`,
  byRole: 'Che cosa può fare ogni ruolo',
  roleSteps: (role: string, ready: number, all: number): string =>
    `${role}: ${ready === 0 ? 'nessun passo possibile' : ready === 1 ? '1 passo possibile' : `${ready} passi possibili`} su ${all}`,

  due: 'Scadenze',
  dueOn: (day: string): string => italian`Al ${day}.`,
  noneDue: 'Nessuna scadenza aperta.',
  late: (count: number): string => (count === 1 ? '1 scadenza passata' : `${count} scadenze passate`),
  nextMeeting: 'prossima riunione',
  allDue: (count: number): string => (count === 1 ? 'Apri la scadenza' : `Tutte le ${count} scadenze`),

  score: 'Punteggio dell’ente',
  revised: (day: string): string => italian`Al ${day}`,
  revisedTargets: (day: string): string => italian`Al ${day}, target rivisti`,
  originalTargets: (day: string): string => italian`Al ${day}, target originali`,
  toResults: 'Apri i risultati',

  toMend: 'Da sistemare',
  nothingToMend: 'Nulla: nessun errore, nessun valore da dare, nessuna fascia rossa.',
  errors: (count: number): string => (count === 1 ? '1 errore nei testi' : `${count} errori nei testi`),
  warnings: (count: number): string => (count === 1 ? '1 avviso' : `${count} avvisi`),
  missing: (count: number): string => (count === 1 ? '1 valore mancante' : `${count} valori mancanti`),
  provisional: (count: number): string => (count === 1 ? '1 valore provvisorio' : `${count} valori provvisori`),
  red: (count: number): string => (count === 1 ? '1 in fascia rossa' : `${count} in fascia rossa`),
  more: (count: number): string => (count === 1 ? 'e un altro' : `e altri ${count}`),

  recent: 'Di recente',
  noSteps: 'Nel giornale di quest’anno non c’è ancora nessun passo.',
  stepOf: (day: string, role: string): string => `${day}, ${role}`,
  journal: 'Tutto il giornale',
  behind: (names: readonly string[]): string =>
    names.length === 1
      ? `La relazione scaricata «${names[0]}» è indietro: qualcosa è cambiato da quando è stata fatta.`
      : `${names.length} relazioni già fatte sono indietro: qualcosa è cambiato da allora.`,
  toReport: 'Apri la relazione',
  backup: 'Backup',
  backupOn: (when: string): string => `Ultimo backup: ${when}.`,
  noBackup: 'Nessun backup fatto da questo browser.',
  oldBackup: (days: number): string => `Sono passati ${days} giorni.`,
  toArchive: 'Vai ai backup',
};

export const homeTexts: Catalogue<typeof it> = {
  it,
  en: {
    title: 'The year at a glance',
    waiting: 'To be seen as soon as the plan has been computed.',
    loading: 'Loading…',
    failed: 'This part does not open: reload the page. Your work stays saved.',

    now: 'Now',
    noYear: 'The plan does not say yet which year it is about: write “period 2024” in the plan.',
    toPlan: 'Go to the plan',
    broken: 'The journal of this year is not intact.',
    toJournal: 'Look at the journal',
    state: (name) => `We are at: ${name}.`,
    over: 'This year is over.',
    nextYear: 'Prepare next year’s plan',
    turn: (roles) => `Next to act: ${roles}.`,
    next: 'Next step',
    ready: 'can be taken',
    notYet: 'not yet',
    toTasks: (role) => `Your tasks: ${role}`,
    byRole: 'What each role may do',
    roleSteps: (role, ready, all) =>
      `${role}: ${ready === 0 ? 'none' : ready} of ${all === 1 ? '1 step' : `${all} steps`} possible`,

    due: 'Deadlines',
    dueOn: (day) => `On ${day}.`,
    noneDue: 'No open deadline.',
    late: (count) => (count === 1 ? '1 deadline has passed' : `${count} deadlines have passed`),
    nextMeeting: 'next meeting',
    allDue: (count) => (count === 1 ? 'Open the deadline' : `All ${count} deadlines`),

    score: 'Score of the body',
    revised: (day) => `On ${day}`,
    revisedTargets: (day) => `On ${day}, revised targets`,
    originalTargets: (day) => `On ${day}, original targets`,
    toResults: 'Open the results',

    toMend: 'To put right',
    nothingToMend: 'Nothing: no error, no value to be given, no red band.',
    errors: (count) => (count === 1 ? '1 error in the texts' : `${count} errors in the texts`),
    warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
    missing: (count) => (count === 1 ? '1 missing value' : `${count} missing values`),
    provisional: (count) => (count === 1 ? '1 provisional value' : `${count} provisional values`),
    red: (count) => (count === 1 ? '1 in a red band' : `${count} in a red band`),
    more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),

    recent: 'Latest',
    noSteps: 'The journal of this year has no step yet.',
    stepOf: (day, role) => `${day}, ${role}`,
    journal: 'The whole journal',
    behind: (names) =>
      names.length === 1
        ? `The report “${names[0]}” is out of date: something has changed since it was made.`
        : `${names.length} reports already made are out of date: something has changed since.`,
    toReport: 'Open the report',
    backup: 'Backup',
    backupOn: (when) => `Last backup: ${when}.`,
    noBackup: 'No backup made from this browser.',
    oldBackup: (days) => `${days} days have passed.`,
    toArchive: 'Go to the backups',
  },
};
