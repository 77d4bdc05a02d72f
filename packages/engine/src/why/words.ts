import type { Language } from '@traguardo/model';

/** The sentences about where points go. Arguments arrive already written in the language. */
export interface WhyWords {
  /** A node on the way down: its score, its share of the node above it, what it takes from the node asked about. */
  readonly step: (name: string, score: string, share: string, within: string, takes: string, top: string) => string;
  readonly takes: (points: string) => string;
  readonly gives: (points: string) => string;
  readonly mayTake: (low: string, high: string) => string;
  readonly takenFrom: string;
  /** What a node takes besides its parts, by what took it. */
  readonly own: Readonly<Record<'adjustment' | 'gate' | 'rule', string>>;
  readonly and: string;
  readonly sum: string;
  /** That the sum is what the score lacks, written out. */
  readonly adds: (score: string, total: string) => string;
  readonly addsRange: (low: string, high: string, least: string, most: string) => string;
  readonly givenToo: string;
  readonly allFull: string;
  readonly othersFull: (count: number, codes: string) => string;
  readonly othersFree: (count: number, codes: string) => string;
  readonly outside: (count: number, codes: string) => string;
  /** Behind the first codes of a list: how many are not named. */
  readonly more: (count: number) => string;
  readonly place: (place: string, via: string | null) => string;
}

const it: WhyWords = {
  step: (name, score, share, within, takes, top) => `${name}: ${score}, quota ${share} di ${within}, ${takes} a ${top}`,
  takes: (points) => `toglie ${points} punti`,
  gives: (points) => `dà ${points} punti`,
  mayTake: (low, high) => `può togliere da ${low} a ${high} punti`,
  takenFrom: 'punti tolti a',
  own: {
    adjustment: 'per la rettifica',
    gate: 'per la condizione',
    rule: 'per come si compone',
  },
  and: ' e ',
  sum: 'somma',
  adds: (score, total) => `100 % − ${score} = ${total} punti`,
  addsRange: (low, high, least, most) => `100 % meno ${high} e meno ${low}: da ${least} a ${most} punti`,
  givenToo: 'Con il meno: punti dati.',
  allFull: 'Nessun elemento toglie punti.',
  othersFull: (count, codes) =>
    count === 1 ? `L’altro è al 100 %: ${codes}.` : `Gli altri ${count} sono al 100 %: ${codes}.`,
  othersFree: (count, codes) =>
    count === 1 ? `L’altro non toglie punti: ${codes}.` : `Gli altri ${count} non tolgono punti: ${codes}.`,
  outside: (count, codes) => `${count === 1 ? 'Non conta' : 'Non contano'}: ${codes}.`,
  more: (count) => (count === 1 ? ' e un altro' : ` e altri ${count}`),
  place: (place, via) => `Nel testo: ${place}${via ? `, portato da ${via}` : ''}`,
};

const en: WhyWords = {
  step: (name, score, share, within, takes, top) => `${name}: ${score}, share ${share} of ${within}, ${takes} ${top}`,
  takes: (points) => `takes ${points} points from`,
  gives: (points) => `gives ${points} points to`,
  mayTake: (low, high) => `may take ${low} to ${high} points from`,
  takenFrom: 'points taken from',
  own: {
    adjustment: 'by adjustment',
    gate: 'by its condition',
    rule: 'by how it is joined',
  },
  and: ' and ',
  sum: 'sum',
  adds: (score, total) => `100% − ${score} = ${total} points`,
  addsRange: (low, high, least, most) => `100% less ${high} and less ${low}: ${least} to ${most} points`,
  givenToo: 'With a minus: points given.',
  allFull: 'Nothing takes points.',
  othersFull: (count, codes) =>
    count === 1 ? `The other is at 100%: ${codes}.` : `The other ${count} are at 100%: ${codes}.`,
  othersFree: (count, codes) =>
    count === 1 ? `The other takes no points: ${codes}.` : `The other ${count} take no points: ${codes}.`,
  outside: (count, codes) => `${count === 1 ? 'Does' : 'Do'} not count: ${codes}.`,
  more: (count) => ` and ${count} more`,
  place: (place, via) => `In the text: ${place}${via ? `, brought in by ${via}` : ''}`,
};

/** By language. */
export const whyWords: Readonly<Record<Language, WhyWords>> = { it, en };
