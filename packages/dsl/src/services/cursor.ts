import { unquote } from '../lex/text.ts';
import type { Token } from '../lex/token.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Program } from '../program.ts';
import type { BlockSchema, Vocabulary } from '../vocabulary/schema.ts';

/** A block around the cursor. `concept` is null when its word is unknown; `label` is empty when it has none. */
export interface Enclosing {
  readonly concept: string | null;
  readonly label: string;
}

/** Where an offset stands, told from the tokens alone: works in text that does not parse. */
export interface Cursor {
  readonly file: ParsedFile;
  /** Start of the word being typed; the offset itself between words. */
  readonly from: number;
  /** Blocks around, outermost first. */
  readonly around: readonly Enclosing[];
  /** Concept of the innermost block, null at the top of a file. */
  readonly parent: string | null;
  /** Tokens of the item up to `from`, comments left out. */
  readonly item: readonly Token[];
  /** Inside a comment or a quoted text, where nothing of the language stands. */
  readonly inProse: boolean;
}

const WORD_KINDS: ReadonlySet<Token['kind']> = new Set([
  'word',
  'block-word',
  'name-clause',
  'value-clause',
  'expression-clause',
  'argument',
  'function',
  'unit',
  'operator-word',
  'yes-no',
  'missing',
  'quoted',
]);

/** Whether a token is a word: a keyword, a code, a unit; no number, text or sign. */
export function isWordToken(token: Token): boolean {
  return WORD_KINDS.has(token.kind);
}

/** The file of a program by path; null when it has none of that path. */
export function fileOf(program: Program, path: string): ParsedFile | null {
  return program.files.find((file) => file.path === path) ?? null;
}

/** The token under an offset, a word before any other when two touch there. Inserted tokens are never under it. */
export function tokenAt(file: ParsedFile, offset: number): Token | null {
  const touching = file.tokens.filter(
    (token) => !token.inserted && token.place.start.offset <= offset && offset <= token.place.end.offset,
  );
  return touching.find(isWordToken) ?? touching.find((token) => token.place.end.offset > offset) ?? touching[0] ?? null;
}

/** Where an offset of a file lies: the word under it, the item before it and the blocks around it. */
export function cursorAt(file: ParsedFile, vocabulary: Vocabulary, offset: number): Cursor {
  const typed = file.tokens.find(
    (token) => isWordToken(token) && token.place.start.offset < offset && offset <= token.place.end.offset,
  );
  const from = typed ? typed.place.start.offset : offset;
  const frames: Frame[] = [];
  let item: Token[] = [];
  let depth = 0;
  for (const token of file.tokens) {
    if (token.place.start.offset >= from && !(token.inserted && token.place.start.offset < from)) break;
    if (token.kind === 'comment' || token.kind === 'documentation') continue;
    if (token.image === '{') {
      frames.push(frameOf(item, vocabulary, frames.at(-1)?.schema?.concept ?? null));
      item = [];
    } else if (token.image === '}') {
      frames.pop();
      item = [];
    } else if (depth === 0 && (token.kind === 'line-end' || token.image === ';')) {
      item = [];
    } else {
      item.push(token);
    }
    depth = token.image === '(' ? depth + 1 : token.image === ')' ? Math.max(0, depth - 1) : depth;
    if (token.kind === 'line-end') depth = 0;
  }
  return {
    file,
    from,
    around: frames.map(({ schema, label }) => ({ concept: schema?.concept ?? null, label })),
    parent: frames.at(-1)?.schema?.concept ?? null,
    item,
    inProse: isProse(file, offset),
  };
}

interface Frame {
  readonly schema: BlockSchema | null;
  readonly label: string;
}

function frameOf(item: readonly Token[], vocabulary: Vocabulary, parent: string | null): Frame {
  const word = item.find((token) => token.kind === 'block-word') ?? item[0];
  if (!word) return { schema: null, label: '' };
  const schema = vocabulary.block(word.image, parent) ?? vocabulary.anyBlock(word.image);
  const next = item[item.indexOf(word) + 1];
  return { schema, label: schema?.label !== 'none' && next && isWordToken(next) ? unquote(next.image) : '' };
}

function isProse(file: ParsedFile, offset: number): boolean {
  return file.tokens.some((token) => {
    const { start, end } = token.place;
    if (token.kind === 'comment' || token.kind === 'documentation')
      return start.offset < offset && offset <= end.offset;
    return (token.kind === 'text' || token.kind === 'quoted') && start.offset < offset && offset < end.offset;
  });
}
