import { countText, dateText, italian, type Language, type TermConsequence } from '@traguardo/model';
import type { Deadline } from '../deadlines.ts';
import type { Effect } from '../effect-kinds.ts';
import type { CycleNames } from './names.ts';
import type { Holiday } from '../holidays.ts';
import { daysLate, type Met } from '../lateness.ts';

/** What people read of terms and their days, in one language. */
export interface DueTexts {
  readonly holidays: Readonly<Record<Holiday, string>>;
  /** What the law attaches to a term that passes, with its article. */
  readonly consequences: Readonly<Record<TermConsequence, string>>;
  /** `printed` is the day of the law, `due` the one on which the term ends; `holiday` lies between. */
  readonly moved: (printed: string, holiday: string, due: string) => string;
  /** What a step is to what is due, now. */
  readonly now: Readonly<Record<'ready' | 'refused' | 'elsewhere', string>>;
  readonly nothing: string;
  readonly metLateTitle: string;
  readonly inDays: (days: number) => string;
  readonly lateBy: (days: number) => string;
  readonly metOn: (day: string) => string;
  /** Of what no day was counted for: it was neither kept nor late. */
  readonly doneOn: (day: string) => string;
  readonly metLate: (day: string, days: number) => string;
  readonly publishedOn: (day: string) => string;
  readonly publishedLate: (day: string, days: number) => string;
  readonly lapsed: (day: string) => string;
  readonly who: (roles: string) => string;
  readonly law: (sources: string) => string;
  readonly ifPassed: (consequence: string) => string;
  readonly publish: (document: string) => string;
  readonly calendar: (body: string, year: number) => string;
  readonly about: string;
  /** Days of calendars and dates without one. */
  readonly noDay: string;
}

const giorni = (days: number): string => (days === 1 ? '1 giorno' : `${countText(days, 'it')} giorni`);
const daysOf = (days: number): string => (days === 1 ? '1 day' : `${countText(days, 'en')} days`);

const it: DueTexts = {
  holidays: {
    sunday: 'domenica',
    'new-year': 'Capodanno',
    epiphany: 'Epifania',
    'easter-monday': 'lunedì dopo Pasqua',
    liberation: 'anniversario della Liberazione',
    labour: 'festa del lavoro',
    republic: 'festa della Repubblica',
    assumption: 'Assunzione',
    'saint-francis': 'San Francesco',
    'all-saints': 'Ognissanti',
    'immaculate-conception': 'Immacolata Concezione',
    christmas: 'Natale',
    'saint-stephen': 'Santo Stefano',
    'unification-2011': '150 anni dell’unità d’Italia',
    own: 'festivo per l’ente',
  },
  consequences: {
    'hiring-and-rewards':
      'Vanno comunicate subito le ragioni al Dipartimento della funzione pubblica; senza il Piano l’ente non può assumere né conferire incarichi, e chi ne ha causato la mancata adozione non riceve la retribuzione di risultato (D.Lgs. 150/2009, art. 10, c. 5); senza Relazione validata non si pagano premi (art. 14, c. 6).',
    'manager-liability':
      'La mancata pubblicazione pesa sulla responsabilità dirigenziale e sulla retribuzione di risultato di chi doveva provvedere (D.Lgs. 33/2013, art. 46).',
  },
  moved: (printed, holiday, due) => italian`Il ${printed} è festivo (${holiday}): il termine è prorogato al ${due}.`,
  now: { ready: 'possibile ora', refused: 'non ancora', elsewhere: 'in un’altra fase' },
  nothing: 'Niente in scadenza.',
  metLateTitle: 'Fatti in ritardo',
  inDays: (days) => (days === 0 ? 'oggi' : days === 1 ? 'domani' : `fra ${giorni(days)}`),
  lateBy: (days) => `scaduto da ${giorni(days)}`,
  metOn: (day) => italian`rispettato il ${day}`,
  doneOn: (day) => italian`fatto il ${day}`,
  metLate: (day, days) => italian`fatto il ${day}, con ${giorni(days)} di ritardo`,
  publishedOn: (day) => italian`pubblicato il ${day}`,
  publishedLate: (day, days) => italian`pubblicato il ${day}, con ${giorni(days)} di ritardo`,
  lapsed: (day) => italian`non corre più dal ${day}`,
  who: (roles) => `Spetta a: ${roles}.`,
  law: (sources) => `Norma: ${sources}.`,
  ifPassed: (consequence) => `Se passa: ${consequence}`,
  publish: (document) => `Pubblicare: ${document}`,
  calendar: (body, year) => `Ciclo della performance ${year}, ${body}`,
  about: 'Termini e pubblicazioni dell’anno, dal giornale del ciclo.',
  noDay: 'prossima seduta',
};

