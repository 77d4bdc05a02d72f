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
  readonly lossesStart: (start: string, score: string, count: number) => string;
  readonly loses: (name: string, points: string) => string;
  readonly gives: (name: string, points: string) => string;
  readonly allKept: (score: string) => string;
  readonly treeHead: (count: number) => string;
  readonly certain: string;
  readonly possible: string;
  readonly most: string;
  readonly open: string;
  readonly between: (low: string, high: string) => string;
  readonly share: string;
  readonly mapHead: (count: number) => string;
  readonly draws: string;
  readonly classes: string;
  readonly now: string;
  readonly drawsBetween: (from: string, to: string, draws: string) => string;
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
    lossesStart: (start, score, count) =>
      count === 1
        ? `Da ${start} a ${score}: una sola voce sposta il risultato.`
        : `Da ${start} a ${score}: ${count} voci spostano il risultato.`,
    loses: (name, points) => `${name} toglie ${points}`,
    gives: (name, points) => `${name} aggiunge ${points}`,
    allKept: (score) => `Nessuna voce toglie punti: il risultato è ${score}.`,
    certain: 'Già certo',
    possible: 'Ancora possibile',
    most: 'Al massimo',
    open: 'Ancora aperto',
    between: (low, high) => (low === high ? low : `da ${low} a ${high}`),
    share: 'Quota dell’ente',
    mapHead: (count) => `Mappa di ${count} ${count === 1 ? 'elemento' : 'elementi'}, grandi quanto pesano`,
    draws: 'Estrazioni',
    classes: 'Punteggio',
    now: 'oggi',
    drawsBetween: (from, to, draws) => `da ${from} a ${to}: ${draws} estrazioni`,
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
    term: 'Deadline',
    expected: 'expected',
    lossesStart: (start, score, count) =>
      count === 1
        ? `From ${start} to ${score}: one item moves the result.`
        : `From ${start} to ${score}: ${count} items move the result.`,
    loses: (name, points) => `${name} takes ${points}`,
    gives: (name, points) => `${name} adds ${points}`,
    allKept: (score) => `No item takes points: the result is ${score}.`,
    certain: 'Certain already',
    possible: 'Still possible',
    most: 'At most',
    open: 'Still open',
    between: (low, high) => (low === high ? low : `${low} to ${high}`),
    share: 'Share of the body',
    mapHead: (count) => `Map of ${count} ${count === 1 ? 'item' : 'items'}, as large as they weigh`,
    draws: 'Draws',
    classes: 'Score',
    now: 'today',
    drawsBetween: (from, to, draws) => `${from} to ${to}: ${draws} draws`,
    treeHead: (count) => `Tree of ${count} ${count === 1 ? 'item' : 'items'}`,
  },
};
