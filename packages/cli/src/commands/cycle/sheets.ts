import { assessSheets, evaluate, type Ends, type SheetResult } from '@traguardo/engine';
import {
  codeKey,
  formatPercent,
  isEqual,
  type Language,
  type Ratio,
  ratio,
  ratioFromString,
  ratioToString,
} from '@traguardo/model';
import {
  type CycleNames,
  namesOf,
  type PayStanding,
  payStanding,
  refusalText,
  romeDay,
  type SubjectRow,
} from '@traguardo/workflow';
import { type Command, UsageError } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { readSource } from '../../read-program.ts';
import { subjectTexts } from '../../subject-texts.ts';
import { instantOf } from './instant.ts';
import { type SubjectsNow, subjectsNow } from './subjects-now.ts';
import { stepRow } from './values.ts';

/**
 * `traguardo cycle sheets [plan] [--behaviours FILE] [--at INSTANT] [--json]`: every individual sheet with its state, who must act, its
 * mix and score, and whether it may be paid and why not. The file of behaviours is read and never kept (decision 0270).
 */
export const sheets: Command = async (args, environment, language) => {
  const options = readOptions(args, language, {
    file: 'text',
    year: 'text',
    at: 'text',
    behaviours: 'text',
    json: 'flag',
  });
  const at = instantOf(options.at, language);
  const now = await subjectsNow('sheet', options, at, environment, language);
  const behaviours =
    options.behaviours === null ? new Map<string, Ratio>() : await readBehaviours(options.behaviours, now, language);
  const rows = rowsOf(now, behaviours, at);
  const { stdout } = environment;
  const names = namesOf(now.definition, language);
  if (options.json)
    stdout.write(json({ format: 'traguardo.sheets/1', sheets: rows.map((row) => document(row, names)) }));
  else stdout.write(page(rows, names, options.behaviours !== null));
  return 0;
};

interface Row extends SubjectRow {
  readonly result: SheetResult;
  readonly pay: PayStanding | null;
  readonly history: SubjectsNow['state']['context']['sheets'][string];
}

function rowsOf(
  { program, definition, state, facts, rows }: SubjectsNow,
  behaviours: ReadonlyMap<string, Ratio>,
  at: string,
): readonly Row[] {
  const { plan, plugins } = program;
  const day = romeDay(at);
  const outcome = evaluate(plan, { at: day < plan.period.to ? day : plan.period.to, plugins });
  const paymentTimeShare = ratioFromString(state.context.instance.settings.paymentTimeShare) ?? ratio(3n, 10n);
  const results = assessSheets(plan, outcome, { behaviours, paymentTimeShare });
  return rows.flatMap((row) => {
    const result = results.find(({ sheet }) => sheet.code === row.subject);
    const history = Object.hasOwn(state.context.sheets, row.subject) ? (state.context.sheets[row.subject] ?? []) : [];
    return result === undefined
      ? []
      : [{ ...row, result, history, pay: payStanding(row, state, facts, at, definition) }];
  });
}

function page(rows: readonly Row[], names: CycleNames, isGiven: boolean): string {
  const words = subjectTexts[names.language];
  if (rows.length === 0) return `${words.noSheets}\n`;
  const lines = rows.flatMap((row) => [...sheetLines(row, names), '']);
  return `${[...lines, words.honest, ...(isGiven ? [words.behavioursKept] : [])].join('\n')}\n`;
}

function sheetLines({ subject, state, steps, result, pay }: Row, names: CycleNames): readonly string[] {
  const { language } = names;
  const words = subjectTexts[language];
  const [, , scoreName = '', payName = '', evaluatorName = ''] = words.sheetHead;
  const { paymentTime, parts, sheet } = result;
  const open = steps.filter(({ ready }) => ready);
  return [
    `${subject}  ${sheet.title} · ${names.state(state)}`,
    `  ${scoreName}: ${endsText(result.range, language)}${parts.length > 1 ? ` = ${parts.map((part) => partText(part, language)).join(' + ')}` : ''}`,
    `  ${payName}: ${endsText(result.payRange, language)}`,
    ...(paymentTime === null
      ? []
      : [
          `  ${words.paymentTimes[paymentTime.outcome](paymentTime.objectives.join(', '), formatPercent(paymentTime.atStake, language))}`,
        ]),
    `  ${evaluatorName}: ${names.role(result.evaluator)}`,
    ...(pay === null
      ? []
      : [`  ${words.pay[pay.kind]}`, ...pay.refusals.map((refusal) => `    ${refusalText(refusal, names).why}`)]),
    ...(open.length === 0
      ? [`  → ${words.nothing}`]
      : open.map(
          ({ step, roles }) =>
            `  ${words.whoActs(`${step.code} ${names.step(step.id)}`, roles.map(names.role).join(', '))}`,
        )),
  ];
}

function partText({ part, share, range }: SheetResult['parts'][number], language: Language): string {
  return `${subjectTexts[language].parts[part]} ${formatPercent(share, language)} × ${endsText(range, language)}`;
}

function endsText([low, high]: Ends, language: Language): string {
  return isEqual(low, high)
    ? formatPercent(low, language)
    : `${formatPercent(low, language)} … ${formatPercent(high, language)}`;
}

function document({ subject, state, steps, result, pay, history }: Row, names: CycleNames): object {
  const { mix, parts, paymentTime } = result;
  const exact = (value: Ratio | null): string | null => value && ratioToString(value);
  return {
    code: subject,
    title: result.sheet.title,
    kind: mix?.code ?? null,
    state,
    evaluator: result.evaluator,
    parts: parts.map(({ part, share, code, score, range }) => ({
      part,
      share: exact(share),
      node: code,
      score: exact(score),
      range: range.map(exact),
    })),
    score: exact(result.score),
    range: result.range.map(exact),
    paymentTime: paymentTime && {
      ...paymentTime,
      share: exact(paymentTime.share),
      atStake: exact(paymentTime.atStake),
    },
    pay: exact(result.pay),
    payRange: result.payRange.map(exact),
    payable: pay && { kind: pay.kind, why: pay.refusals.map((refusal) => refusalText(refusal, names).why) },
    history,
    steps: steps.map((step) => stepRow(step, names)),
  };
}

/** `SG;90%` a line; a header and empty lines are passed over. Throws `UsageError` for anything else, and for a sheet the plan has not. */
async function readBehaviours(
  path: string,
  { program }: SubjectsNow,
  language: Language,
): Promise<ReadonlyMap<string, Ratio>> {
  const { text } = await readSource(path, language);
  const found = new Map<string, Ratio>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || (index === 0 && !/\d/.test(line))) continue;
    const [, code = '', whole = '', decimals = ''] =
      /^\s*([^;\t]+?)\s*[;\t]\s*(\d{1,3})(?:[.,](\d{1,12}))?\s*%?\s*$/.exec(line) ?? [];
    const share = ratio(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length));
    if (code === '' || share.num > share.den)
      throw new UsageError(subjectTexts[language].badBehaviours(path, index + 1));
    found.set(codeKey(code), share);
  }
  const known = new Set(program.plan.individuals.map(({ code }) => codeKey(code)));
  const strange = [...found.keys()].filter((code) => !known.has(code));
  if (strange.length > 0) throw new UsageError(subjectTexts[language].strangeBehaviours(strange.join(', ')));
  return found;
}