const en: DueTexts = {
  holidays: {
    sunday: 'a Sunday',
    'new-year': 'New Year’s Day',
    epiphany: 'Epiphany',
    'easter-monday': 'Easter Monday',
    liberation: 'Liberation Day',
    labour: 'Labour Day',
    republic: 'Republic Day',
    assumption: 'Assumption',
    'saint-francis': 'Saint Francis',
    'all-saints': 'All Saints',
    'immaculate-conception': 'Immaculate Conception',
    christmas: 'Christmas Day',
    'saint-stephen': 'Saint Stephen’s Day',
    'unification-2011': '150 years of Italian unity',
    own: 'a holiday of the body',
  },
  consequences: {
    'hiring-and-rewards':
      'The Department for Public Administration is told the reasons at once; without the plan the body may not hire nor give assignments, and who caused it gets no result pay (D.Lgs. 150/2009, art. 10, c. 5); without a validated report no reward is paid (art. 14, c. 6).',
    'manager-liability':
      'What is not published counts against the manager who had to see to it, and in their result pay (D.Lgs. 33/2013, art. 46).',
  },
  moved: (printed, holiday, due) => `${printed} is a holiday (${holiday}): the term ends on ${due}.`,
  now: { ready: 'possible now', refused: 'not yet', elsewhere: 'in another state' },
  nothing: 'Nothing is due.',
  metLateTitle: 'Done late',
  inDays: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${daysOf(days)}`),
  lateBy: (days) => `${daysOf(days)} late`,
  metOn: (day) => `met on ${day}`,
  doneOn: (day) => `done on ${day}`,
  metLate: (day, days) => `done on ${day}, ${daysOf(days)} late`,
  publishedOn: (day) => `published on ${day}`,
  publishedLate: (day, days) => `published on ${day}, ${daysOf(days)} late`,
  lapsed: (day) => `has not run since ${day}`,
  who: (roles) => `Up to: ${roles}.`,
  law: (sources) => `Law: ${sources}.`,
  ifPassed: (consequence) => `If it passes: ${consequence}`,
  publish: (document) => `Publish: ${document}`,
  calendar: (body, year) => `Performance cycle ${year}, ${body}`,
  about: 'Terms and publications of the year, from the journal of the cycle.',
  noDay: 'next meeting',
};

/** What people read of terms, in every language. */
export const DUE_TEXTS: Readonly<Record<Language, DueTexts>> = { it, en };

/** Where a holiday moved a term: the printed day, the holiday and the last day, as a sentence; null where none did. */
export function movedText(
  { due, printed, holiday }: Pick<Deadline, 'due' | 'printed' | 'holiday'>,
  language: Language,
): string | null {
  if (holiday === null || due === null || printed === null) return null;
  const { moved, holidays } = DUE_TEXTS[language];
  return moved(dateText(printed, language), holidays[holiday], dateText(due, language));
}

/** What the law attaches to a term, as a sentence; null for one to which it attaches nothing. */
export function consequenceText(consequence: TermConsequence | null, language: Language): string | null {
  return consequence === null ? null : DUE_TEXTS[language].consequences[consequence];
}

/** What is due, by name: a term by its own, a document as what is to be done with it, a step with what it is about. */
export function dueName({ kind, code, subject }: Pick<Met, 'kind' | 'code' | 'subject'>, names: CycleNames): string {
  if (kind === 'term') return names.term(code);
  if (kind === 'document') return DUE_TEXTS[names.language].publish(names.document(code));
  return subject === null ? names.step(code) : `${names.step(code)} (${subject})`;
}

/** The same from the data of an effect, where the cycle as a whole is an empty subject. */
export function dueNameOf(data: Effect['data'], names: CycleNames): string {
  const subject = String(data['subject']);
  const kind = String(data['kind']) as Met['kind'];
  return dueName({ kind, code: String(data['code']), subject: subject === '' ? null : subject }, names);
}

/** How many days are left, or by how many it is late; without a day, that it has none. */
export function daysText(days: number | null, language: Language): string {
  const { inDays, lateBy, noDay } = DUE_TEXTS[language];
  if (days === null) return noDay;
  return days < 0 ? lateBy(-days) : inDays(days);
}

/** How something was met: on which day, and by how many days too late; that it was done, where no day was counted. */
export function metText(met: Met, language: Language): string {
  const { doneOn, metLate, metOn, publishedLate, publishedOn } = DUE_TEXTS[language];
  const days = daysLate(met);
  const day = dateText(met.day, language);
  if (met.kind === 'document') return days > 0 ? publishedLate(day, days) : publishedOn(day);
  if (met.due === null) return doneOn(day);
  return days > 0 ? metLate(day, days) : metOn(day);
}
