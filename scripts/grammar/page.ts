import { coreVocabulary, type WordSchema } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { TOKEN_TYPES } from '../../packages/dsl/src/parse/token-types.ts';
import { ebnf, type Names } from './ebnf.ts';
import { type GrammarRule, grammarRules, type Part } from './productions.ts';
import { RULE_TEXTS, type RuleText } from './rule-texts.ts';
import { svg } from './svg.ts';
import { tokenText } from './token-texts.ts';

const LANGUAGES: readonly Language[] = ['en', 'it'];
const PAGE: Readonly<Record<Language, string>> = { en: 'docs/grammar.md', it: 'docs/grammatica.md' };

/** The pages that say what each word means; every word has an anchor there. */
const VOCABULARY: Readonly<Record<Language, string>> = { en: 'vocabulary.md', it: 'vocabolario.md' };

/** Where the pictures of the rules are; nothing else is kept there. */
export const PICTURES = 'docs/images/grammar';

/** The grammar as pages and pictures, by path from the root. Throws when a rule or a token of the real grammar has no text. */
export function grammarFiles(): Readonly<Record<string, string>> {
  const rules = inReadingOrder(grammarRules());
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => [
      ...rules.map((rule) => [pictureOf(rule.name, language), svg(rule, shownNames(language))] as const),
      [PAGE[language], page(rules, language)] as const,
    ]),
  );
}

function inReadingOrder(rules: readonly GrammarRule[]): readonly GrammarRule[] {
  const names = Object.keys(RULE_TEXTS);
  const missing = rules.filter(({ name }) => !names.includes(name)).map(({ name }) => name);
  const gone = names.filter((name) => rules.every((rule) => rule.name !== name));
  if (missing.length + gone.length > 0) {
    throw new TypeError(
      `scripts/grammar/rule-texts.ts lacks [${missing.join(', ')}], has too much [${gone.join(', ')}]`,
    );
  }
  return names.flatMap((name) => rules.filter((rule) => rule.name === name));
}

function pictureOf(rule: string, language: Language): string {
  return `${PICTURES}/${language}/${rule.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.svg`;
}

function ruleText(name: string, language: Language): RuleText[Language] {
  const text = RULE_TEXTS[name];
  if (text === undefined) throw new TypeError(`the rule ${name} has no text in scripts/grammar/rule-texts.ts`);
  return text[language];
}

/** Names as in the pictures. */
function shownNames(language: Language): Names {
  return { token: (name) => tokenText(name).name[language], rule: (name) => ruleText(name, language).name };
}

/** Names as EBNF wants them: kinds of token in capitals, marks in quotes, no blanks. */
function ebnfNames(language: Language): Names {
  return {
    token: (name) => {
      const { isMark, name: names } = tokenText(name);
      return isMark ? `"${names[language]}"` : names[language].toUpperCase().replaceAll(/[ ,]+/g, '_');
    },
    rule: (name) => ruleText(name, language).name.replaceAll(' ', '_'),
  };
}

const HEAD: Readonly<Record<Language, string>> = {
  en: `# The grammar in pictures

*[In italiano](grammatica.md)*

How a text is put together, from the file down to one word. Read each picture along its line, from left to right: every way through
is a text that can be read. Round boxes are words and marks that are written; square boxes are other pictures of this page.

The grammar knows kinds of words, not words: which word is of which kind, and what it may stand beside, is in the
[vocabulary](vocabulary.md). What a text means is in [the language](language.md). This page and its pictures are made from
\`packages/dsl/src/parse/grammar.ts\` by \`npm run docs\`; the tests put every example through the rule it stands under.`,
  it: `# La grammatica in figure

*[In English](grammar.md)*

Come è fatto un testo, dal file a una parola. Ogni figura si legge lungo la sua linea, da sinistra a destra: ogni strada è un testo che
si può leggere. I riquadri tondi sono parole e segni da scrivere; quelli squadrati sono altre figure di questa pagina.

La grammatica conosce tipi di parole, non parole: quale parola è di quale tipo, e accanto a che cosa può stare, è nel
[vocabolario](vocabolario.md). Che cosa un testo vuol dire è in [La lingua dei piani](lingua.md). Questa pagina e le sue figure sono fatte da
\`packages/dsl/src/parse/grammar.ts\` con \`npm run docs\`; le prove fanno passare ogni esempio per la regola sotto cui sta.`,
};

