import type { Program } from '@traguardo/dsl';
import type { EvaluateOptions } from '@traguardo/engine';
import { countText, type Language } from '@traguardo/model';
import { type Command, type Environment, UsageError } from '../environment.ts';
import { EVALUATION } from '../evaluation.ts';
import { loadProgram } from '../load.ts';
import { choice, day, type Options, readOptions } from '../options.ts';
import { json, printUnchecked, problemRows, statusOf } from '../problems.ts';
import { readFixed, readUncertain } from './simulate/distributions.ts';
import { forecast } from './simulate/forecast.ts';
import { otherProfile } from './simulate/other-profile.ts';
import { asksForProfile, readProfile } from './simulate/read-profile.ts';
import type { Report } from './simulate/report.ts';
import { setValues } from './simulate/set-values.ts';
import { simulateWords } from './simulate/words.ts';

const OPTIONS = {
  set: 'list',
  uncertain: 'list',
  seed: 'text',
  draws: 'text',
  profile: 'text',
  composition: 'text',
  thresholds: 'text',
  missing: 'text',
  undefined: 'text',
  cap: 'text',
  ...EVALUATION,
} as const;

/** A question with the plans it was put to. */
interface Answered {
  readonly report: Report;
  readonly programs: readonly Program[];
}

/**
 * `traguardo simulate [paths] --set CODE=VALUE …`: the plan as it stands beside the plan with other values. `traguardo simulate
 * BODY … --profile FILE`: each body under its own profile and under another one. Both exact. `traguardo simulate [paths] --uncertain
 * CODE=DISTRIBUTION …`: how the scores are spread when values are not known, in doubles.
 */
export const simulate: Command = async (args, environment, language) => {
  const options = readOptions(args, language, OPTIONS);
  const { report, programs } = await answered(options, environment, language);
  const errors = programs.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'));
  if (options.json) {
    const answer = report.document();
    const document = { format: 'traguardo.simulation/1', ...answer, diagnostics: problemRows(errors, language) };
    environment.stdout.write(json(document));
    return statusOf(errors);
  }
  printUnchecked(errors, environment, language);
  report.print(environment.stdout);
  return statusOf(errors);
};

/** One question at a time: values of one plan, what is not known of one plan, or a profile for bodies, a path each. */
async function answered(
  options: Options<typeof OPTIONS>,
  environment: Environment,
  language: Language,
): Promise<Answered> {
  const words = simulateWords[language];
  const questions = [options.set.length + options.uncertain.length > 0, asksForProfile(options)];
  if (!questions.includes(true)) throw new UsageError(words.usage);
  if (questions.filter(Boolean).length > 1) throw new UsageError(words.oneQuestion);
  if (options.uncertain.length === 0 && (options.seed ?? options.draws) !== null)
    throw new UsageError(words.needlessDraws(options.seed === null ? '--draws' : '--seed'));
  const notation = choice('--notation', options.notation, ['it', 'en'], language);
  const how = howToEvaluate(options, language);
  const load = (paths: readonly string[]): Promise<Program> =>
    loadProgram({ paths, actuals: options.actuals, notation }, environment, language);
  if (asksForProfile(options)) return answerAboutProfile(options, { load, how, notation, environment, language });
  const program = await load(options.paths);
  if (options.uncertain.length === 0)
    return { programs: [program], report: setValues(program, options.set, how(program), notation, language) };
  const draws = {
    seed: wholeNumber('--seed', options.seed, 1, [0, MOST_SEED], language),
    draws: wholeNumber('--draws', options.draws, USUAL_DRAWS, [1, MOST_DRAWS], language),
  };
  const reading = { program, notation, language, on: how(program) };
  const uncertain = [...readUncertain(options.uncertain, reading), ...readFixed(options.set, reading)];
  return {
    programs: [program],
    report: await forecast(program, uncertain, draws, how(program), environment, language),
  };
}

interface Ways {
  readonly load: (paths: readonly string[]) => Promise<Program>;
  readonly how: (program: Program) => EvaluateOptions;
  readonly notation: Language | null;
  readonly environment: Environment;
  readonly language: Language;
}

async function answerAboutProfile(options: Options<typeof OPTIONS>, ways: Ways): Promise<Answered> {
  const { load, how, notation, environment, language } = ways;
  const programs = await Promise.all((options.paths.length === 0 ? ['.'] : options.paths).map((path) => load([path])));
  const profile = await readProfile(options, notation ?? programs[0]?.language ?? language, environment, language);
  const bodies = programs.map((program) => ({ program, options: how(program) }));
  return { programs, report: otherProfile(bodies, profile, language) };
}

const USUAL_DRAWS = 10_000;
/** 8 bytes a draw and node: more would take gigabytes. */
const MOST_DRAWS = 100_000;
const MOST_SEED = 0xff_ff_ff_ff;

function wholeNumber(
  option: string,
  text: string | null,
  usual: number,
  [least, most]: readonly [number, number],
  language: Language,
): number {
  if (text === null) return usual;
  const number = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (number < least || number > most)
    throw new UsageError(
      simulateWords[language].badNumber(option, text, countText(least, language), countText(most, language)),
    );
  return number;
}

function howToEvaluate(options: Options<typeof OPTIONS>, language: Language): (program: Program) => EvaluateOptions {
  const at = day(options.at, language);
  const targets = choice('--targets', options.targets, ['original', 'revised'], language) ?? 'revised';
  return ({ planHash, dataHash, plugins }) => ({
    planHash,
    dataHash,
    plugins,
    targets,
    ...(at === null ? {} : { at }),
  });
}
