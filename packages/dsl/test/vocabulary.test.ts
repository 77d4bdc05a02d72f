import { expressionText, type FunctionName, type Language } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { createVocabulary, findClashes } from '../src/vocabulary/build-vocabulary.ts';
import { CORE_SCHEMAS, coreVocabulary } from '../src/vocabulary/core.ts';
import { clause, says, words } from '../src/vocabulary/record.ts';
import type { BlockSchema, ClauseSchema, WordSchema } from '../src/vocabulary/schema.ts';

const blocks = CORE_SCHEMAS.filter((schema): schema is BlockSchema => schema.kind === 'block');
const clauses = CORE_SCHEMAS.filter((schema): schema is ClauseSchema => schema.kind === 'clause');
const named = (schemas: readonly WordSchema[]) =>
  schemas.map((schema) => [`${schema.kind} ${schema.concept}`, schema] as const);

describe('the core vocabulary', () => {
  test('has no two records for one word in one place', () => {
    expect(findClashes(CORE_SCHEMAS)).toEqual([]);
  });

  test.each(named(CORE_SCHEMAS.filter(({ concept }) => concept !== 'file')))(
    '%s is written in both languages',
    (_, schema) => {
      for (const language of ['it', 'en'] as const) {
        expect(schema.spelling[language][0]).toMatch(/\S/);
        expect(schema.documentation[language]).toMatch(/\S/);
      }
    },
  );

  test.each(named(blocks))('%s names only words that exist', (_, schema) => {
    const block = schema as BlockSchema;
    for (const concept of [...block.clauses, ...(block.rows?.clauses ?? [])])
      expect(coreVocabulary.clauseOf(concept)).not.toBeNull();
    for (const concept of block.blocks) expect(coreVocabulary.blockOf(concept)).not.toBeNull();
    for (const concept of [...block.requiredClauses, ...block.repeatedClauses])
      expect(block.clauses).toContain(concept);
  });

  test('every clause and every block stands somewhere', () => {
    const placed = new Set(blocks.flatMap((block) => [...block.clauses, ...(block.rows?.clauses ?? [])]));
    expect(clauses.map(({ concept }) => concept).filter((concept) => !placed.has(concept))).toEqual([]);
    const nested = new Set(['file', ...blocks.flatMap((block) => block.blocks)]);
    expect(blocks.map(({ concept }) => concept).filter((concept) => !nested.has(concept))).toEqual([]);
  });

  test.each(clauses.flatMap(({ concept, arguments: words }) => words.map((word) => [concept, word] as const)))(
    'the clause %s takes the argument word %s',
    (_, word) =>
      expect(CORE_SCHEMAS.some((schema) => schema.kind === 'argument' && schema.concept === word)).toBe(true),
  );

  test('is looked up in any case, with or without accents, composed or not', () => {
    for (const word of ['unità', 'UNITA', 'unita\u0300'])
      expect(coreVocabulary.clause(word, 'indicator')?.concept).toBe('unit');
  });

  test('reads one word by the block around it', () => {
    expect(coreVocabulary.block('obiettivo', null)?.concept).toBe('objective');
    expect(coreVocabulary.block('obiettivo', 'individual')?.concept).toBe('individual-objective');
    expect(coreVocabulary.clause('tipo', 'indicator')?.concept).toBe('type');
    expect(coreVocabulary.clause('tipo', 'source')?.concept).toBe('source-kind');
  });
});

/** A call of the function with one word, as formulas are told to people. */
const callOf = (name: FunctionName, word: string, language: Language) =>
  expressionText({ kind: 'call', name, args: [{ kind: 'word', word, place: start }], place: start }, language);
const start = { file: '', start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } };
const FUNCTION_NAMES = CORE_SCHEMAS.flatMap(({ kind, concept }) =>
  kind === 'function' ? [concept as FunctionName] : [],
);
const GIVEN = ['areas', 'objectives', 'operationals', 'indicators', 'actuals', 'own', 'mean', 'cluster', 'min', 'max'];

test.each(FUNCTION_NAMES)('a formula is told with the word one writes for %s', (name) => {
  for (const language of ['it', 'en'] as const)
    expect(callOf(name, '…', language)).toBe(`${coreVocabulary.print('function', name, language)}(…)`);
});

test.each(GIVEN)('a formula is told with the word one writes for what a function is given: %s', (word) => {
  for (const language of ['it', 'en'] as const)
    expect(callOf('benchmark', word, language)).toContain(`(${coreVocabulary.print('argument', word, language)})`);
});

test('a clash is refused by name', () => {
  const mine = clause({
    concept: 'mine',
    spelling: words('weight', 'peso'),
    documentation: says('', ''),
    takes: 'values',
    example: '',
  });
  const schemas = CORE_SCHEMAS.map((schema) =>
    schema.kind === 'block' && schema.concept === 'indicator'
      ? { ...schema, clauses: [...schema.clauses, 'mine'] }
      : schema,
  );
  expect(() => createVocabulary([...schemas, mine])).toThrow(/"weight" \(clause in indicator\): weight, mine/);
});

test('a declared unit is a unit in every file of the program', () => {
  const files = [
    { path: 'a.piano', text: 'indicator A1 target >= 3 ha\n' },
    { path: 'b.piano', text: 'lingua it\nunità ha "ettari"\n' },
  ];
  const { plan, diagnostics } = compile({ files });
  expect(diagnostics).toEqual([]);
  const [indicator] = plan.root.children;
  expect(indicator?.kind === 'indicator' && indicator.target).toMatchObject({
    kind: 'at-least',
    bound: { quantity: { unit: { symbol: 'ha', dimensions: { ha: 1 } } } },
  });
});
