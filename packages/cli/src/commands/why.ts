import { suggest } from '@traguardo/dsl';
import { tellWhy, why, whyDocument } from '@traguardo/engine';
import {
  codeKey,
  fromDecimal,
  HUNDRED,
  isEqual,
  type Language,
  multiply,
  type Outcome,
  type OutcomeNode,
  round,
} from '@traguardo/model';
import { type Command, UsageError } from '../environment.ts';
import { EVALUATION, evaluateProgram } from '../evaluation.ts';
import { texts } from '../locales.ts';
import { readOptions } from '../options.ts';
import { json, printUnchecked, problemRows, statusOf } from '../problems.ts';

/**
 * `traguardo why CODE [paths]`: why a node has its score, down to the values that cost points; with `--json` the document
 * `traguardo.why/1`. In the place of the code a score as it is shown (`97,60%`, with or without the sign), when one node has it.
 */
export const whyCommand: Command = async (args, environment, language) => {
  const { paths: words, ...options } = readOptions(args, language, EVALUATION);
  const [asked, ...paths] = words;
  if (asked === undefined || isPath(asked)) throw new UsageError(texts[language].whyUsage);
  const { outcome, diagnostics } = await evaluateProgram({ ...options, paths }, environment, language);
  const node = nodeNamed(asked, outcome, language);
  const answer = why(outcome, node.code);
  if (answer === null) throw new UsageError(texts[language].noSuchNode(asked, []));
  const errors = diagnostics.filter((each) => each.severity === 'error');
  if (options.json) {
    environment.stdout.write(
      json({ ...whyDocument(outcome, answer, language), diagnostics: problemRows(errors, language) }),
    );
    return statusOf(errors);
  }
  printUnchecked(errors, environment, language);
  environment.stdout.write(`${tellWhy(outcome, answer, language).join('\n')}\n`);
  return statusOf(errors);
};

/** Whether a word names a file or a folder, and cannot be a code: the code was forgotten, or stands behind it. */
function isPath(word: string): boolean {
  return /[/\\]|\.piano$|^\.{1,2}$|^-$/.test(word);
}

/** The node of a code, or the only one with a score that is shown so. */
function nodeNamed(asked: string, { nodes, decimals }: Outcome, language: Language): OutcomeNode {
  const named = nodes.find(({ code }) => codeKey(code) === codeKey(asked));
  if (named) return named;
  const figure = fromDecimal(/^([\d.,]+)\s*%?$/.exec(asked)?.[1]?.replace(',', '.') ?? '');
  const shownSo = nodes.filter(
    ({ score }) => score && figure && isEqual(round(multiply(score, HUNDRED), decimals), figure),
  );
  const [only, ...more] = shownSo;
  if (only && more.length === 0) return only;
  const near = nodes.filter(({ code }) => codeKey(code).includes(codeKey(asked)));
  const alike = suggest(
    asked,
    nodes.map(({ code }) => code),
  );
  const some = [...[...shownSo, ...near].map(({ code }) => code), ...(alike ? [alike] : [])].slice(0, MOST_NEAR);
  throw new UsageError(texts[language].noSuchNode(asked, some));
}

const MOST_NEAR = 8;
