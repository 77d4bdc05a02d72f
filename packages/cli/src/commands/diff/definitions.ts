import {
  type ComparedIndicator,
  type DefinedIndicator,
  type DefinitionComparison,
  type DefinitionDifference,
  differenceTexts,
  subjectText,
} from '@traguardo/dsl';
import { type Diagnostic, type Language, shortChecksum } from '@traguardo/model';
import { problemRows } from '../../problems.ts';
import type { Side } from './comparison.ts';
import { sideRow } from './document.ts';
import { sideName } from './print-comparison.ts';
import { words } from './words.ts';

interface Output {
  write(text: string): unknown;
}

/** `traguardo diff --definitions --json`: every indicator with its whole checksum, both sides of every difference as text. */
export function definitionsDocument(
  first: Side,
  second: Side,
  { both, firstOnly, secondOnly }: DefinitionComparison,
  errors: readonly Diagnostic[],
  language: Language,
): object {
  return {
    format: 'traguardo.definitions/1',
    first: sideRow(first),
    second: sideRow(second),
    indicators: both.map((compared) => comparedRow(compared, language)),
    firstOnly,
    secondOnly,
    diagnostics: problemRows(errors, language),
  };
}

function comparedRow(compared: ComparedIndicator, language: Language): object {
  const { first, second, isComparable, differences, remarks } = compared;
  const rows = (list: readonly DefinitionDifference[]): readonly object[] =>
    list.map((difference) => {
      const { field, measure } = difference;
      return { field, measure, ...differenceTexts(difference, compared, language) };
    });
  return { first, second, comparable: isComparable, differences: rows(differences), remarks: rows(remarks) };
}

/** For reading: those that differ with what differs, those one may compare, those that one plan only has. */
export function printDefinitions(
  first: Side,
  second: Side,
  { both, firstOnly, secondOnly }: DefinitionComparison,
  output: Output,
  language: Language,
): void {
  const own = words[language];
  const [comparable, different] = [both.filter(isComparable), both.filter((each) => !isComparable(each))];
  const [one, other] = [first, second].map((side) => `${sideName(side)} (${side.path})`);
  const lines = [
    own.definitionsOf(one ?? '', other ?? ''),
    own.comparable(comparable.length, both.length),
    ...section(own.notComparable, different, language),
    ...section(own.comparableToo, comparable, language),
    ...onlyLines([one ?? '', firstOnly], [other ?? '', secondOnly], language),
  ];
  output.write(`${lines.join('\n')}\n`);
}

function isComparable(compared: ComparedIndicator): boolean {
  return compared.isComparable;
}

function section(heading: string, list: readonly ComparedIndicator[], language: Language): readonly string[] {
  return list.length === 0 ? [] : ['', heading, ...list.flatMap((each) => indicatorLines(each, language))];
}

function indicatorLines(compared: ComparedIndicator, language: Language): readonly string[] {
  const { first, second, differences, remarks } = compared;
  const codes = [...new Set([first.code, second.code])].join(' = ');
  const checksums = [...new Set([first, second].map(({ checksum }) => shortChecksum(checksum)))].join(' ≠ ');
  const say = (difference: DefinitionDifference): string => differenceTexts(difference, compared, language).sentence;
  const name = subjectText({ kind: 'indicator', code: codes, title: second.title, within: [] }, language);
  return [
    `  ${name}  ${checksums}`,
    ...differences.map((difference) => `    ${say(difference)}`),
    ...remarks.map((remark) => `    ${words[language].besides(say(remark))}`),
  ];
}

function onlyLines(
  first: readonly [plan: string, indicators: readonly DefinedIndicator[]],
  second: readonly [plan: string, indicators: readonly DefinedIndicator[]],
  language: Language,
): readonly string[] {
  const lines = [first, second].flatMap(([plan, indicators]) =>
    indicators.length === 0 ? [] : [words[language].onlyIn(plan, indicators.map(({ code }) => code).join(', '))],
  );
  return lines.length === 0 ? [] : ['', ...lines];
}
