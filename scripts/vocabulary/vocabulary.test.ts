import { type BlockSchema, compile, coreVocabulary, describe as describeProblem, parseFile } from '@traguardo/dsl';
import { describe, expect, test } from 'vitest';
import { shippedPacks } from '../shipped-packs.ts';
import { exampleInPlace, clauseIn, parentsOf, pieceIn, type Placed, textOf } from './place.ts';

/** What the examples speak of. */
const WORLD = `
area AS1 { objective OS1 { indicator A2 target yes }; objective OS2 }
objective OS8
objective OS9
indicator PIRA07 target nd
measure done unit N.
measure planned unit N.
measure a
measure b
template project { takes who, share; indicator ROOM target >= (share) owner who }
benchmark pareto { PIRA07 own 4 N. mean 5 N. }
table STAFF file "staff.csv" { column y2024 unit N.; total everybody }
`;

/** A second profile would have to be chosen: it stands beside those examples alone that speak of it. */
const PROFILE = 'profile SMVP2024 { thresholds { B1 < 60% "Missed" red; B2 >= 60% "Reached" green } }';

function errorsOf(texts: readonly string[]): readonly string[] {
  const files = texts.map((text, index) => ({ path: `${index}.piano`, text }));
  const { diagnostics } = compile({ files, packs: shippedPacks() });
  return diagnostics.filter(({ severity }) => severity === 'error').map((problem) => describeProblem(problem, 'en'));
}

const words = coreVocabulary.schemas.filter(({ concept }) => concept !== 'file');
const blocks = words.filter((schema): schema is BlockSchema => schema.kind === 'block');

/** What a header may need beside a clause: a check is a condition, or what nodes of a kind have to say. */
const COMPANIONS = [
  '',
  ' must score(OS9) >= 80%',
  ' requires target',
  ' for indicators severity information',
  ' for indicators requires target',
];

/** The errors that stay whatever stands beside the piece. */
function inPlace(placed: Placed): readonly string[] {
  const found = COMPANIONS.map((companion) => {
    const text = textOf({ ...placed, piece: placed.piece + companion });
    return errorsOf([WORLD, text, ...(/SMVP2024|band\(/.test(text) ? [PROFILE] : [])]);
  });
  return found.find((errors) => errors.length === 0) ?? found[0] ?? [];
}

describe.each(blocks.map((block) => [block.concept, block] as const))('the example of the block %s', (_, block) => {
  test.each(['en', 'it'] as const)('compiles in %s and shows the word', (language) => {
    const text = `language ${language}\n${block.example[language]}`;
    expect(errorsOf([text])).toEqual([]);
    expect(block.spelling[language].some((word) => block.example[language].includes(`${word} `))).toBe(true);
    const { tokens } = parseFile({ path: 'example.piano', text }, coreVocabulary);
    expect(tokens.some(({ kind, concept }) => kind === 'block-word' && concept === block.concept)).toBe(true);
  });
});

/** What a change takes is what the changed declaration takes: there these examples are tried. */
const CHANGES: readonly string[] = ['include', 'plan-override'];

const clauses = words.flatMap((schema) => {
  if (schema.kind !== 'clause') return [];
  const parents = parentsOf(schema.concept).map(({ concept }) => concept);
  const own = parents.filter((concept) => !CHANGES.includes(concept));
  return (own.length === 0 ? parents : own).map((concept) => [schema.example, concept] as const);
});

test.each(clauses)('the clause %s compiles in %s', (example, block) => {
  expect(inPlace(clauseIn(block, example))).toEqual([]);
});

const others = words.flatMap((schema) =>
  schema.kind === 'block' ? [] : [[schema.kind, schema.concept, schema] as const],
);

test.each(others)('the example of the %s %s compiles in its place, in both languages', (_, __, schema) => {
  const placed = exampleInPlace(schema);
  expect(placed.piece).not.toBe('');
  expect(inPlace(placed)).toEqual([]);
  expect(pieceIn(placed, 'it')).not.toBe('');
});
