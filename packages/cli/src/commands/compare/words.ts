import { italian } from '@traguardo/model';
import type { Language } from '@traguardo/model';

/** Sentences of `traguardo compare`; those about results come from the engine. */
interface CompareWords {
  readonly usage: string;
  readonly before: string;
  readonly after: string;
  /** `Camera di commercio 2024 (percorso), al 31/12/2024, target originari`. */
  readonly side: (plan: string, path: string, day: string | null, targets: 'original' | 'revised') => string;
  readonly columns: Readonly<Record<'cause' | 'points' | 'node' | 'why', string>>;
  readonly onlyBefore: (count: number, codes: string) => string;
  readonly onlyAfter: (count: number, codes: string) => string;
  readonly notBoth: (code: string) => string;
  readonly goals: string;
}

const it: CompareWords = {
  usage:
    'si scrive: traguardo compare UNO ALTRO [--at DATA] [--targets original|revised] [--actuals FILE.csv]... [--node CODICE]... [--json]\n' +
    '       oppure: traguardo compare PIANO --at DATA --at DATA, o --targets original,revised, o tutti e due',
  before: 'Prima',
  after: 'Dopo',
  side: (plan, path, day, targets) =>
    `${plan}${path === '' ? '' : ` (${path})`}, ${day === null ? 'periodo non indicato' : italian`al ${day}`}${targets === 'original' ? ', target originari' : ''}`,
  columns: { cause: 'causa', points: 'punti', node: 'nodo', why: 'perché' },
  onlyBefore: (count, codes) =>
    `${count === 1 ? 'Un indicatore c’è' : `${count} indicatori ci sono`} solo prima: ${codes}.`,
  onlyAfter: (count, codes) =>
    `${count === 1 ? 'Un indicatore c’è' : `${count} indicatori ci sono`} solo dopo: ${codes}.`,
  notBoth: (code) => `nessun nodo di tutti e due gli esiti si chiama «${code}».`,
  goals: 'Ambiti, obiettivi, indici e schede che cambiano',
};

const en: CompareWords = {
  usage:
    'usage: traguardo compare ONE OTHER [--at DATE] [--targets original|revised] [--actuals FILE.csv]... [--node CODE]... [--json]\n' +
    '   or: traguardo compare PLAN --at DATE --at DATE, or --targets original,revised, or both',
  before: 'Before',
  after: 'After',
  side: (plan, path, day, targets) =>
    `${plan}${path === '' ? '' : ` (${path})`}, ${day === null ? 'no period given' : `as at ${day}`}${targets === 'original' ? ', original targets' : ''}`,
  columns: { cause: 'cause', points: 'points', node: 'node', why: 'why' },
  onlyBefore: (count, codes) =>
    `${count === 1 ? 'One indicator is' : `${count} indicators are`} only before: ${codes}.`,
  onlyAfter: (count, codes) => `${count === 1 ? 'One indicator is' : `${count} indicators are`} only after: ${codes}.`,
  notBoth: (code) => `no node of both outcomes is called “${code}”.`,
  goals: 'Areas, objectives, indexes and sheets that change',
};

export const compareWords: Readonly<Record<Language, CompareWords>> = { it, en };
