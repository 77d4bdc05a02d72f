import type { Language } from '@traguardo/model';
import { formatFile } from '../src/format/format.ts';
import { parseFile } from '../src/parse/parse.ts';
import type { ParsedFile } from '../src/parse/tree.ts';
import { coreVocabulary } from '../src/vocabulary/core.ts';
import { printTree } from './print-tree.ts';

const parse = (text: string): ParsedFile => parseFile({ path: 'x', text }, coreVocabulary);
const format = (parsed: ParsedFile, language?: Language): string => formatFile(parsed, coreVocabulary, language);

/**
 * Which law of the formatter a text breaks; null when it keeps them all: the tree stays, formatting twice changes
 * nothing more, comments are kept, and a text without errors comes back from the other language as it was, with the same tree.
 */
export function brokenFormatLaw(text: string): string | null {
  const parsed = parse(text);
  const once = format(parsed);
  const again = parse(once);
  if (treeOf(again) !== treeOf(parsed)) return 'formatting changes the tree';
  if (format(again) !== once) return 'formatting twice is not formatting once';
  if (comments(again).join('\n') !== comments(parsed).join('\n')) return 'formatting loses a comment';
  return parsed.diagnostics.some(({ severity }) => severity === 'error') ? null : brokenTranslation(parsed);
}

function brokenTranslation(parsed: ParsedFile): string | null {
  const [own, other]: readonly Language[] = parsed.language === 'it' ? ['it', 'en'] : ['en', 'it'];
  const once = format(parsed, own);
  const translated = parse(format(parsed, other));
  if (treeOf(translated) !== treeOf(parsed)) return `translating into ${other} changes the tree`;
  // A text without a language line gets one when it is translated: it is there from then on.
  const back = format(translated, own);
  if (format(parse(format(parse(back), other)), own) !== back) return `${own} to ${other} and back is another text`;
  const had = (text: string): string => text.replace(/^(language|lingua) en\n+/, '').trim();
  return had(back) === had(once) ? null : `${own} to ${other} and back is another text`;
}

/** The tree, without the line that the formatter is there to change. */
function treeOf({ items }: ParsedFile): string {
  return printTree(items).replace(/^ *\(language (it|en)\)\n?/im, '');
}

function comments({ tokens }: ParsedFile): readonly string[] {
  return tokens.filter(({ kind }) => kind === 'comment' || kind === 'documentation').map(({ image }) => image.trim());
}
