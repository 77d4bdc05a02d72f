import { codeKey, type Language, NARRATIVE_SLOTS, narrativeSlot, type NarrativeSlotName } from '@traguardo/model';
import type { WorkspaceFile } from '../workspace.ts';

/** The folder beside the plan in which the words of the report lie. */
export const NARRATIVE_FOLDER = 'relazione';

/** A section of the narrative as it stands in a file. */
export interface WrittenSection {
  readonly path: string;
  /** A name of the report's own, or the key of a code. */
  readonly slot: string;
  /** Of the heading. */
  readonly from: number;
  /** Where its words begin, and where the next section does. */
  readonly bodyFrom: number;
  readonly to: number;
  /** Whether anything is written below the heading. */
  readonly isWritten: boolean;
}

/** The sections of the narrative by file and place; headings of level 1 outside fences open one. */
export function writtenSections(files: readonly WorkspaceFile[]): readonly WrittenSection[] {
  return files.filter(({ kind }) => kind === 'narrative').flatMap(({ path, text }) => sectionsOf(path, text));
}

/** What a heading or a code stands for, the same for every spelling. */
export function slotOf(written: string): string {
  return narrativeSlot(written) ?? codeKey(written.trim());
}

/** The section that holds an offset of a file; null before the first. */
export function sectionAt(sections: readonly WrittenSection[], path: string, offset: number): WrittenSection | null {
  return sections.findLast((each) => each.path === path && each.from <= offset) ?? null;
}

/** A narrative to begin with: a heading for every section that is no node's, nothing below it. */
export function emptyNarrative(language: Language): WorkspaceFile {
  const text = NARRATIVE_SLOTS.map(({ slot }) => `${headingOf(slot, language)}\n`).join('\n');
  return { path: `${NARRATIVE_FOLDER}/${language === 'it' ? 'relazione' : 'report'}.md`, kind: 'narrative', text };
}

/** The text with a section put where it comes in the report, and where its words go. `titled` is its heading as one writes it. */
export function withSection(
  { path, text }: WorkspaceFile,
  titled: string,
): { readonly text: string; readonly offset: number } {
  const rank = rankOf(slotOf(titled));
  const next = sectionsOf(path, text).find(({ slot }) => rankOf(slot) > rank);
  const at = next?.from ?? text.length;
  const before = text.slice(0, at).trimEnd();
  const begun = `${before === '' ? '' : `${before}\n\n`}# ${titled}\n\n`;
  return { text: `${begun}${next === undefined ? '' : `\n${text.slice(at)}`}`, offset: begun.length };
}

/** The heading of a section as it is printed in a language. */
export function slotTitle(slot: NarrativeSlotName, language: Language): string {
  const spelling = NARRATIVE_SLOTS.find((each) => each.slot === slot)?.spelling[language][0] ?? slot;
  return spelling.charAt(0).toUpperCase() + spelling.slice(1);
}

function headingOf(slot: NarrativeSlotName, language: Language): string {
  return `# ${slotTitle(slot, language)}`;
}

/** Comments on goals and indicators stand with the goals. */
function rankOf(slot: string): number {
  const at = NARRATIVE_SLOTS.findIndex((each) => each.slot === slot);
  return at === -1 ? NARRATIVE_SLOTS.findIndex((each) => each.slot === 'operationals') + 0.5 : at;
}

function sectionsOf(path: string, text: string): readonly WrittenSection[] {
  const heads = headingsOf(text);
  return heads.map(({ from, to, title }, index) => {
    const end = heads[index + 1]?.from ?? text.length;
    const isWritten = text.slice(to, end).trim() !== '';
    return { path, slot: slotOf(title), from, bodyFrom: Math.min(to + 1, text.length), to: end, isWritten };
  });
}

interface Heading {
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

function headingsOf(text: string): readonly Heading[] {
  const found: Heading[] = [];
  let isFenced = false;
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    if (/^ {0,3}(```|~~~)/.test(line)) isFenced = !isFenced;
    const head = isFenced ? null : /^ {0,3}#[ \t]+(.*?)[ \t]*#*[ \t]*$/.exec(line.replace(/\r$/, ''));
    if (head?.[1]) found.push({ from: index, to: index + line.length, title: head[1] });
  }
  return found;
}
