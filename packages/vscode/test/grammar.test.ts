import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { coreVocabulary, type SemanticToken, semanticTokens } from '@traguardo/dsl';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { beforeAll, describe, expect, it } from 'vitest';

const FILE = join(import.meta.dirname, '../syntaxes/piano.tmLanguage.json');
const EXAMPLE = join(import.meta.dirname, '../../../examples/alessandria-asti-2024');

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(FILE, 'utf8'), FILE)),
  });
  const loaded = await registry.loadGrammar('source.piano');
  if (!loaded) throw new Error('no grammar');
  grammar = loaded;
});

/** The innermost scope at every offset of a text, tokenised line by line as VS Code does. */
function scopesOf(text: string): string[] {
  const scopes: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    const of = Array.from({ length: line.length + 1 }, () => '');
    for (const token of tokens) of.fill(token.scopes.at(-1) ?? '', token.startIndex, token.endIndex);
    scopes.push(...of);
  }
  return scopes;
}

function scopeOf(text: string, word: string): string | undefined {
  return scopesOf(text)[text.indexOf(word)]?.replace('.piano', '');
}

describe('colours', () => {
  it.each([
    ['indicatore PIRA07 "Tempi" peso 40%', 'indicatore', 'storage.type'],
    ['indicatore PIRA07 "Tempi" peso 40%', 'PIRA07', 'entity.name.type'],
    ['indicatore PIRA07 "Tempi" peso 40%', '"Tempi"', 'string.quoted.double'],
    ['indicatore PIRA07 "Tempi" peso 40%', 'peso', 'keyword.other.clause'],
    ['indicatore PIRA07 "Tempi" peso 40%', '40', 'constant.numeric'],
    ['indicatore PIRA07 "Tempi" peso 40%', '%', 'keyword.other.unit'],
    ['  measure done unit days', 'days', 'variable.other'],
    ['use pack "casa/comuni" version "1" as c', 'use', 'storage.type'],
    ['use pack "casa/comuni" version "1" as c', 'pack', 'entity.name.type'],
    ['use pack "casa/comuni" version "1" as c', 'version', 'keyword.other.clause'],
    ['use pack "casa/comuni" version "1" as oc', 'oc', 'variable.other'],
    ['  includi oc.OS5 peso 50%', 'includi', 'storage.type'],
    ['  includi oc.OS5 peso 50%', 'oc.OS5', 'entity.name.type'],
    ['  include P1 from c.project(c.registro, 50%)', 'from', 'keyword.other.clause'],
    ['  include P1 from c.project(c.registro, 50%)', 'project', 'variable.other'],
    ['  target <= 12,5 gg', 'gg', 'keyword.other.unit'],
    ['  target <= 12,5 gg', '<=', 'keyword.operator'],
    ['  misura fatte UNITÀ N.', 'UNITÀ', 'keyword.other.clause'],
    ['  misura fatte unita N.', 'unita', 'keyword.other.clause'],
    ['  indicatore A fonte peso', 'peso', 'variable.other'],
    ['  aka `PIRA 07_2024`', '`PIRA', 'variable.other'],
    ['  al 31/12/2024', '31', 'constant.numeric.date'],
    ['  algoritmo somma(a; b) / media', 'somma', 'support.function'],
    ['  verifica punteggio(OS8) ~ 97,60%', 'OS8', 'variable.other'],
    ['  C2.5_03 nd', 'nd', 'constant.language'],
    ['  C2.5_03 nd', '_03', 'variable.other'],
    ['  nota "a // b"', '//', 'string.quoted.double'],
    ['  /// peso', 'peso', 'comment.line.documentation'],
    ['  nota """\n peso\n """ // fine', 'peso', 'string.quoted.triple'],
    ['  nota """\n peso\n """ // fine', '// fine', 'comment.line.double-slash'],
  ])('%j: %s is %s', (text, word, scope) => {
    expect(scopeOf(text, word)).toBe(scope);
  });

  it('agree with the parser on nearly every word of the example', () => {
    let words = 0;
    const wrong: string[] = [];
    for (const name of readdirSync(EXAMPLE).filter((one) => one.endsWith('.piano'))) {
      const text = readFileSync(join(EXAMPLE, name), 'utf8');
      if (/^usa plugin /m.test(text)) continue; // words of a plugin are coloured by the language server
      const scopes = scopesOf(text);
      for (const { kind, from, to } of semanticTokens(text, coreVocabulary)) {
        const allowed = SCOPES[kind];
        const scope = scopes[from] ?? '';
        if (!allowed) continue;
        words += 1;
        if (!allowed.test(scope)) wrong.push(`${name}: ${text.slice(from, to)} is ${kind}, coloured ${scope}`);
      }
    }
    expect(words).toBeGreaterThan(3000);
    expect(wrong.slice(0, Math.floor(words / 100))).toEqual(wrong); // 1 % at most
  });
});

const SCOPES: Partial<Record<SemanticToken['kind'], RegExp>> = {
  'block-word': /^storage\.type/,
  'name-clause': /^keyword\.other\.clause|^storage\.type/,
  'value-clause': /^keyword\.other\.clause|^storage\.type/,
  'expression-clause': /^keyword\.other\.clause/,
  argument: /^constant\.language|^storage\.type|^keyword\.other\.clause/,
  'yes-no': /^constant\.language/,
  missing: /^constant\.language/,
  function: /^support\.function/,
  unit: /^keyword\.other\.unit|^variable\.other/,
  'operator-word': /^keyword\.operator/,
  comparison: /^keyword\.operator/,
  word: /^variable\.other|^entity\.name/,
  quoted: /^variable\.other|^entity\.name/,
  text: /^string/,
  number: /^constant\.numeric/,
  date: /^constant\.numeric/,
  comment: /^comment/,
  documentation: /^comment/,
};
