import { notationOf, type Program } from '@traguardo/dsl';
import type { Language, ToldPart, ToldSection } from '@traguardo/model';

/** Sections as told of the narrative of a program, their words marked with its language where the report has another. Pure. */
export function inOwnLanguage(
  told: readonly ToldSection[],
  { narrative, narrativeFiles, language: own }: Program,
  language: Language,
): readonly ToldSection[] {
  const written = new Map(narrativeFiles.map(({ path, text }) => [path, notationOf(text, own)]));
  return told.map((section, at) => {
    const lang = written.get(narrative.sections[at]?.place.file ?? '') ?? own;
    return lang === language ? section : { ...section, parts: section.parts.map((part) => marked(part, lang)) };
  });
}

function marked(part: ToldPart, lang: Language): ToldPart {
  return part.kind === 'heading' || part.kind === 'paragraph' || part.kind === 'list' ? { ...part, lang } : part;
}
