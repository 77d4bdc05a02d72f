import {
  codeKey,
  compare,
  type Language,
  writtenDate,
  type Ratio,
  ratio,
  subtract,
  sum,
  toDecimal,
  ZERO,
} from '@traguardo/model';
import { writeNumber } from '../../lex/number.ts';
import { writeName } from '../../lex/text.ts';
import type { DeclarationNode, ItemNode } from '../../parse/tree.ts';
import type { Program } from '../../program.ts';
import type { BlockSchema, ClauseSchema, Vocabulary } from '../../vocabulary/schema.ts';
import { exampleIn } from '../../vocabulary/example-in.ts';
import { declaredNames } from '../names.ts';
import { type Pack, readLibrary } from '../../packs/library.ts';
import { useLines } from '../packs-in-use.ts';
import { shortNameOf, useLine } from '../use-line.ts';
import { includableLabel } from './includable-label.ts';
import { declarationsOf, type Located } from './located.ts';

/** Declarations whose name is that of something declared elsewhere. */
export const POINTING: ReadonlySet<string> = new Set(['override', 'plan-override', 'withdraw', 'adjust']);

const NODES: ReadonlySet<string> = new Set(['area', 'objective', 'operational', 'indicator']);

/** What a new declaration says until somebody says more, where without it it would mean nothing: what is true, or gives what it takes. */
const BEGUN: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  check: { it: 'deve conta(indicatori) >= 0', en: 'must count(indicators) >= 0' },
  function: { it: 'prende x rende x', en: 'takes x gives x' },
  'scoring-method': { it: 'prende valore, obiettivo rende 100%', en: 'takes value, goal gives 100%' },
  index: { it: '= media(operativi)', en: '= mean(operationals)' },
};

