import type { Language } from '@traguardo/model';

/** The sentences about what moves a body. Arguments arrive already written in the language. */
interface SensitivityWords {
  readonly heading: (body: string, score: string, moving: number, all: number) => string;
  readonly noNumbers: (body: string, score: string) => string;
  readonly bothEnds: string;
  readonly columns: Readonly<Record<'value' | 'more' | 'less' | 'worse' | 'reached', string>>;
  readonly moreLevers: (count: number) => string;
  readonly missed: string;
  readonly noneMissed: string;
  readonly withMore: (change: string, id: string, from: string, to: string) => string;
  readonly withLess: (change: string, id: string, from: string, to: string) => string;
  readonly withAnswer: (id: string, to: string) => string;
  readonly meets: (how: string, effect: string) => string;
  readonly notAlone: (ids: string) => string;
  readonly points: (points: string, body: string) => string;
  readonly pointsBetween: (low: string, high: string, body: string) => string;
  readonly noPoints: (body: string) => string;
  readonly weak: string;
  readonly timesTarget: (name: string, value: string, times: string, target: string) => string;
  readonly targetTimes: (name: string, value: string, times: string, target: string) => string;
  readonly free: (value: string) => string;
  readonly costly: (value: string, effect: string) => string;
  readonly moreTargets: (count: number) => string;
}

const it: SensitivityWords = {
  heading: (body, score, moving, all) =>
    `${body} ${score}: ${moving === 1 ? '1 numero' : `${moving} numeri`} su ${all} ${moving === 1 ? 'lo muove' : 'lo muovono'}, a parità di tutto il resto. Effetto in punti:`,
  noNumbers: (body, score) =>
    `${body} ${score}: nessun valore dato è un numero, e solo numeri si provano. I valori si scrivono nei consuntivi.`,
  bothEnds: 'Il risultato non è ancora noto: gli effetti sono sul minimo e sul massimo ancora possibili.',
  columns: { value: 'valore', more: 'uno in più', less: 'uno in meno', worse: '1 % peggio', reached: 'al target' },
  moreLevers: (count) => (count === 1 ? 'Un altro lo muove meno.' : `Altri ${count} lo muovono meno.`),
  missed: 'Target mancati, e come si raggiungono:',
  noneMissed: 'Nessun target mancato.',
  withMore: (change, id, from, to) => `Con ${change} in più ${id} (da ${from} a ${to})`,
  withLess: (change, id, from, to) => `Con ${change} in meno ${id} (da ${from} a ${to})`,
  withAnswer: (id, to) => `Con «${to}» ${id}`,
  meets: (how, effect) => `${how} raggiunge il target: ${effect}.`,
  notAlone: (ids) => `Non da solo: ${ids}.`,
  points: (points, body) => `${points} punti a ${body}`,
  pointsBetween: (low, high, body) => `tra ${low} e ${high} punti a ${body}`,
  noPoints: (body) => `nessun punto a ${body}`,
  weak: 'Target superati, dal più debole:',
  timesTarget: (name, value, times, target) => `${name}: ${value}, ${times} volte il target (${target})`,
  targetTimes: (name, value, times, target) => `${name}: ${value}, il massimo (${target}) è ${times} volte tanto`,
  free: (value) => `chiedere ${value} non sarebbe costato punti`,
  costly: (value, effect) => `a chiedere ${value}, ${effect}`,
  moreTargets: (count) => (count === 1 ? 'Un altro è superato di meno.' : `Altri ${count} sono superati di meno.`),
};

const en: SensitivityWords = {
  heading: (body, score, moving, all) =>
    `${body} ${score}: ${moving} of ${all} numbers ${moving === 1 ? 'moves' : 'move'} it, all else as it is. Effect in points:`,
  noNumbers: (body, score) =>
    `${body} ${score}: no value given is a number, and only numbers are tried. Values are written in actuals.`,
  bothEnds: 'The result is not known yet: effects are on the least and the greatest score still possible.',
  columns: { value: 'value', more: 'one more', less: 'one less', worse: '1% worse', reached: 'at the target' },
  moreLevers: (count) => (count === 1 ? 'Another one moves it less.' : `Another ${count} move it less.`),
  missed: 'Missed targets, and how they are met:',
  noneMissed: 'No target is missed.',
  withMore: (change, id, from, to) => `With ${change} more ${id} (from ${from} to ${to})`,
  withLess: (change, id, from, to) => `With ${change} less ${id} (from ${from} to ${to})`,
  withAnswer: (id, to) => `With “${to}” ${id}`,
  meets: (how, effect) => `${how} meets the target: ${effect}.`,
  notAlone: (ids) => `Not alone: ${ids}.`,
  points: (points, body) => `${points} points for ${body}`,
  pointsBetween: (low, high, body) => `between ${low} and ${high} points for ${body}`,
  noPoints: (body) => `no points for ${body}`,
  weak: 'Targets exceeded, the weakest first:',
  timesTarget: (name, value, times, target) => `${name}: ${value}, ${times} times the target (${target})`,
  targetTimes: (name, value, times, target) => `${name}: ${value}, the maximum (${target}) is ${times} times as much`,
  free: (value) => `asking for ${value} would have cost no points`,
  costly: (value, effect) => `asking for ${value}, ${effect}`,
  moreTargets: (count) => (count === 1 ? 'Another one is exceeded by less.' : `Another ${count} are exceeded by less.`),
};

/** By language. */
export const sensitivityWords: Readonly<Record<Language, SensitivityWords>> = { it, en };
