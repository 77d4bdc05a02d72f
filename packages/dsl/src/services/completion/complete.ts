import { codeKey, type Language } from '@traguardo/model';
import type { ParsedFile } from '../../parse/tree.ts';
import type { Program } from '../../program.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import type { CompletionOption } from './completion-option.ts';
import { createOffers } from './offers.ts';
import { unquote } from '../../lex/text.ts';
import { type Cursor, cursorAt, type Enclosing, fileOf, isWordToken } from '../cursor.ts';
import { figureAt } from '../figure-at.ts';
import { formatOffers, headingOffers, nameOffers } from './narrative-offers.ts';
import { createPackOffers } from './pack-offers.ts';
import { optionsAt } from './positions.ts';
import { quotedAt, useOffers } from './use-offers.ts';

export type { CompletionOption } from './completion-option.ts';

/** What may stand at an offset. `from` is the start of the word the options replace, up to the offset. */
export interface CompletionList {
  readonly from: number;
  readonly options: readonly CompletionOption[];
}

/**
 * Completion from schemas and declared names, best first and without duplicates. Words are offered in the language
 * of the file, explained in `language`. Nothing inside comments and texts. In the words of a report:
 * sections and codes behind `# `, names and functions inside `{{ }}`. Filtering by prefix is the editor's.
 */
export function complete(
  program: Program,
  vocabulary: Vocabulary,
  path: string,
  offset: number,
  language: Language = program.language,
): CompletionList {
  const file = fileOf(program, path);
  return file
    ? completeIn(file, program, vocabulary, offset, language)
    : completeNarrative(program, vocabulary, path, offset, language);
}

/** The same in the words of a report: headings of sections, and what may stand in a figure. */
function completeNarrative(
  program: Program,
  vocabulary: Vocabulary,
  path: string,
  offset: number,
  language: Language,
): CompletionList {
  const figure = figureAt(program, vocabulary, path, offset);
  if (figure === null) return headingOffers(program, path, offset);
  if (figure.isFormat) return formatOffers(program, path, offset);
  const { from, options } = completeIn(figure.file, program, vocabulary, figure.offset, language);
  const fitting = options.filter(({ kind }) => kind !== 'clause' && kind !== 'block');
  const offered = new Set(fitting.map(({ label }) => label));
  const named = nameOffers(program).filter(({ label }) => !offered.has(label));
  return { from: from - figure.shift, options: [...fitting, ...named] };
}

function completeIn(
  file: ParsedFile,
  program: Program,
  vocabulary: Vocabulary,
  offset: number,
  language: Language,
): CompletionList {
  const quoted = quotedAt(file, offset);
  if (quoted) {
    const { startOffset } = quoted;
    const named = useOffers(program, cursorAt(file, vocabulary, startOffset).item, true);
    if (named) return { from: startOffset + 1, options: named };
  }
  const isBehindPoint = /[\p{L}\p{N}_]\.$/u.test(file.text.slice(Math.max(0, offset - 2), offset));
  const cursor = cursorAt(file, vocabulary, isBehindPoint ? offset - 1 : offset);
  if (cursor.inProse) return { from: offset, options: [] };
  const around = inItsCycle(program, aroundWith(cursor));
  const packs = createPackOffers(program, vocabulary, file.text.slice(cursor.from, offset), cursor.around);
  const offers = createOffers(program.plan, vocabulary, file.language, language, around, packs);
  const seen = new Set<string>();
  const found = useOffers(program, cursor.item, false) ?? optionsAt(cursor, vocabulary, offers);
  const options = found.filter((option) => {
    const key = `${option.kind} ${option.label}`;
    return !seen.has(key) && seen.add(key);
  });
  return { from: cursor.from, options };
}

/** A region that stands by itself is read in the cycle that includes it. */
function inItsCycle({ plan }: Program, around: readonly Enclosing[]): readonly Enclosing[] {
  const [outermost] = around;
  if (outermost?.concept !== 'region') return around;
  const key = codeKey(outermost.label);
  const cycle = plan.cycles.find(({ regions }) => regions.some(({ code }) => codeKey(code) === key));
  return cycle ? [{ concept: 'cycle', label: cycle.code }, ...around] : around;
}

/** What is around the cursor, with the declaration in whose header it stands. */
function aroundWith({ around, item: [word, label] }: Cursor): readonly Enclosing[] {
  if (word?.kind !== 'block-word' || !label || !isWordToken(label)) return around;
  return [...around, { concept: word.concept, label: unquote(label.image) }];
}
