import { type Plugin } from 'vite';

/** What stands in the build for a part that says what was asked for when it is asked. */
const refusing = (...names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `export function ${name}() { throw new Error('${name} is left out of this build (scripts/left-out.ts)'); }`,
    )
    .join('\n');

const CHEVROTAIN = 'chevrotain/lib/src/parse';

/** Parts of libraries that nothing here asks for and the bundler cannot know of, by file: what stands for each. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  // The language has a scanner of its own: of the lexer, the parser wants the pattern of tokens that it never makes.
  'chevrotain/lib/src/scan/lexer_public.js':
    'export const Lexer = { NA: /NOT_APPLICABLE/ };\nexport const LexerDefinitionErrorType = {};',
  // The grammar is checked by the tests (`skipValidations`), recovers in its own way and builds its own tree.
  [`${CHEVROTAIN}/grammar/checks.js`]: refusing(
    'validateAmbiguousAlternationAlternatives',
    'validateEmptyOrAlternative',
    'validateGrammar',
    'validateLookahead',
    'validateNoLeftRecursion',
    'validateRuleIsOverridden',
    'validateSomeNonEmptyLookaheadPath',
  ),
  [`${CHEVROTAIN}/grammar/follow.js`]: refusing('computeAllProdsFollows'),
  [`${CHEVROTAIN}/parser/traits/recoverable.js`]: [
    "export const IN_RULE_RECOVERY_EXCEPTION = 'InRuleRecoveryException';",
    'export class Recoverable { initRecoverable() { this.recoveryEnabled = false; } attemptInRepetitionRecovery() {} }',
  ].join('\n'),
  [`${CHEVROTAIN}/cst/cst.js`]: refusing(
    'addNoneTerminalToCst',
    'addTerminalToCst',
    'setNodeLocationFull',
    'setNodeLocationOnlyOffset',
  ),
  [`${CHEVROTAIN}/cst/cst_visitor.js`]: refusing(
    'createBaseSemanticVisitorConstructor',
    'createBaseVisitorConstructorWithDefaults',
  ),
  // What the parser says of a mistake is ours, and its own sentences about a grammar that does not hold are for who writes one.
  [`${CHEVROTAIN}/errors_public.js`]: ['Parser', 'GrammarResolver', 'GrammarValidator']
    .map((of) => `export const default${of}ErrorProvider = {};`)
    .join('\n'),
  // Our workbooks are tables: no charts, pictures, pivot tables, passwords.
  'hucre/dist/xlsx/chart-writer.mjs': refusing('writeChart'),
  'hucre/dist/xlsx/drawing-writer.mjs': refusing('writeDrawing'),
  'hucre/dist/xlsx/pivot-writer.mjs': refusing('writePivotTable', 'resolvePivotSource'),
  'hucre/dist/xlsx/crypto/agile.mjs': refusing('encryptAgile', 'decryptAgile'),
};

/** Leaves out of the build what of libraries is never asked for. A name a library comes to need as well ends the build. */
export function leftOut(): Plugin {
  return {
    name: 'left-out',
    apply: 'build',
    load: (id) => LEFT_OUT[id.replace(/^.*\/node_modules\//, '')] ?? null,
  };
}
