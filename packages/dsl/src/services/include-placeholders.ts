import type { Language, Plan } from '@traguardo/model';
import { clausesIn, declarationsIn, isGoal } from '../bind/clauses.ts';
import { writeName } from '../lex/text.ts';
import type { DeclarationNode } from '../parse/tree.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';

/** How a line is written: with which words and in which notation. */
interface Writing {
  readonly vocabulary: Vocabulary;
  readonly language: Language;
}

/** Hundredths of a percent in the whole. */
const WHOLE = 10_000;

/**
 * What the plan has to give of something it includes and the text of the pack leaves open, as the rest of the line: the weight that
 * is left among its siblings, and in a block for every indicator an equal weight and a target to be set (`nd`). Empty when nothing is open.
 */
export function includePlaceholders(included: DeclarationNode, root: Plan['root'] | null, writing: Writing): string {
  const own = [weightLeft(included, root, writing), target(included, writing)].filter((clause) => clause !== '');
  const lines = openWithin(included, writing);
  const block = lines.length === 0 ? '' : ` {\n${lines.map((line) => `    ${line}\n`).join('')}  }`;
  return `${own.map((clause) => ` ${clause}`).join('')}${block}`;
}

/** The lines that give weights and targets to what stands within a goal, at any depth. */
function openWithin(goal: DeclarationNode, writing: Writing): readonly string[] {
  const within = declarationsIn(goal.block ?? []).filter((item) => isGoal(item) || isIndicator(item));
  const weights = new Map([...equalWeights(within.filter(isIndicator)), ...equalWeights(within.filter(isGoal))]);
  return within.flatMap((item) => {
    const weight = weights.get(item);
    const clauses = [weight === undefined ? '' : weightClause(weight, writing), target(item, writing)];
    const written = clauses.filter((clause) => clause !== '');
    const name = item.label?.text ?? '';
    const line = [writing.vocabulary.print('block', 'override', writing.language), writeName(name), ...written].join(
      ' ',
    );
    return [...(written.length === 0 || name === '' ? [] : [line]), ...openWithin(item, writing)];
  });
}

/** Equal shares of the whole for siblings of which none has a weight: what does not divide goes to the first. */
function equalWeights(siblings: readonly DeclarationNode[]): readonly (readonly [DeclarationNode, number])[] {
  if (siblings.some((item) => hasClause(item, 'weight'))) return [];
  const share = Math.floor(WHOLE / siblings.length);
  return siblings.map((item, index) => [item, index === 0 ? WHOLE - share * (siblings.length - 1) : share]);
}

/** The weight that the siblings of what is included leave; empty when it has one, or they leave none. */
function weightLeft(included: DeclarationNode, root: Plan['root'] | null, writing: Writing): string {
  if (root === null || hasClause(included, 'weight')) return '';
  const siblings = root.children.filter(({ kind }) => (kind === 'indicator') === isIndicator(included));
  const taken = siblings.reduce((sum, { weight }) => sum + (weight ? Number(weight.num) / Number(weight.den) : 0), 0);
  const left = Math.round((1 - taken) * WHOLE);
  return left <= 0 ? '' : weightClause(left, writing);
}

/** A target that is still to be set, for an indicator without one. */
function target(item: DeclarationNode, { vocabulary, language }: Writing): string {
  return !isIndicator(item) || hasClause(item, 'target') ? '' : `${vocabulary.print('clause', 'target', language)} nd`;
}

function weightClause(hundredths: number, { vocabulary, language }: Writing): string {
  const rest = hundredths % 100;
  const decimals =
    rest === 0 ? '' : `${language === 'it' ? ',' : '.'}${String(rest).padStart(2, '0').replace(/0$/, '')}`;
  return `${vocabulary.print('clause', 'weight', language)} ${Math.floor(hundredths / 100)}${decimals}%`;
}

function isIndicator({ word }: DeclarationNode): boolean {
  return word.concept === 'indicator';
}

function hasClause(item: DeclarationNode, concept: string): boolean {
  return clausesIn(item).some(({ word }) => word.concept === concept);
}
