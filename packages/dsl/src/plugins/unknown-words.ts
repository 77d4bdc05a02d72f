import type { Diagnostic, Place } from '@traguardo/model';
import type { Token } from '../lex/token.ts';
import type { ClauseNode, DeclarationNode, ItemNode, ParsedFile } from '../parse/tree.ts';

const KEYWORDS: ReadonlySet<string> = new Set([
  'block-word',
  'name-clause',
  'value-clause',
  'expression-clause',
  'argument',
]);

/** Words that stand where a keyword must and that no schema knows: while a plugin is missing, they may be its own. */
function unknownTokens({ tokens }: ParsedFile): readonly Token[] {
  return tokens.filter(({ concept, kind }) => concept === null && KEYWORDS.has(kind));
}

/** Those of them worth telling, each once: of a block nobody knows its word alone, not what is inside. */
export function unknownWords(files: readonly ParsedFile[]): readonly string[] {
  const found = new Set<string>();
  const note = ({ word }: DeclarationNode | ClauseNode): boolean => {
    if (word.concept === null) found.add(word.text);
    return word.concept === null;
  };
  const visit = (items: readonly ItemNode[]): void => {
    for (const item of items) {
      if (item.kind === 'clause') note(item);
      if (item.kind !== 'declaration' || note(item)) continue;
      for (const clause of item.clauses) note(clause);
      visit(item.block ?? []);
    }
  };
  for (const file of files) {
    visit(file.items);
    for (const { image, kind } of unknownTokens(file)) if (kind === 'argument') found.add(image);
  }
  return [...found];
}

/**
 * Findings without what only the missing plugin could tell: errors of meaning on a line with a word nobody knows, units, and
 * qualified names that nothing declares. `plugin/missing` is told in their place.
 */
export function withoutGuesses(findings: readonly Diagnostic[], files: readonly ParsedFile[]): readonly Diagnostic[] {
  const lineOf = ({ file, start }: Place): string => `${start.line} ${file}`;
  const lines = new Set(files.flatMap(unknownTokens).map(({ place }) => lineOf(place)));
  return findings.filter(({ code, data, place, severity }) => {
    if (code.startsWith('plugin/') || severity !== 'error') return true;
    const isTheirs = code === 'unit/unknown' || (code === 'ref/unknown' && String(data.name).includes('.'));
    return !isTheirs && !lines.has(lineOf(place));
  });
}
