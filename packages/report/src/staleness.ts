import type { Language, ReportStamp } from '@traguardo/model';

/** One thing that is no longer what a report was made from, with what it was and is, as a reader recognises it. */
export interface Moved {
  readonly part: 'body' | 'plan' | 'values' | 'narrative' | 'profile' | 'journal';
  readonly before: string;
  readonly now: string;
}

/**
 * What moved on since a report was made, none while it is current. `now` is the stamp a report of the same day and targets would have
 * (`stampNow`). Of the journal only what a report tells counts: its own approval does not put it behind. Pure.
 */
export function staleness(stamp: ReportStamp, now: ReportStamp): readonly Moved[] {
  if (stamp.plan !== now.plan) return [{ part: 'body', before: stamp.plan, now: now.plan }];
  const moved = (part: Moved['part'], before: string, is: string): readonly Moved[] =>
    before === is ? [] : [{ part, before: shortHash(before), now: shortHash(is) }];
  return [
    ...moved('plan', stamp.planHash, now.planHash),
    ...moved('values', stamp.dataHash, now.dataHash),
    ...moved('narrative', stamp.narrativeHash, now.narrativeHash),
    ...moved('profile', stamp.profile, now.profile),
    ...(stamp.journal?.content === now.journal?.content
      ? []
      : [{ part: 'journal' as const, before: stamp.journal?.short ?? '', now: now.journal?.short ?? '' }]),
  ];
}

/** What moved on, a sentence each, with what brings the report up to date. */
export function stalenessTexts(moved: readonly Moved[], language: Language): readonly string[] {
  return moved.map(({ part, before, now }) => TEXTS[language][part](before, now));
}

/** Whether a report is current, or behind in so many things. */
export function stalenessHead(moved: readonly Moved[], language: Language): string {
  return TEXTS[language].head(moved.length);
}

/** The first twelve digits of a hash; anything else as it is. */
function shortHash(text: string): string {
  return text.replace(/^sha256:(.{12}).*$/, '$1');
}

type Sentence = (before: string, now: string) => string;
type Sentences = Readonly<Record<Moved['part'], Sentence>> & { readonly head: (count: number) => string };

const it: Sentences = {
  head: (count) =>
    count === 0
      ? 'La Relazione è aggiornata: piano, valori, testo e giornale sono quelli da cui è fatta.'
      : `La Relazione è indietro: ${count === 1 ? 'una cosa è cambiata' : `${count} cose sono cambiate`} da quando è stata fatta. Va rifatta.`,
  body: (before, now) =>
    `È la Relazione di un altro piano: ${before}, mentre qui c’è ${now || 'un piano senza codice'}.`,
  plan: (before, now) => `Il testo del piano è cambiato (impronta ${before}, ora ${now}).`,
  values: (before, now) => `I valori sono cambiati (impronta ${before}, ora ${now}).`,
  narrative: (before, now) => `Il testo della Relazione è cambiato (impronta ${before}, ora ${now}).`,
  profile: (before, now) => `Il sistema di valutazione è un altro: ${before || 'nessuno'}, ora ${now || 'nessuno'}.`,
  journal: (before, now) =>
    before === ''
      ? `È stata fatta senza il giornale dell’anno, che ora c’è (${now}).`
      : now === ''
        ? `È stata fatta con il giornale dell’anno (${before}), che qui manca.`
        : `Il giornale dell’anno dice altro: atti, modifiche, giudizi o autovalutazione sono cambiati (era ${before}, ora ${now}).`,
};

const en: Sentences = {
  head: (count) =>
    count === 0
      ? 'The report is current: plan, values, words and journal are those it was made from.'
      : `The report is out of date: ${count === 1 ? 'one thing has' : `${count} things have`} changed since it was made. Make it again.`,
  body: (before, now) =>
    `It is the report of another plan: ${before}, while this is ${now || 'a plan without a code'}.`,
  plan: (before, now) => `The text of the plan has changed (hash ${before}, now ${now}).`,
  values: (before, now) => `The values have changed (hash ${before}, now ${now}).`,
  narrative: (before, now) => `The words of the report have changed (hash ${before}, now ${now}).`,
  profile: (before, now) => `The evaluation system is another one: ${before || 'none'}, now ${now || 'none'}.`,
  journal: (before, now) =>
    before === ''
      ? `It was made without the journal of the year, which is there now (${now}).`
      : now === ''
        ? `It was made with the journal of the year (${before}), which is missing here.`
        : `The journal of the year says otherwise: acts, changes, judgements or self-assessment have changed (it was ${before}, now ${now}).`,
};

const TEXTS: Readonly<Record<Language, Sentences>> = { it, en };
