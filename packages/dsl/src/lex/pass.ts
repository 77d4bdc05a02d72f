import type { Language, Position } from '@traguardo/model';
import { ownedConcept, ownerOf, type PluginClash } from '../plugins/plugin-state.ts';
import type { SourceFile } from '../source-file.ts';
import { foldWord } from '../vocabulary/fold.ts';
import type { ClauseSchema, Vocabulary } from '../vocabulary/schema.ts';
import { type Expected, type Report, replaceFix } from './codes.ts';
import type { Cursor } from './cursor.ts';
import { clauseKeyword, type Frame, frameOf, suggestKeyword, TOP } from './frames.ts';
import { quoteCode, writeName } from './text.ts';
import { type Token, tokenAt } from './token.ts';
import { twinOf } from './twins.ts';

/** Everything the layout pass of one file works with. */
export interface Pass {
  readonly file: SourceFile;
  readonly notation: Language;
  readonly vocabulary: Vocabulary;
  readonly report: Report;
  readonly cursor: Cursor;
  /** The blocks that are open here, outermost first; never empty. */
  readonly frames: Frame[];
  /** Gives what `find` finds, while suggestions are not used up: a text full of unknown words is not a plan with slips. */
  suggestion<T>(find: () => T | null): T | null;
}

const MOST_SUGGESTIONS = 200;

/** A pass at the top of a file. It suggests at most 200 words, and none while a plugin is missing. */
export function createPass(parts: Omit<Pass, 'frames' | 'suggestion'>): Pass {
  const isIncomplete = parts.vocabulary.plugins.missing.length > 0; // a word nobody knows is no slip: it may be a plugin's
  let left = isIncomplete ? 0 : MOST_SUGGESTIONS;
  const suggestion = <T>(find: () => T | null): T | null => {
    left -= 1;
    return left < 0 ? null : find();
  };
  return { ...parts, frames: [TOP], suggestion };
}

/** The block the item here stands in. */
export function frameHere({ frames }: Pass): Frame {
  return frames.at(-1) as Frame;
}

/** Whether a word is a clause of `where` or any declaration. */
export function isAnyKeyword({ vocabulary }: Pass, word: Token, where: Frame): boolean {
  return clauseKeyword(vocabulary, word.image, where) !== null || vocabulary.anyBlock(word.image) !== null;
}

/** The clause word of `where` that `word` is likely meant to be. */
export function nearClause(
  pass: Pass,
  word: string,
  where: Frame,
): { readonly word: string; readonly schema: ClauseSchema } | null {
  const near = pass.suggestion(() => suggestKeyword(pass.vocabulary, word, where, 'clauses'));
  return near?.schema.kind === 'clause' ? { word: near.word, schema: near.schema } : null;
}

/** A word that one clause of `where` takes, with the clause it was written without: `punteggio gradini` for `gradini`. */
export function withItsClause({ vocabulary, notation }: Pass, word: string, { schema }: Frame): string | null {
  const concept = vocabulary.argument(word)?.concept ?? null;
  if (concept === null) return null;
  const takers = (schema?.clauses ?? []).filter((clause) => vocabulary.clauseOf(clause)?.arguments.includes(concept));
  const [clause] = takers;
  return clause === undefined || takers.length > 1 ? null : `${vocabulary.print('clause', clause, notation)} ${word}`;
}

/** The block a finding stands in: its concept, or, of a plugin, its word behind the owner, as `plainConcept` reads it. */
function parentOf({ vocabulary, notation }: Pass, { concept }: Frame): string {
  const owner = concept === null ? null : ownerOf(concept);
  return owner === null ? (concept ?? '') : ownedConcept(owner, vocabulary.print('block', concept ?? '', notation));
}

/** Reports `syntax/unexpected` at a token; no repair. */
export function reportUnexpected({ report }: Pass, token: Token, expected: Expected): void {
  report('syntax/unexpected', token.place, { found: token.image, expected });
}

