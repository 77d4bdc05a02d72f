import type { Language } from '@traguardo/model';
import { plural } from '../../locales.ts';

/** Sentences of `traguardo cycle`: its actions, and what became of a step. */
interface CycleWords {
  readonly unknownAction: (name: string, actions: string) => string;
  readonly stepsAreIn: string;
  readonly noSteps: string;
  readonly onePath: string;
  readonly noYear: string;
  readonly noSuchYear: (year: string, years: string) => string;
  readonly calendarWritten: (path: string, events: number) => string;
  readonly chartWritten: (path: string) => string;
  readonly applyUsage: string;
  readonly migrateUsage: string;
  readonly otherCycle: (journal: string, plan: string) => string;
  readonly verifyUsage: string;
  readonly badPayload: (reason: string) => string;
  readonly badHead: (text: string) => string;
  readonly saved: (seq: number, state: string, hash: string) => string;
  readonly repeated: (seq: number) => string;
  readonly overtaken: string;
  readonly notSaved: (why: string) => string;
  readonly refused: string;
  /** The grid of the criteria: what is proposed, what people judge, where the payload went. */
  readonly criterionProposed: (outcome: string) => string;
  readonly criterionForPeople: string;
  readonly criteriaHint: string;
  readonly criteriaWritten: (path: string) => string;
  readonly verified: (events: number, state: string) => string;
  readonly heads: string;
  readonly badPublished: (path: string) => string;
  readonly verifierUsage: string;
  readonly noVerifier: string;
  readonly verifierWritten: (path: string) => string;
  readonly terms: string;
  readonly noDay: string;
  readonly late: string;
}

const it: CycleWords = {
  unknownAction: (name, actions) => `«${name}» non è né un’azione né un piano. Le azioni: ${actions}.`,
  stepsAreIn:
    'I passi che si possono compiere sono in «traguardo cycle status», tutti quelli del ciclo in «traguardo cycle chart».',
  noSteps: 'Il giornale è vuoto: nessun passo è stato compiuto.',
  onePath: 'il ciclo riguarda un piano solo: indica un solo percorso.',
  noYear: 'il piano non dice il suo anno: aggiungi «periodo 2024» alla riga del piano.',
  noSuchYear: (year, years) => `--year ${year}: non è un anno collegato a questo piano. Ci sono: ${years}.`,
  calendarWritten: (path, events) =>
    `${path}: ${events === 1 ? '1 scadenza' : `${events} scadenze`}. Si importa in ogni calendario; rifatto, aggiorna le stesse voci.`,
  chartWritten: (path) => `${path}: scritto.`,
  applyUsage:
    'si scrive: traguardo cycle apply EVENTO [piano] --role RUOLO [--actor NOME] [--payload FILE|-|JSON] [--subject all|CODICE,…] [--document FILE]... [--evidence FILE] [--at ISTANTE]',
  migrateUsage:
    'si scrive: traguardo cycle migrate [piano] --role RUOLO --payload FILE|-|JSON (con l’atto che lo decide) [--actor NOME] [--at ISTANTE]',
  otherCycle: (journal, plan) =>
    `Il piano ha un altro ciclo (${plan}) da quello del giornale (${journal}), che resta quello con cui è cominciato: traguardo cycle migrate lo cambia, con un atto.`,
  verifyUsage:
    'si scrive: traguardo cycle verify FILE [--head TESTA] [--published FILE] [--notation it|en] [--signature FILE] [--json]',
  badPayload: (reason) => `--payload non è JSON (${reason}).`,
  badHead: (text) => `--head ${text}: non è una testa come la stampa verify, o un carattere è sbagliato.`,
  saved: (seq, state, hash) => `Passo ${seq} registrato: ${state}. ${hash}`,
  repeated: (seq) => `Passo già registrato al numero ${seq}: non ripetuto.`,
  overtaken: 'Qualcun altro ha registrato un passo nel frattempo: guarda lo stato e ripeti se serve ancora.',
  notSaved: (why) => `Passo non registrato (${why}).`,
  refused: 'Passo rifiutato, nulla è cambiato:',
  criterionProposed: (outcome) => `proposta: ${outcome.toLowerCase()}`,
  criterionForPeople: 'da giudicare: nessuna proposta',
  criteriaHint:
    'Con --write FILE il modulo da completare (--confirm: con gli esiti proposti); poi traguardo cycle apply VALIDATE … --payload FILE.',
  criteriaWritten: (path) =>
    `${path}: modulo da completare (esiti vuoti, osservazioni); poi traguardo cycle apply VALIDATE, VALIDATE_WITH_REMARKS o NOT_VALIDATED … --payload ${path}`,
  verified: (events, state) => `Il giornale regge: ${plural(events, 'passo', 'passi')}, stato «${state}».`,
  verifierUsage: 'si scrive: traguardo cycle verifier --output FILE.html',
  noVerifier: 'la pagina non è ancora preparata: si fa con npm run build.',
  verifierWritten: (path) => `${path}: si apre in un browser, anche senza rete, e verifica il file di un ciclo.`,
  heads: 'Testa, da stampare in verbali e relazione, e intera:',
  badPublished: (path) =>
    `${path}: non sono cifre pubblicate. Si legge relazione.json, o un JSON da codice a cifra stampata, con «cells», o di traguardo evaluate --json; oppure un CSV con le colonne code e printed.`,
  terms: 'Termini:',
  noDay: 'prima riunione',
  late: 'scaduto',
};

