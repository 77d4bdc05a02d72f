import type { Language, Place } from '@traguardo/model';
import type { SourceFile } from '../program.ts';
import type { BlockSchema, ClauseSchema, RowSchema, Vocabulary } from '../vocabulary/schema.ts';
import { repairBraces } from './braces.ts';
import { type Expected, type Report, replaceFix } from './codes.ts';
import { isDayMonth } from './date.ts';
import {
  argumentAmong,
  clauseKeyword,
  type Frame,
  frameOf,
  itemKeyword,
  type Keyword,
  rowClause,
  suggestArgument,
  suggestKeyword,
  TOP,
  UNKNOWN_FRAME,
} from './frames.ts';
import { LIMITS } from './limits.ts';
import { markLineEnds } from './line-ends.ts';
import { isMark, isName, isSignificant } from './lines.ts';
import { readingsOf, readNumber } from './number.ts';
import { quoteCode } from './text.ts';
import type { Token, TokenKind } from './token.ts';

/** Suggestions cost time: a text with more unknown words than this is not a plan with slips. */
const MOST_SUGGESTIONS = 200;

/** Functions whose first argument is the name of something in the plan, whatever it is called: `score(ENTE)`. */
const NAMING_FUNCTIONS: readonly string[] = ['value', 'score', 'weight', 'band', 'prev', 'benchmark'];

/** What surrounds a list of values: the argument words it takes, and the row it is in, if any. */
interface ValueContext {
  readonly arguments: readonly string[];
  readonly rows: RowSchema | null;
  /** A clause no schema knows keeps every word. */
  readonly isFree: boolean;
}

/**
 * The second pass over the tokens: repairs braces, decides where items end, and gives every word its category by position and
 * vocabulary. The result always has matching braces; what has no meaning where it stands is `bad` and reported.
 */