/** Says that a word means nothing; not while a plugin is missing, which is told once for all its words. */
export function reportUnknown(pass: Pass, token: Token, near: string | null, where: Frame): void {
  const { report } = pass;
  if (isIncomplete(pass)) return;
  const clash = clashOf(pass, token.image);
  if (clash !== null) return reportClash(pass, token, clash);
  const fixes = near === null ? [] : [replaceFix('replace-word', token.place, near)];
  report(
    'word/unknown',
    token.place,
    { word: token.image, suggestion: near ?? '', parent: parentOf(pass, where) },
    { fixes },
  );
}

/** Whether a plugin of the program is missing, so that unknown words may be its own. */
export function isIncomplete({ vocabulary }: Pass): boolean {
  return vocabulary.plugins.missing.length > 0;
}

/** The clash between plugins that keeps a word from being read. */
function clashOf({ vocabulary }: Pass, word: string): PluginClash | null {
  const { clashes } = vocabulary.plugins;
  if (clashes.length === 0) return null;
  const folded = foldWord(word);
  return clashes.find((clash) => clash.word === folded && clash.spelled.length > 0) ?? null;
}

function reportClash({ report }: Pass, token: Token, { owners, spelled }: PluginClash): void {
  const fixes = spelled.map((each) => replaceFix('replace-word', token.place, each));
  report('plugin/clash', token.place, { words: [token.image], owners, spelled }, { fixes });
}

/** Reports a word at a wrong place; when it may go on with the header above, with the fix that joins the two lines. */
export function reportNotHere(pass: Pass, token: Token, where: Frame): void {
  const torn = endOfTornHeader(pass, token);
  const fixes =
    torn === null ? [] : [replaceFix('join-lines', { ...token.place, start: torn, end: token.place.start }, ' ')];
  const data = { word: token.image, parent: parentOf(pass, where), torn: torn !== null };
  pass.report('word/not-here', token.place, data, { fixes });
}

/** Where the line above ends, when it is the header of a declaration that has no block and takes `word`; null otherwise. */
function endOfTornHeader({ cursor, vocabulary }: Pass, word: Token): Position | null {
  const { out } = cursor;
  let last = out.length - 1;
  if (out[last]?.kind !== 'line-end' || out[last]?.image === ';') return null;
  while (out[last]?.kind === 'line-end') last -= 1;
  const end = out[last];
  if (end === undefined || end.place.end.line !== word.place.start.line - 1 || end.kind === 'comment') return null;
  for (let first = last; first >= 0; first -= 1) {
    const token = out[first] as Token;
    if (token.kind === 'line-end' || token.image === '{' || token.image === '}') return null;
    if (token.kind !== 'block-word') continue;
    const schema = token.concept === null ? null : vocabulary.blockOf(token.concept);
    return schema !== null && clauseKeyword(vocabulary, word.image, frameOf(schema)) !== null ? end.place.end : null;
  }
  return null;
}

/** Takes `count` tokens as one code that should have been quoted, or whose letters should have been Latin. */
export function takeUnquoted({ cursor, report }: Pass, count: number): void {
  const { image, place } = cursor.takeAs('word', null, count);
  const latin = twinOf(image)?.latin;
  const text = latin === undefined ? quoteCode(image) : writeName(latin);
  report('code/needs-quotes', place, { code: image }, { fixes: [replaceFix('quote-code', place, text)] });
}

/** Takes the name here as it is; one with a letter that only looks Latin is reported. */
export function takePlain(pass: Pass): void {
  const { kind, image } = pass.cursor.here() as Token;
  if (kind === 'word' && twinOf(image) !== null) takeUnquoted(pass, 1);
  else pass.cursor.take();
}

/** Takes `count` tokens as one text that should have been quoted. */
export function takeUnquotedText({ cursor, report }: Pass, count: number): void {
  const { image, place } = cursor.takeAs('text', null, count);
  report('text/needs-quotes', place, { text: image }, { fixes: [replaceFix('quote-text', place, `"${image}"`)] });
}

/** Ends the item before the token here, which should have begun a line. */
export function splitLine({ cursor, report }: Pass): void {
  const token = cursor.here() as Token;
  const { file, start } = token.place;
  const before = { file, start, end: start };
  cursor.insert(tokenAt('line-end', '', before, true));
  const fixes = [replaceFix('split-line', before, '\n')];
  report('syntax/one-item-per-line', token.place, { word: token.image }, { fixes });
}
