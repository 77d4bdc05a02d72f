import type { Language } from '@traguardo/model';

/** The captions of the tables: they belong to the word of a table, so that none can bear another's. */
export const CAPTIONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  staff_by_area: { it: 'Personale per area', en: 'Staff by area' },
  staff_by_age: { it: 'Personale per classe di età', en: 'Staff by class of age' },
  staff_by_seniority: { it: 'Personale per anzianità di servizio', en: 'Staff by seniority' },
  staff_by_education: { it: 'Personale per titolo di studio', en: 'Staff by degree' },
  staff_by_hours: { it: 'Personale per tipo di orario', en: 'Staff by working time' },
  training_days: { it: 'Giornate di formazione', en: 'Days of training' },
  leave_days: { it: 'Giornate di permesso', en: 'Days of leave' },
  exams: { it: 'Candidati esaminati', en: 'Candidates examined' },
  initiatives: { it: 'Partecipanti alle iniziative', en: 'Participants in initiatives' },
  enterprises: { it: 'Imprese femminili per settore', en: 'Firms led by women, by sector' },
};

/** What the rows of a table are. */
export const ROWS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  staff_by_area: { it: 'Area', en: 'Area' },
  staff_by_age: { it: 'Classe di età', en: 'Class of age' },
  staff_by_seniority: { it: 'Anzianità', en: 'Seniority' },
  staff_by_education: { it: 'Titolo di studio', en: 'Degree' },
  staff_by_hours: { it: 'Orario', en: 'Working time' },
  training_days: { it: 'Formazione', en: 'Training' },
  leave_days: { it: 'Tipo di permesso', en: 'Kind of leave' },
  exams: { it: 'Esame', en: 'Exam' },
  initiatives: { it: 'Iniziativa', en: 'Initiative' },
  enterprises: { it: 'Settore', en: 'Sector' },
};

/** Columns, as headings and in sentences. */
export const COLUMNS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  women: { it: 'donne', en: 'women' },
  men: { it: 'uomini', en: 'men' },
  total: { it: 'totale', en: 'total' },
  current: { it: 'anno del piano', en: 'year of the plan' },
  previous: { it: 'anno precedente', en: 'year before' },
  variation: { it: 'variazione', en: 'variation' },
  women_share: { it: 'quota di donne', en: 'share of women' },
  men_share: { it: 'quota di uomini', en: 'share of men' },
  share: { it: 'quota sul totale', en: 'share of all' },
};

/** How a goal bears on the gap. */
export const IMPACTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  reducing: { it: 'riduce il divario', en: 'narrows the gap' },
  sensitive: { it: 'sensibile', en: 'sensitive' },
  gender_neutral: { it: 'neutrale', en: 'neutral' },
};

/** A text of one of the tables above; the name itself when there is none. */
export function textOf(
  texts: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  name: string,
  language: Language,
): string {
  return (Object.hasOwn(texts, name) ? texts[name]?.[language] : undefined) ?? name;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