/** A new declaration on one line, as short as it may be: a name nobody has, what it must have, and the weight its siblings leave. */
export function skeleton(
  program: Program,
  vocabulary: Vocabulary,
  schema: BlockSchema,
  { file, declaration }: Located,
): string {
  const { language } = file;
  const unused = schema.concept === 'use' ? unusedPack(program) : null;
  if (unused) return useLine(program, file, unused, shortNameOf(unused.name));
  const siblings = declarationsOf(declaration ? (declaration.block ?? []) : file.items);
  const word = vocabulary.print('block', schema.concept, language);
  const home = vocabulary.blockOf(declaration?.word.concept ?? 'file');
  const included =
    schema.concept === 'include' ? includableLabel(program, home?.blocks ?? [], takenLabels(program)) : null;
  const label = included ?? newLabel(program, vocabulary, schema, word, siblings, file.language);
  const isNew = !POINTING.has(schema.concept); // what is declared elsewhere has its weight
  const weight = isNew && schema.clauses.includes('weight') ? freeWeight(schema.concept, siblings) : null;
  const parent = declaration?.word.concept ?? null;
  const isOnlyBlock = schema.rows !== null || (schema.entries && schema.blocks.length === 0);
  const required = schema.requiredClauses.flatMap((concept) => vocabulary.clauseOf(concept) ?? []);
  const parts = [
    word,
    label,
    schema.label === 'text' ? '"…"' : '',
    weight === null
      ? ''
      : `${vocabulary.print('clause', 'weight', language)} ${writeNumber(decimalOf(weight), 'en', language)}%`,
    ...required.map((clause) => ofPlan(program, exampleIn(clause, vocabulary, language), clause, language)),
    BEGUN[schema.concept]?.[language] ?? '',
    isOnlyBlock || vocabulary.clause(word, parent) !== null ? '{}' : '', // else it would be read as the clause
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The newest version of a pack at hand that the plan does not ask for; null where it asks for all. */
function unusedPack(program: Program): Pack | null {
  const used = new Set(useLines(program).map(({ declaration }) => declaration.title?.text.trim()));
  return readLibrary(program.atHand).packs.find(({ name }) => !used.has(name)) ?? null;
}

/** An example whose day is the last of the period of the plan, where it has one, and whose role is one of its own, where it declares them. */
function ofPlan(
  { plan: { period, roles } }: Program,
  example: string,
  { concept }: ClauseSchema,
  language: Language,
): string {
  const [role] = roles;
  if (concept === 'role' && role) return example.replace(/".*"/, writeName(role.code));
  return period.name === ''
    ? example
    : example.replace(/\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4}/, writtenDate(period.to, language));
}

function newLabel(
  program: Program,
  vocabulary: Vocabulary,
  schema: BlockSchema,
  word: string,
  siblings: readonly DeclarationNode[],
  language: Language,
): string {
  if (schema.label === 'none' || schema.label === 'text') return '';
  const nodes = declaredNames(program.plan).filter(({ kind }) => NODES.has(kind));
  const shown = exampleLabel(schema.example[language], word);
  if (POINTING.has(schema.concept)) return (nodes.find(({ kind }) => kind === 'indicator') ?? nodes[0])?.code ?? shown;
  const isWord = schema.concept === 'use' || (schema.label === 'name' && vocabulary.argument(shown) !== null);
  if (isWord) return shown; // of the language: no other name is made of it
  const start =
    lastLabel(schema.concept, siblings) ??
    program.files.reduce<string | null>((last, { items }) => labelWithin(schema.concept, items) ?? last, null) ??
    (/\d$/.test(shown) || schema.concept === 'plan' ? shown : `${asName(word)}1`);
  return freshLabel(takenLabels(program), start);
}

function lastLabel(concept: string, declarations: readonly DeclarationNode[]): string | null {
  return declarations.findLast(({ word, label }) => word.concept === concept && label)?.label?.text ?? null;
}

/** The last name of a kind at any depth: a first indicator goes on from those of the objective before. */
function labelWithin(concept: string, items: readonly ItemNode[]): string | null {
  const declarations = declarationsOf(items);
  const inside = declarations.map(({ block }) => labelWithin(concept, block ?? [])).findLast((label) => label !== null);
  return lastLabel(concept, declarations) ?? inside ?? null;
}

/** The name behind a word in an example; empty when none is there. */
function exampleLabel(example: string, word: string): string {
  const words = example.split(/\s+/);
  const next = words[words.indexOf(word) + 1] ?? '';
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(next) ? next : '';
}

function asName(word: string): string {
  return word.normalize('NFD').replace(/[^A-Za-z0-9_]/g, '');
}

/** Every name of the program's texts and of what they stand on, folded. */
export function takenLabels(program: Program): ReadonlySet<string> {
  const taken = new Set(declaredNames(program.plan).map(({ code }) => codeKey(code)));
  const walk = (items: readonly ItemNode[]): void => {
    for (const { label, block } of declarationsOf(items)) {
      if (label) taken.add(codeKey(label.text));
      walk(block ?? []);
    }
  };
  for (const { items } of program.files) walk(items);
  return taken;
}

/** The name itself when it is free, else with the first number behind it that is: `OS1`, `OS2`; `sede`, `sede2`. */
export function freshLabel(taken: ReadonlySet<string>, label: string): string {
  if (!taken.has(codeKey(label))) return label;
  const [, stem = label, digits = ''] = /^(.*?)(\d*)$/s.exec(label) ?? [];
  for (let next = digits === '' ? 2 : Number(digits) + 1; ; next += 1) {
    const fresh = `${stem}${String(next).padStart(digits.length, '0')}`;
    if (!taken.has(codeKey(fresh))) return fresh;
  }
}

/** What the weights of the siblings leave of 100 %; null when nothing, or when one is written otherwise. */
function freeWeight(concept: string, siblings: readonly DeclarationNode[]): Ratio | null {
  const isIndicator = concept === 'indicator';
  const group = siblings.filter(({ word }) => (word.concept === 'indicator') === isIndicator);
  const free = subtract(ratio(100), sum(group.map(weightOf)));
  return compare(free, ZERO) > 0 ? free : null;
}

function weightOf({ clauses, block }: DeclarationNode): Ratio {
  const all = [...clauses, ...(block ?? []).filter((item) => item.kind === 'clause')];
  const value = all.find(({ word }) => word.concept === 'weight')?.values[0];
  return value?.kind === 'quantity' ? value.value : ZERO;
}

function decimalOf(value: Ratio): string {
  return toDecimal(value, 2).replace(/\.?0+$/, '');
}
