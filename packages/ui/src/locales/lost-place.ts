import type { Catalogue } from './catalogue.ts';

const it = {
  lost: (place: string): string => `«${place}» non c’è, o non c’è più: questa è la pagina dove si trovava.`,
};

/** What is said where a link leads to something that is not there. */
export const lostPlaceTexts: Catalogue<typeof it> = {
  it,
  en: { lost: (place) => `“${place}” is not there, or is no longer there: this is the page where it was.` },
};