const TITLES: Readonly<Record<Language, { readonly words: string; readonly ebnf: string; readonly columns: string }>> =
  {
    en: { words: '## The kinds of words', ebnf: '## All of it as EBNF', columns: '| kind | what it is |' },
    it: { words: '## I tipi di parole', ebnf: '## Tutta in EBNF', columns: '| tipo | che cos’è |' },
  };

const EBNF_NOTE: Readonly<Record<Language, string>> = {
  en: '`[ ]` may be left out, `{ }` comes any number of times, `|` is *or*. Kinds of words are in capitals, marks in quotes.',
  it: '`[ ]` si può omettere, `{ }` viene quante volte si vuole, `|` vuol dire *oppure*. I tipi di parole sono in maiuscolo, i segni tra virgolette.',
};

function page(rules: readonly GrammarRule[], language: Language): string {
  const names = ebnfNames(language);
  const titles = TITLES[language];
  return [
    HEAD[language],
    ...rules.map((rule) => section(rule, language)),
    [titles.words, '', titles.columns, '|--|--|', ...kindsOf(rules).map((name) => kindRow(name, language))].join('\n'),
    `${titles.ebnf}\n\n${EBNF_NOTE[language]}\n\n\`\`\`ebnf\n${rules.map((rule) => ebnf(rule, names)).join('\n')}\n\`\`\``,
  ]
    .join('\n\n')
    .concat('\n');
}

function section(rule: GrammarRule, language: Language): string {
  const { name, says, example } = ruleText(rule.name, language);
  const picture = pictureOf(rule.name, language).replace(/^docs\//, '');
  const inWords = ebnf(rule, ebnfNames(language)).replaceAll(/[[\]]/g, String.raw`\$&`);
  return `## ${name[0]?.toUpperCase()}${name.slice(1)}\n\n${says}\n\n![${inWords}](${picture})\n\n\`\`\`piano\n${example}\n\`\`\``;
}

/** The kinds of token the rules speak of, and those that stand behind these. */
function kindsOf(rules: readonly GrammarRule[]): readonly string[] {
  const used = new Set(rules.flatMap(({ body }) => tokensOf(body)));
  const behind = [...used].flatMap((name) => membersOf(name));
  return [...new Set([...used, ...behind])].filter((name) => !tokenText(name).isMark);
}

function tokensOf(part: Part): readonly string[] {
  switch (part.kind) {
    case 'token':
      return [part.name];
    case 'rule':
      return [];
    case 'sequence':
    case 'choice':
      return part.parts.flatMap(tokensOf);
    case 'optional':
    case 'repeat':
      return tokensOf(part.part);
  }
}

/** The token types of a category. */
function membersOf(name: string): readonly string[] {
  return TOKEN_TYPES.filter(({ CATEGORIES = [] }) => CATEGORIES.some((category) => category.name === name)).map(
    (type) => type.name,
  );
}

function kindRow(name: string, language: Language): string {
  const { name: names, meaning } = tokenText(name);
  const members = membersOf(name).map((member) => {
    const text = tokenText(member);
    return text.isMark ? `\`${text.name[language]}\`` : text.name[language];
  });
  const words = wordsOf(name).map((schema) => {
    const word = schema.spelling[language][0];
    return word === undefined ? '' : `[\`${word}\`](${VOCABULARY[language]}#${schema.kind}-${schema.concept})`;
  });
  const parts = [
    meaning[language],
    ...(members.length === 0 ? [] : [members.join(', ')]),
    ...(words.length === 0 ? [] : [words.filter((word) => word !== '').join(' ')]),
  ];
  return `| ${names[language]} | ${parts.join(': ').replaceAll('|', String.raw`\|`)} |`;
}

/** The words of the vocabulary behind a kind of token. */
function wordsOf(name: string): readonly WordSchema[] {
  return coreVocabulary.schemas.filter((schema) => {
    switch (schema.kind) {
      case 'block':
        return name === 'BlockWord';
      case 'clause':
        return name === { names: 'NameClause', values: 'ValueClause', expression: 'ExpressionClause' }[schema.takes];
      case 'argument':
        return name === 'ArgumentWord';
      case 'function':
        return name === 'FunctionWord';
      case 'unit':
        return name === 'UnitWord';
      case 'operator':
        return name.toLowerCase() === schema.concept;
      case 'yes':
      case 'no':
        return name === 'YesNo';
      case 'missing':
        return name === 'Missing';
      default:
        return schema satisfies never;
    }
  });
}
