import { dateText, type Language, type ReportStamp } from '@traguardo/model';

/** The names of what a stamp says, as every format prints them. */
interface StampWords {
  readonly plan: string;
  readonly planHash: string;
  readonly dataHash: string;
  readonly narrativeHash: string;
  readonly profile: string;
  readonly at: string;
  readonly targets: string;
  readonly revised: string;
  readonly original: string;
  readonly journal: string;
  readonly head: (events: number, short: string, hash: string) => string;
  readonly noJournal: string;
}

/** Also of the line that ends a page. */
export const STAMP_WORDS: Readonly<Record<Language, StampWords>> = {
  it: {
    plan: 'Piano',
    planHash: 'Impronta del piano',
    dataHash: 'Impronta dei dati',
    narrativeHash: 'Impronta dei testi',
    profile: 'Profilo delle regole',
    at: 'Risultati al',
    targets: 'Target usati',
    revised: 'quelli in vigore, con le modifiche dell’anno',
    original: 'quelli di gennaio',
    journal: 'Giornale del ciclo',
    head: (events, short, hash) => `${events} passi, testa ${short} (${hash})`,
    noJournal: 'nessuno',
  },
  en: {
    plan: 'Plan',
    planHash: 'Hash of the plan',
    dataHash: 'Hash of the data',
    narrativeHash: 'Hash of the texts',
    profile: 'Profile of the rules',
    at: 'Results as of',
    targets: 'Targets used',
    revised: 'those in force, with the changes of the year',
    original: 'those of January',
    journal: 'Journal of the cycle',
    head: (events, short, hash) => `${events} steps, head ${short} (${hash})`,
    noJournal: 'none',
  },
};

/** What a document was made from, as pairs of words, in the order they are read. */
export function stampFacts(stamp: ReportStamp, language: Language): readonly (readonly [string, string])[] {
  const words = STAMP_WORDS[language];
  const { journal } = stamp;
  return [
    [words.plan, stamp.plan],
    [words.planHash, stamp.planHash],
    [words.dataHash, stamp.dataHash],
    [words.narrativeHash, stamp.narrativeHash],
    [words.profile, stamp.profile],
    [words.at, dateText(stamp.at, language)],
    [words.targets, stamp.targets === 'revised' ? words.revised : words.original],
    [words.journal, journal ? words.head(journal.events, journal.short, journal.hash) : words.noJournal],
  ];
}
