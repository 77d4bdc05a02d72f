import { type SemanticToken, semanticTokens as tokensOf } from '@traguardo/dsl';
import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Asked } from './asked.ts';

const TYPES = [
  'keyword',
  'property',
  'enumMember',
  'function',
  'type',
  'operator',
  'variable',
  'string',
  'number',
  'comment',
] as const;

/** Names of token kinds, in the order of their numbers. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: ['documentation'] };

const TYPE_OF: Readonly<Record<SemanticToken['kind'], (typeof TYPES)[number] | null>> = {
  'block-word': 'keyword',
  'name-clause': 'property',
  'value-clause': 'property',
  'expression-clause': 'property',
  argument: 'enumMember',
  'yes-no': 'enumMember',
  missing: 'enumMember',
  function: 'function',
  unit: 'type',
  'operator-word': 'operator',
  comparison: 'operator',
  word: 'variable',
  quoted: 'variable',
  text: 'string',
  number: 'number',
  date: 'number',
  comment: 'comment',
  documentation: 'comment',
  punctuation: null,
  'line-end': null,
  bad: null,
};

/** The words of a text by what they are. A text of several lines is given line by line, as editors want it. None of Markdown: its editor has colours for it. */
export function semanticTokens({ analysed, document, path }: Asked): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  if (analysed.program.narrativeFiles.some((file) => file.path === path)) return builder.build();
  for (const token of tokensOf(document.getText(), analysed.vocabulary)) {
    const type = TYPE_OF[token.kind];
    if (type === null) continue;
    for (const { line, character, length } of linesOf(document, token)) {
      builder.push(line, character, length, TYPES.indexOf(type), token.kind === 'documentation' ? 1 : 0);
    }
  }
  return builder.build();
}

function linesOf(document: TextDocument, { from, to }: SemanticToken) {
  const start = document.positionAt(from);
  const end = document.positionAt(to);
  if (start.line === end.line) return [{ ...start, length: end.character - start.character }];
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => {
    const line = start.line + index;
    const character = index === 0 ? start.character : 0;
    const last = document.positionAt(document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })).character;
    return { line, character, length: (line === end.line ? end.character : last) - character };
  }).filter(({ length }) => length > 0);
}
