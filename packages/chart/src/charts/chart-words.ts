import type { Language } from '@traguardo/model';

/** The few words of the charts that are not names. */
export interface PictureWords {
  readonly start: string;
  readonly score: string;
  readonly points: string;
  readonly weight: string;
  readonly degree: string;
  readonly band: string;
  readonly own: string;
  readonly mean: string;
  readonly cluster: string;
  readonly min: string;
  readonly max: string;
  readonly target: string;
  readonly direction: string;
  readonly higher: string;
  readonly lower: string;
  readonly better: string;
  readonly worse: string;
  readonly equal: string;
  readonly name: string;
  readonly day: string;
  readonly step: string;
  readonly who: string;
  readonly term: string;
  readonly expected: string;
  readonly lossesStart: (score: string, count: number) => string;
  readonly loses: (name: string, points: string) => string;
  readonly gives: (name: string, points: string) => string;
  readonly allKept: (score: string) => string;
  readonly treeHead: (count: number) => string;
}

/** By language of the reader. */
export const pictureWords: Readonly<Record<Language, PictureWords>> = {
  it: {
    start: 'Massimo raggiungibile',
    score: 'Grado di raggiungimento',
    points: 'Punti',
    weight: 'peso',
    degree: 'Grado',
    band: 'Fascia',
    own: 'Ente',
    mean: 'Media',
    cluster: 'Media del cluster',
    min: 'Minimo',
    max: 'Massimo',
    target: 'Target',
    direction: 'Verso',
    higher: 'meglio se più alto',
    lower: 'meglio se più basso',
    better: 'meglio della media',
    worse: 'peggio della media',
    equal: 'pari alla media',
    name: 'Voce',
    day: 'Giorno',
    step: 'Passo',
    who: 'Chi e con quale atto',
    term: 'Termine',
    expected: 'atteso',
    lossesStart: (score, count) =>
      count === 1
        ? `Da 100 a ${score}: una sola voce sposta il risultato.`
        : `Da 100 a ${score}: ${count} voci spostano il risultato.`,
    loses: (name, points) => `${name} toglie ${points}`,
    gives: (name, points) => `${name} aggiunge ${points}`,
    allKept: (score) => `Nessuna voce toglie punti: il risultato è ${score}.`,
    treeHead: (count) => `Albero di ${count} ${count === 1 ? 'elemento' : 'elementi'}`,
  },
  en: {
    start: 'Most that can be reached',
    score: 'Score reached',
    points: 'Points',
    weight: 'weight',
    degree: 'Score',
    band: 'Band',
    own: 'Body',
    mean: 'Mean',
    cluster: 'Mean of the cluster',
    min: 'Least',
    max: 'Greatest',
    target: 'Target',
    direction: 'Direction',
    higher: 'higher is better',
    lower: 'lower is better',
    better: 'better than the mean',
    worse: 'worse than the mean',
    equal: 'equal to the mean',
    name: 'Item',
    day: 'Day',
    step: 'Step',
    who: 'Who, by which act',
    term: 'Term',
    expected: 'expected',
    lossesStart: (score, count) =>
      count === 1
        ? `From 100 to ${score}: one item moves the result.`
        : `From 100 to ${score}: ${count} items move the result.`,
    loses: (name, points) => `${name} takes ${points}`,
    gives: (name, points) => `${name} adds ${points}`,
    allKept: (score) => `No item takes points: the result is ${score}.`,
    treeHead: (count) => `Tree of ${count} ${count === 1 ? 'item' : 'items'}`,
  },
};
