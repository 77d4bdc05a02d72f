// What a program that takes Langium as it comes would write: its grammar text (plan.langium) with the keywords of the language,
// trees with places and no more. Without links and scopes, and with the faster of its two ways of looking ahead.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServicesForGrammar } from 'langium/grammar';
import { keywordsOf } from './words.mjs';

const RULES = { clause: 'ClauseWord', block: 'BlockWord', and: 'AndWord', or: 'OrWord' };

/** The parser for the words of `vocabulary`, as one function from text to items. Throws on what it cannot read. */
export async function createLangiumPeer(vocabulary) {
  const words = Map.groupBy(keywordsOf(vocabulary), ([, kind]) => kind);
  const rules = Array.from(
    words,
    ([kind, found]) => `${RULES[kind]} returns string: ${found.map(([word]) => `'${word}'`).join(' | ')};`,
  );
  const text = readFileSync(join(import.meta.dirname, 'plan.langium'), 'utf8');
  const { parser } = await createServicesForGrammar({
    grammar: `${text}\n${rules.join('\n')}\n`,
    parserConfig: { maxLookahead: 1, skipValidations: true },
    languageMetaData: { caseInsensitive: false, fileExtensions: ['.piano'], languageId: 'piano', mode: 'production' },
  });
  return (source) => {
    const { value, lexerErrors, parserErrors } = parser.LangiumParser.parse(source);
    const [wrong] = [...lexerErrors, ...parserErrors];
    if (wrong)
      throw new Error(`Langium cannot read this text: ${wrong.message} (line ${wrong.token?.startLine ?? wrong.line})`);
    return value.items;
  };
}
