import {
  codeKey,
  type Edit,
  writtenDecimal,
  isUnitWord,
  type Language,
  planIndicators,
  type Quantity,
  shownNumber,
  toDecimal,
} from '@traguardo/model';
import { clausesIn } from '../bind/clauses.ts';
import { splitAtCommas, yearOfLine } from '../bind/targets.ts';
import { shownDecimal } from '../checks/exact-decimal.ts';
import type { ClauseNode } from '../parse/tree.ts';
import type { Program } from '../program.ts';
import type { WrittenNode, WrittenNodes } from './nodes-written.ts';
import { after, spanning, textIn } from './spans.ts';

/** Targets of the new year, and what the year that ends came to. */
export interface NewTargets {
  readonly edits: readonly Edit[];
  readonly toSet: readonly string[];
  readonly known: readonly string[];
  readonly baselines: readonly string[];
}

interface Years {
  readonly from: number;
  readonly year: number;
  readonly values: ReadonlyMap<string, Quantity>;
}

/**
 * Every target becomes that of the year that ends, with `nd` for the new one: `target 2024 >= 14 N., 2025 nd`. One that the text gives for
 * the new year already stays, and so does monitoring. `revised` are the targets in force by code as a key, where revisions changed them.
 */
export function newTargets(
  program: Program,
  written: WrittenNodes,
  revised: ReadonlyMap<string, string>,
  years: Years,
): NewTargets {
  const indicators = new Set(planIndicators(program.plan).map(({ code }) => codeKey(code)));
  const all = [...written.values()].flat().flatMap((node) => {
    const clauses = clausesIn(node.declaration);
    const target = clauses.find(({ word }) => word.concept === 'target');
    return target === undefined ? [] : [{ node, clauses, target, asked: askedIn(target, years) }];
  });
  const edited = all.map(({ node, clauses, target, asked }) => {
    const text = revised.get(codeKey(node.code)) ?? null;
    const value = indicators.has(codeKey(node.code)) ? (years.values.get(codeKey(node.code)) ?? null) : null;
    return {
      targets: asked === 'to-set' ? [targetEdit(node, target, text, years)] : [],
      baselines: value === null ? [] : [baselineEdit(program, node, { clauses, target, value })],
    };
  });
  const codesOf = (kind: Asked): readonly string[] =>
    all.filter(({ asked }) => asked === kind).map(({ node }) => node.code);
  return {
    edits: edited.flatMap(({ targets, baselines }) => [...targets, ...baselines]),
    toSet: codesOf('to-set'),
    known: codesOf('known'),
    baselines: all.filter((_, index) => (edited[index]?.baselines.length ?? 0) > 0).map(({ node }) => node.code),
  };
}

type Asked = 'to-set' | 'known' | 'monitor';

function askedIn({ values }: ClauseNode, { year }: Years): Asked {
  const lines = splitAtCommas(values).map(yearOfLine);
  if (lines.some((line) => line.year === year)) return 'known';
  const [only] = lines;
  const first = only?.values[0];
  return lines.length === 1 && first?.kind === 'argument' && first.concept === 'monitor' ? 'monitor' : 'to-set';
}

function targetEdit({ file }: WrittenNode, target: ClauseNode, revised: string | null, { from, year }: Years): Edit {
  const [first, last] = [target.values[0], target.values.at(-1)];
  if (!first || !last) return after(target.word.place, ` ${year} nd`);
  const place = spanning(first.place, last.place);
  const lines = splitAtCommas(target.values).map(yearOfLine);
  const said = revised ?? textIn(file, place);
  const isNd = lines.length === 1 && lines[0]?.year === null && first.kind === 'missing' && revised === null;
  if (isNd) return { place, text: said };
  const hasYears = revised === null && lines.every((line) => line.year !== null);
  return { place, text: hasYears ? `${said}, ${year} nd` : `${from} ${said}, ${year} nd` };
}

interface Based {
  readonly clauses: readonly ClauseNode[];
  readonly target: ClauseNode;
  readonly value: Quantity;
}

function baselineEdit(
  { vocabulary }: Program,
  { file, declaration }: WrittenNode,
  { clauses, target, value }: Based,
): Edit {
  const text = `${vocabulary.print('clause', 'baseline', file.language)} ${quantityText(value, file.language)}`;
  const own = clauses.find(({ word }) => word.concept === 'baseline');
  if (own) return { place: own.place, text };
  const isInHeader = target.place.start.offset < declaration.headerPlace.end.offset;
  return after(target.place, `${isInHeader ? ' ' : '; '}${text}`);
}

/** A quantity as a plan writes it: exact when four decimals say it, else to two. */
function quantityText(value: Quantity, language: Language): string {
  const exact = shownDecimal(value);
  const decimals = exact.split('.')[1]?.length ?? 0;
  const number = writtenDecimal(decimals > 4 ? toDecimal(shownNumber(value), 2) : exact, language);
  return isUnitWord(value.unit) ? `${number} ${value.unit.symbol}`.trim() : number;
}
