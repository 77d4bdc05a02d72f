import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import { codeActions } from './code-actions.ts';
import { type DocumentSymbol, symbols } from './symbols.ts';
import { semanticTokens } from './semantic-tokens.ts';

const TEXT = `piano P "Piano" periodo 2024 {
  ambito AS1 peso 100% {
    indicatore A1 "Uno" peso 100% target >= 1 N.
  }
}
fonte f "Fonte"
`;
const path = 'p.piano';

it('lists declarations nested as written', () => {
  const program = compile({ files: [{ path, text: TEXT }] });
  const shape = ({ concept, label, children }: DocumentSymbol): unknown => [concept, label, children.map(shape)];
  expect(symbols(program, path).map(shape)).toEqual([
    ['plan', 'P', [['area', 'AS1', [['indicator', 'A1', []]]]]],
    ['source', 'f', []],
  ]);
  expect(symbols(program, 'other.piano')).toEqual([]);
});

it('offers the fixes of the diagnostics at a place', () => {
  const text = 'piano P periodo 2024 {\n  indicatore PIRA 07 peso 100% target >= 1 N.\n}\n';
  const program = compile({ files: [{ path, text }] });
  const actions = codeActions(program, path, text.indexOf('PIRA'), text.indexOf(' peso'));
  expect(actions.map(({ diagnostic }) => diagnostic.code)).toContain('code/needs-quotes');
  expect(codeActions(program, path, 0)).toEqual([]);
});

it('gives tokens in order and without overlap, for any text', () => {
  for (const text of [TEXT, TEXT.slice(0, 40), '"""', 'peso {{{ }', '']) {
    const tokens = semanticTokens(text, coreVocabulary);
    for (const [index, token] of tokens.entries()) {
      expect(token.from).toBeGreaterThanOrEqual(tokens[index - 1]?.to ?? 0);
      expect(token.to).toBeLessThanOrEqual(text.length);
    }
  }
  expect(
    semanticTokens(TEXT, coreVocabulary)
      .slice(0, 3)
      .map(({ kind }) => kind),
  ).toEqual(['block-word', 'word', 'text']);
});