const en: CycleWords = {
  unknownAction: (name, actions) => `“${name}” is neither an action nor a plan. The actions: ${actions}.`,
  stepsAreIn:
    'The steps that can be taken are in “traguardo cycle status”, all those of the cycle in “traguardo cycle chart”.',
  noSteps: 'The journal is empty: no step has been taken.',
  onePath: 'a cycle is about one plan: give one path.',
  noYear: 'the plan does not say its year: add “period 2024” to the line of the plan.',
  noSuchYear: (year, years) => `--year ${year}: is no year linked with this plan. There are: ${years}.`,
  calendarWritten: (path, events) =>
    `${path}: ${events === 1 ? '1 deadline' : `${events} deadlines`}. Every calendar imports it; made again, it updates the same entries.`,
  chartWritten: (path) => `${path}: written.`,
  applyUsage:
    'usage: traguardo cycle apply EVENT [plan] --role ROLE [--actor NAME] [--payload FILE|-|JSON] [--subject all|CODE,…] [--document FILE]... [--evidence FILE] [--at INSTANT]',
  migrateUsage:
    'usage: traguardo cycle migrate [plan] --role ROLE --payload FILE|-|JSON (with the act that decides it) [--actor NAME] [--at INSTANT]',
  otherCycle: (journal, plan) =>
    `The plan has another cycle (${plan}) than the journal (${journal}), which stays the one it began with: traguardo cycle migrate changes it, by an act.`,
  verifyUsage:
    'usage: traguardo cycle verify FILE [--head HEAD] [--published FILE] [--notation it|en] [--signature FILE] [--json]',
  badPayload: (reason) => `--payload is not JSON (${reason}).`,
  badHead: (text) => `--head ${text}: no head as verify prints it, or one character is wrong.`,
  saved: (seq, state, hash) => `Step ${seq} recorded: ${state}. ${hash}`,
  repeated: (seq) => `Step recorded before as number ${seq}: not repeated.`,
  overtaken: 'Someone else recorded a step meanwhile: look at the state and repeat if it still makes sense.',
  notSaved: (why) => `Step not recorded (${why}).`,
  refused: 'Step refused, nothing has changed:',
  criterionProposed: (outcome) => `proposed: ${outcome.toLowerCase()}`,
  criterionForPeople: 'for people to judge: nothing proposed',
  criteriaHint:
    '--write FILE leaves the form to complete (--confirm: with the proposed outcomes); then traguardo cycle apply VALIDATE … --payload FILE.',
  criteriaWritten: (path) =>
    `${path}: form to complete (empty outcomes, remarks); then traguardo cycle apply VALIDATE, VALIDATE_WITH_REMARKS or NOT_VALIDATED … --payload ${path}`,
  verified: (events, state) => `The journal holds: ${plural(events, 'step', 'steps')}, state “${state}”.`,
  verifierUsage: 'usage: traguardo cycle verifier --output FILE.html',
  noVerifier: 'the page has not been built yet: npm run build makes it.',
  verifierWritten: (path) => `${path}: opens in a browser, also without network, and verifies the file of a cycle.`,
  heads: 'Head, to be printed in minutes and report, and whole:',
  badPublished: (path) =>
    `${path}: no published figures. What can be read: report.json or relazione.json, or JSON from code to printed figure, with “cells”, or from traguardo evaluate --json; or CSV with the columns code and printed.`,
  terms: 'Deadlines:',
  noDay: 'next meeting',
  late: 'passed',
};

/** The sentences in a language. */
export const cycleWords: Readonly<Record<Language, CycleWords>> = { it, en };