export function layOut(
  file: SourceFile,
  scanned: readonly Token[],
  notation: Language,
  vocabulary: Vocabulary,
  report: Report,
): readonly Token[] {
  const tokens = markLineEnds(repairBraces(scanned, vocabulary, report), vocabulary);
  const out: Token[] = [];
  const frames: Frame[] = [TOP];
  /** For every open brace, whether it opens nothing and goes away with its partner. */
  const strays: boolean[] = [];
  let suggestionsLeft = MOST_SUGGESTIONS;
  let at = 0;

  const frame = (): Frame => frames.at(-1) as Frame;

  // ---- moving

  /** The current token, comments passed over; null at the end of the item. */
  const peek = (): Token | null => {
    while (at < tokens.length) {
      const token = tokens[at] as Token;
      if (token.kind === 'comment' || token.kind === 'documentation' || token.kind === 'bad') {
        out.push(token);
        at += 1;
      } else return isEnd(token) ? null : token;
    }
    return null;
  };
  const following = (ahead = 1): Token | undefined => {
    let index = at;
    for (let left = ahead; left > 0; left -= 1) {
      index += 1;
      while (index < tokens.length && !isSignificant(tokens[index] as Token) && tokens[index]?.kind !== 'line-end')
        index += 1;
    }
    return tokens[index];
  };
  const take = (kind?: TokenKind, concept: string | null = null): void => {
    const token = tokens[at] as Token;
    out.push(kind === undefined ? token : { ...token, kind, concept });
    at += 1;
  };
  const previous = (): Token | undefined => out.findLast(isSignificant);

  /** Takes the next `count` tokens as one word, as written. */
  const takeJoined = (count: number, kind: TokenKind, concept: string | null): Token => {
    const start = (tokens[at] as Token).place;
    const { end } = (tokens[at + count - 1] as Token).place;
    const image = file.text.slice(start.start.offset, end.offset);
    const joined: Token = { kind, image, concept, inserted: false, place: { ...start, end } };
    out.push(joined);
    at += count;
    return joined;
  };

  /** The word here, or words joined by hyphens without blanks (`person-role`) when `isKnown` says that this is a keyword. */
  const hyphenated = (isKnown: (word: string) => boolean): { readonly word: string; readonly count: number } => {
    const first = tokens[at] as Token;
    let best = { word: first.image, count: 1 };
    for (let index = at; isMark(tokens[index + 1], '-') && tokens[index + 2]?.kind === 'word'; index += 2) {
      const parts = tokens.slice(at, index + 3);
      const isTight = parts.every((part, k) => k === 0 || part.place.start.offset === parts[k - 1]?.place.end.offset);
      if (!isTight) break;
      const word = parts.map((part) => part.image).join('');
      if (isKnown(word)) best = { word, count: index + 3 - at };
    }
    return best;
  };

  // ---- findings

  const unexpected = (token: Token, expected: Expected): void => {
    report('syntax/unexpected', token.place, { found: token.image, expected });
  };

  const suggestion = <T>(find: () => T | null): T | null => {
    if (suggestionsLeft === 0) return null;
    suggestionsLeft -= 1;
    return find();
  };

  const unknown = (token: Token, close: string | null, where: Frame): void => {
    const fixes = close === null ? [] : [replaceFix('replace-word', token.place, close)];
    const data = { word: token.image, suggestion: close ?? '', parent: where.concept ?? '' };
    report('word/unknown', token.place, data, { fixes });
  };

  const notHere = (token: Token, where: Frame): void => {
    report('word/not-here', token.place, { word: token.image, parent: where.concept ?? '' });
  };

  /** Ends the item before the current token, which should have begun a line. */
  const splitLine = (): void => {
    const token = tokens[at] as Token;
    const before: Place = { ...token.place, end: token.place.start };
    out.push({ kind: 'line-end', image: '', concept: null, inserted: true, place: before });
    const fixes = [replaceFix('split-line', before, '\n')];
    report('syntax/one-item-per-line', token.place, { word: token.image }, { fixes });
  };

  // ---- names

  const needsQuotes = (count: number): void => {
    const code = takeJoined(count, 'word', null);
    report(
      'code/needs-quotes',
      code.place,
      { code: code.image },
      {
        fixes: [replaceFix('quote-code', code.place, quoteCode(code.image))],
      },
    );
  };

  /** How many tokens from here are one code written with blanks and without quotes (`PIRA 07_2024`); 1 when it is a plain name. */
  const codeLength = (where: Frame): number => {
    if (tokens[at]?.kind !== 'word') return 1;
    let count = 1;
    for (;;) {
      const next = tokens[at + count];
      const after = tokens[at + count + 1];
      if (next?.kind === 'number') {
        if (after?.kind === 'word' && vocabulary.unit(after.image)) return count;
      } else if (next?.kind !== 'word' || !isName(next) || !isStray(next, after, where)) return count;
      count += 1;
    }
  };

  /** Whether a word after a name can only be a part of it. */
  const isStray = (word: Token, after: Token | undefined, where: Frame): boolean => {
    if (clauseKeyword(vocabulary, word.image, where) || itemKeyword(vocabulary, word.image, frame(), true))
      return false;
    if (word.image.includes('.')) return false; // `plugin.word`
    if (vocabulary.anyClause(word.image) || vocabulary.anyBlock(word.image)) return false;
    if (after && /^(number|date|text|comparison)$/.test(after.kind)) return false;
    return !isMark(after, '-') && suggestion(() => suggestKeyword(vocabulary, word.image, where, 'clauses')) === null;
  };

  const name = (where: Frame): void => {
    const count = codeLength(where);
    if (count > 1) return needsQuotes(count);
    const token = tokens[at] as Token;
    if (token.kind === 'word' && /[^\x20-\x7E]/.test(token.image) && isName(token)) return needsQuotes(1);
    take();
  };

  const names = (where: Frame): void => {
    const isNameHere = (): boolean => {
      const token = peek();
      return token !== null && (token.kind === 'word' || token.kind === 'quoted' || token.kind === 'text');
    };
    if (!isNameHere()) return;
    name(where);
    while (isMark(peek() ?? undefined, ',')) {
      take();
      if (!isNameHere()) return;
      name(where);
    }
  };

  // ---- numbers and units

  /** Takes a number and the word after it when that is a unit. `isWord` tells whether an unknown word there has another meaning. */
  const number = (isWord: (token: Token) => boolean): void => {
    const token = tokens[at] as Token;
    const isGood = readNumber(token.image, notation) !== null;
    if (!isGood) badGroup(token);
    take(isGood ? 'number' : 'bad');
    const next = peek();
    if (next?.kind !== 'word') return;
    const unit = vocabulary.unit(next.image);
    if (unit === null && (isWord(next) || vocabulary.operator(next.image) !== null)) return;
    if (unit !== null && isGood) looksItalian(token, unit.unit.nature === 'count' || 'EUR' in unit.unit.dimensions);
    take(isGood ? 'unit' : 'bad', unit?.concept ?? null);
  };

  const badGroup = (token: Token): void => {
    const { decimal, grouped } = readingsOf(token.image, notation);
    const fixes = [replaceFix('read-as-grouped', token.place, grouped)];
    if (decimal !== '') fixes.unshift(replaceFix('read-as-decimal', token.place, decimal));
    report('number/bad-group', token.place, { number: token.image, decimal, grouped }, { fixes });
  };

  const looksItalian = (token: Token, isWhole: boolean): void => {
    if (notation !== 'en' || !isWhole || !/^\d{1,3}\.\d{3}$/.test(token.image)) return;
    const grouped = token.image.replace('.', '');
    const fixes = [replaceFix('read-as-grouped', token.place, grouped)];
    report('number/looks-italian', token.place, { number: token.image, grouped }, { severity: 'warning', fixes });
  };

  // ---- expressions

  /** A `31/01` in an expression is a division. */
  const division = (token: Token): void => {
    const [left = '', right = ''] = token.image.split('/');
    const { start } = token.place;
    const point = (offset: number) => ({ ...start, offset: start.offset + offset, column: start.column + offset });
    const part = (kind: TokenKind, image: string, from: number): void => {
      out.push({
        ...token,
        kind,
        image,
        place: { ...token.place, start: point(from), end: point(from + image.length) },
      });
    };
    part('number', left, 0);
    part('punctuation', '/', left.length);
    part('number', right, left.length + 1);
    at += 1;
  };

  /** Takes one expression: until, outside brackets, something follows an operand that is not an operator. `depth` brackets are open. */
  const expression = (where: Frame, isRoundOnly: boolean): void => {
    let depth = 0;
    let operators = 0;
    let wantsOperand = true;
    for (let token = peek(); token !== null; token = peek()) {
      if (operators > LIMITS.operators || depth > LIMITS.nesting) return tooDeep(token, depth > LIMITS.nesting);
      const before = previous();
      if (isMark(token, '(')) {
        depth += 1;
        wantsOperand = true;
        take();
      } else if (isMark(token, ')')) {
        if (depth === 0) return;
        depth -= 1;
        wantsOperand = false;
        take();
        if (depth === 0 && isRoundOnly) return;
      } else if (token.kind === 'word' || token.kind === 'quoted') {
        if (isMark(before, '@')) {
          wantsOperand = false;
          take();
        } else if (wantsOperand) {
          wantsOperand = operand(token, where);
        } else {
          const operator = token.kind === 'word' ? vocabulary.operator(token.image) : null;
          if (operator?.kind !== 'operator') {
            if (depth === 0) return;
            take();
          } else {
            take('operator-word', operator.concept);
            wantsOperand = true;
          }
        }
      } else if (token.kind === 'number') {
        if (isMark(before, '@')) take();
        else if (!wantsOperand && depth === 0) return;
        else number((word) => depth === 0 && (isAnyKeyword(word, where) || isTight(word)));
        wantsOperand = false;
      } else if (token.kind === 'date' && isDayMonth(token.image)) {
        division(token);
        wantsOperand = false;
      } else if (token.kind === 'text' || token.kind === 'date') {
        if (!wantsOperand && depth === 0) return;
        take();
        wantsOperand = false;
      } else {
        if (depth === 0 && isMark(token, ',')) return;
        wantsOperand = !isMark(token, '@');
        operators += 1;
        take();
      }
    }
  };

  const isAnyKeyword = (word: Token, where: Frame): boolean =>
    clauseKeyword(vocabulary, word.image, where) !== null || vocabulary.anyBlock(word.image) !== null;

  /** A word before `(` without a blank: a call, not a unit. */
  const isTight = (word: Token): boolean => {
    const next = following();
    return isMark(next, '(') && next?.place.start.offset === word.place.end.offset;
  };

  /** Takes a word where an operand is wanted; false when the operand is complete. */
  const operand = (token: Token, where: Frame): boolean => {
    if (token.kind === 'quoted') {
      take();
      return false;
    }
    const next = following();
    if (isMark(next, '(') && vocabulary.operator(token.image)?.concept !== 'not') {
      take('function', vocabulary.function(token.image)?.concept ?? null);
      return true;
    }
    const operator = vocabulary.operator(token.image);
    if (operator?.concept === 'not') {
      take('operator-word', 'not');
      return true;
    }
    if (operator && operator.kind !== 'operator') {
      take(operator.kind === 'missing' ? 'missing' : 'yes-no', operator.concept);
      return false;
    }
    const argument = isLoneArgument(next) ? vocabulary.argument(token.image) : null;
    if (argument) take('argument', argument.concept);
    else if (next?.kind === 'number' && !isMark(previous(), '@')) name(where);
    else take('word');
    return false;
  };

  /** Whether the word here is a whole argument of a call. */
  const isLoneArgument = (next: Token | undefined): boolean => {
    const before = previous();
    const called = isMark(before, '(')
      ? out.findLast((token) => isSignificant(token) && !isMark(token, '('))
      : undefined;
    if (NAMING_FUNCTIONS.includes(called?.concept ?? '')) return false;
    const opens = called?.kind === 'function';
    const separated = isMark(before, ',') || isMark(before, ';');
    return (opens || separated) && (isMark(next, ')') || isMark(next, ',') || isMark(next, ';'));
  };

  const tooDeep = (token: Token, isNesting: boolean): void => {
    const limit = isNesting ? LIMITS.nesting : LIMITS.operators;
    report(isNesting ? 'limit/nesting' : 'limit/expression', token.place, { limit });
    while (peek() !== null) take('bad');
  };

  // ---- values

  /** Takes values until a word that is none of them. */
  const values = (where: Frame, context: ValueContext): void => {
    let isFirst = true;
    for (let token = peek(); token !== null; token = peek()) {
      if (isMark(token, '(')) expression(where, true);
      else if (token.kind === 'number') number((word) => isAfterNumber(word, where, context));
      else if (token.kind === 'word') {
        if (!valueWord(token, where, context, isFirst)) return;
      } else if (isMark(token, '->')) return;
      else take();
      isFirst = false;
    }
  };

  /** Whether a word after a number that is no unit has a meaning of its own there. */
  const isAfterNumber = (word: Token, where: Frame, context: ValueContext): boolean => {
    if (argumentAmong(vocabulary, word.image, context.arguments) !== null || isTight(word)) return true;
    if (context.rows) return rowClause(vocabulary, word.image, frame(), context.rows) !== null;
    if (isAnyKeyword(word, where)) return true;
    return suggestion(() => suggestKeyword(vocabulary, word.image, where, 'clauses')) !== null;
  };

  /** Takes a word among values; false when it is not one and the list is over. */
  const valueWord = (token: Token, where: Frame, context: ValueContext, isFirst: boolean): boolean => {
    const before = previous();
    const next = following();
    const wantsValue =
      before !== undefined && (before.kind === 'comparison' || isMark(before, '..') || isMark(before, ','));
    const isCall = isMark(next, '(') && (wantsValue || isFirst || isTight(token));
    if (isCall && vocabulary.function(token.image) !== null) {
      take('function', vocabulary.function(token.image)?.concept);
      expression(where, true);
      return true;
    }
    const operator = vocabulary.operator(token.image);
    if (operator !== null && operator.kind !== 'operator') {
      take(operator.kind === 'missing' ? 'missing' : 'yes-no', operator.concept);
      return true;
    }
    const argument = hyphenated((word) => argumentAmong(vocabulary, word, context.arguments) !== null);
    const concept = argumentAmong(vocabulary, argument.word, context.arguments);
    if (concept !== null) {
      if (argument.count > 1) takeJoined(argument.count, 'argument', concept);
      else take('argument', concept);
      return true;
    }
    if (context.rows) {
      if (!isMark(before, ',') && rowClause(vocabulary, token.image, frame(), context.rows)) return false;
      take('word');
      return true;
    }
    if ((where.isKnown || !context.isFree) && isAnyKeyword(token, where)) return false;
    if (context.isFree) {
      take('word');
      return true;
    }
    return isFirst && context.arguments.length > 0 && unknownArgument(token, where, context);
  };

  /** A slip of the pen in the first argument word of a clause, when it is not one in the next clause word. */
  const unknownArgument = (token: Token, where: Frame, context: ValueContext): boolean => {
    if (vocabulary.anyClause(token.image)) return false;
    const close = suggestion(() => suggestArgument(vocabulary, token.image, context.arguments));
    if (close === null && suggestion(() => suggestKeyword(vocabulary, token.image, where, 'clauses'))) return false;
    unknown(token, close, where);
    take(close === null ? 'bad' : 'argument', argumentAmong(vocabulary, close ?? '', context.arguments));
    return true;
  };

  // ---- clauses, headers, rows

  const clauseBody = (schema: ClauseSchema | null, where: Frame): void => {
    if (schema?.takes === 'names') names(where);
    else if (schema?.takes === 'expression') expression(where, false);
    else values(where, { arguments: schema?.arguments ?? [], rows: null, isFree: schema === null });
  };

  const takeClauseWord = (schema: ClauseSchema | null, count: number, concept: string | null): void => {
    const kind =
      schema?.takes === 'names' ? 'name-clause' : schema?.takes === 'expression' ? 'expression-clause' : 'value-clause';
    if (count > 1) takeJoined(count, kind, concept);
    else take(kind, concept);
  };

  /** Takes the clauses of a header or a line of clauses. `where` is the frame of the declaration they belong to. */
  const clauses = (where: Frame, isItem: boolean): void => {
    for (let token = peek(); token !== null; token = peek()) {
      if (token.kind !== 'word') {
        take();
        if (isMark(token, '->') && isName(peek() ?? undefined)) name(where);
        if (token.image === '=' && token.kind === 'comparison') expression(where, false);
        continue;
      }
      const { word, count } = hyphenated((candidate) => clauseKeyword(vocabulary, candidate, where) !== null);
      const known = clauseKeyword(vocabulary, word, where);
      if (known === null && vocabulary.anyClause(word) === null && vocabulary.anyBlock(word) !== null)
        return splitLine();
      if (known === null && itemKeyword(vocabulary, word, frame(), true)?.kind === 'block') return splitLine();
      if (isItem) return splitLine();
      const schema = known ?? strangeClause(token, where);
      takeClauseWord(schema, count, schema?.concept ?? null);
      clauseBody(schema, where);
    }
  };

  /** What to read a word as that is no clause here; reported. */
  const strangeClause = (token: Token, where: Frame): ClauseSchema | null => {
    const elsewhere = vocabulary.anyClause(token.image);
    if (!where.isKnown) return elsewhere;
    if (elsewhere !== null) {
      notHere(token, where);
      return elsewhere;
    }
    const close = suggestion(() => suggestKeyword(vocabulary, token.image, where, 'clauses'));
    unknown(token, close?.word ?? null, where);
    return close?.schema.kind === 'clause' ? close.schema : null;
  };

  const label = (schema: BlockSchema | null, where: Frame): void => {
    const token = peek();
    if (token === null || !isName(token) || schema?.label === 'none' || schema?.label === 'text') return;
    const next = following();
    const clause = token.kind === 'word' && schema !== null ? clauseKeyword(vocabulary, token.image, where) : null;
    if (clause !== null && schema?.labelRequired === false && !isAtEnd(next)) return;
    if (clause !== null && (next?.kind === 'number' || (next?.kind === 'comparison' && next.image !== '='))) {
      return unexpected(token, 'name'); // `indicator weight 40%`: no label can be meant
    }
    name(where);
  };

  const isAtEnd = (token: Token | undefined): boolean => token === undefined || isEnd(token);

  const declaration = (schema: BlockSchema | null, count: number): Frame => {
    if (count > 1) takeJoined(count, 'block-word', schema?.concept ?? null);
    else take('block-word', schema?.concept ?? null);
    const where = frameOf(schema);
    label(schema, where);
    clauses(where, false);
    return where;
  };

  const row = (rows: RowSchema): Frame => {
    const next = tokens[at + 1];
    const isSpaced = next?.kind === 'number' && /_/.test(next.image) && readNumber(next.image, notation) === null;
    if (isSpaced && tokens[at]?.kind === 'word') needsQuotes(2);
    else take();
    const context: ValueContext = { arguments: rows.arguments, rows, isFree: false };
    for (;;) {
      values(frame(), context);
      const token = peek();
      if (token === null) return UNKNOWN_FRAME;
      const clause = token.kind === 'word' ? rowClause(vocabulary, token.image, frame(), rows) : null;
      if (clause === null) take();
      else {
        takeClauseWord(clause, 1, clause.concept);
        if (clause.takes === 'values') valuesOfRowClause(clause, rows);
        else clauseBody(clause, frame());
      }
    }
  };

  /** Inside a clause of a row the words of both are read. */
  const valuesOfRowClause = (clause: ClauseSchema, rows: RowSchema): void => {
    values(frame(), { arguments: [...clause.arguments, ...rows.arguments], rows, isFree: false });
  };

  /** A word that starts an item and is nothing here: what to read it as. */
  const strangeItem = (token: Token): Keyword | 'block' | 'clause' => {
    const next = following();
    const looksBlock = isName(next) || next?.kind === 'text' || isMark(next, '{') || headerOpens();
    const block = vocabulary.anyBlock(token.image);
    const clause = vocabulary.anyClause(token.image);
    const elsewhere = looksBlock ? (block ?? clause) : (clause ?? block);
    if (elsewhere !== null) {
      if (frame().isKnown) notHere(token, frame());
      return elsewhere;
    }
    const close = suggestion(() => suggestKeyword(vocabulary, token.image, frame(), 'items'));
    if (frame().isKnown) unknown(token, close?.word ?? null, frame());
    return close?.schema ?? (looksBlock ? 'block' : 'clause');
  };

  /** Whether the line from here has a `{`. */
  const headerOpens = (): boolean => {
    let index = at;
    while (index < tokens.length && tokens[index]?.kind !== 'line-end' && !isMark(tokens[index], '}')) {
      if (isMark(tokens[index], '{')) return true;
      index += 1;
    }
    return false;
  };

  // ---- items

  /** Takes what starts no item as bad, up to the next keyword or the end of the line. */
  const passOver = (): void => {
    do take('bad');
    while (!startsItem(peek()));
  };

  const startsItem = (token: Token | null): boolean => {
    if (token === null) return true;
    if (frame().schema?.rows) return isName(token);
    return token.kind === 'word' && itemKeyword(vocabulary, token.image, frame(), true) !== null;
  };

  /** Takes one item up to its end or its `{`; gives the frame of its block, null when it can have none. */
  const item = (): Frame | null => {
    const token = tokens[at] as Token;
    const rows = frame().schema?.rows ?? null;
    if (rows && (isName(token) || token.kind === 'word')) return row(rows);
    if (token.kind === 'word') {
      const { word, count } = hyphenated((candidate) => itemKeyword(vocabulary, candidate, frame(), true) !== null);
      const keyword = itemKeyword(vocabulary, word, frame(), headerOpens()) ?? strangeItem(token);
      if (keyword === 'block') return declaration(null, count);
      if (keyword !== 'clause' && keyword.kind === 'block') return declaration(keyword, count);
      const schema = keyword === 'clause' ? null : keyword;
      takeClauseWord(schema, count, schema?.concept ?? null);
      clauseBody(schema, frame());
      clauses(frame(), true);
      return null;
    }
    const isValue = /^(number|date|text|comparison)$/.test(token.kind) || /^(-|\(|\.\.|,)$/.test(token.image);
    if (!isValue || (frame().isKnown && !frame().schema?.entries)) {
      unexpected(token, 'item');
      passOver();
      return null;
    }
    values(frame(), { arguments: [], rows: null, isFree: !frame().isKnown });
    if (peek() !== null) splitLine();
    return null;
  };

  /** Takes a block that is nested too deep as bad, up to its `}`. */
  const skipBlock = (): void => {
    report('limit/nesting', (tokens[at] as Token).place, { limit: LIMITS.nesting });
    let depth = 0;
    do {
      if (isMark(tokens[at], '{')) depth += 1;
      else if (isMark(tokens[at], '}')) depth -= 1;
      take((tokens[at] as Token).kind === 'line-end' ? 'line-end' : 'bad');
    } while (depth > 0 && at < tokens.length);
  };

  const openBrace = (inner: Frame | null): void => {
    if (frames.length > LIMITS.nesting) return skipBlock();
    strays.push(inner === null);
    frames.push(inner ?? frame());
    if (inner === null) unexpected(tokens[at] as Token, 'item');
    take(inner === null ? 'bad' : 'punctuation');
  };

  const closeBrace = (): void => {
    if (frames.length > 1) frames.pop();
    take(strays.pop() === false ? 'punctuation' : 'bad');
    const next = tokens[at];
    if (next !== undefined && isSignificant(next) && !isMark(next, '}') && !isMark(next, '{')) splitLine();
  };

  let inner: Frame | null = null;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (isMark(token, '}')) closeBrace();
    else if (isMark(token, '{')) openBrace(inner);
    else if (isSignificant(token)) {
      inner = item();
      continue;
    } else {
      take();
      if (token.kind !== 'line-end') continue;
    }
    inner = null;
  }
  return out;
}

/** What ends an item: the end of its line, and braces. */
function isEnd(token: Token): boolean {
  return token.kind === 'line-end' || isMark(token, '{') || isMark(token, '}');
}
