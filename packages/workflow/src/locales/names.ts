import type { CycleDefinition, Declared, Language } from '@traguardo/model';
import { stepsOf } from '../steps.ts';
import { CYCLE_TEXTS } from './texts.ts';

/** What people call the things of one cycle, in one language. An unknown code is its own name. */
export interface CycleNames {
  readonly language: Language;
  readonly region: (code: string) => string;
  readonly state: (code: string) => string;
  readonly event: (code: string) => string;
  /** What a step does, as one would write it on a button, by its id. */
  readonly step: (id: string) => string;
  readonly role: (code: string) => string;
  readonly term: (code: string) => string;
  /** A document by its code; one that is given as a title is its own name. */
  readonly document: (code: string) => string;
}

/**
 * The names of a cycle for a reader: the title in its text when that is in the reader's language, else the words of the
 * shipped cycle for the same code, else the title. Without a definition (a bundle that cannot be read), those words alone.
 */
export function namesOf(definition: CycleDefinition | null, language: Language): CycleNames {
  if (definition === null) return namesFrom(null, language);
  const known = remembered[language].get(definition);
  if (known !== undefined) return known;
  const names = namesFrom(definition, language);
  remembered[language].set(definition, names);
  return names;
}

/** Remembered: a definition never changes. */
const remembered: Readonly<Record<Language, WeakMap<CycleDefinition, CycleNames>>> = {
  it: new WeakMap(),
  en: new WeakMap(),
};

function namesFrom(definition: CycleDefinition | null, language: Language): CycleNames {
  const texts = CYCLE_TEXTS[language];
  const isOwn = definition?.language === language;
  const named = (items: readonly Declared[], words: Readonly<Record<string, string>>) => {
    const titles = new Map(items.flatMap(({ code, title }) => (title.trim() === '' ? [] : [[code, title]])));
    const word = (code: string): string | undefined => (Object.hasOwn(words, code) ? words[code] : undefined);
    return (code: string): string =>
      (isOwn ? (titles.get(code) ?? word(code)) : (word(code) ?? titles.get(code))) ?? code;
  };
  const regions = definition?.regions ?? [];
  const steps = definition === null ? [] : stepsOf(definition).map(({ step }) => step);
  const step = named(
    steps.map((each) => ({ ...each, code: each.id, title: each.title || each.code })),
    texts.steps,
  );
  const firstOf = new Map(steps.toReversed().map(({ code, id }) => [code, id]));
  const event = (code: string): string =>
    (Object.hasOwn(texts.events, code) ? texts.events[code] : undefined) ?? step(firstOf.get(code) ?? code);
  return {
    language,
    region: named(regions, texts.regions),
    state: named(
      regions.flatMap(({ states }) => states),
      texts.states,
    ),
    event,
    step,
    role: named(definition?.roles ?? [], texts.roles),
    term: named(definition?.terms ?? [], texts.terms),
    document: named(definition?.documents ?? [], texts.documents),
  };
}
