import { type Change, changeRow as differenceRow, changeText, diffPlans, type Program } from '@traguardo/dsl';
import {
  type BandsOfBoth,
  type Changes,
  changeSentences,
  changeTable,
  type EvaluateOptions,
  hasMoved,
  reweighingSentences,
  underProfile,
} from '@traguardo/engine';
import { type Language, planNodes } from '@traguardo/model';
import { printTable } from '../../print-table.ts';
import { changeRow, changeRows } from './change-rows.ts';
import { printChanges } from './print-changes.ts';
import type { OtherProfile } from './read-profile.ts';
import type { Report } from './report.ts';
import { simulateWords } from './words.ts';

/** A body, and how it is evaluated. */
export interface Body {
  readonly program: Program;
  readonly options: EvaluateOptions;
}

interface Answer {
  readonly changes: Changes;
  readonly bands: BandsOfBoth;
  /** What the two profiles do not have in common, of what decides scores and bands. */
  readonly differences: readonly Change[];
  readonly sentences: readonly string[];
}

/** What bodies are worth under their own profile and under another one, with the same values. Exact. */
export function otherProfile(bodies: readonly Body[], profile: OtherProfile, language: Language): Report {
  const answers = bodies.map((body) => answerFor(body, profile, language));
  return {
    print(output) {
      const words = simulateWords[language];
      printSummary(answers, output, language);
      for (const { changes, bands, differences, sentences } of answers) {
        output.write(`\n${words.bodyHeading(bodyName(changes))}\n`);
        for (const difference of differences) output.write(`  ${changeText(difference, language)}\n`);
        output.write('\n');
        printChanges({ ...changes, nodes: changes.nodes.filter(hasMoved) }, bands, output, language);
        output.write(`\n${sentences.join('\n')}\n`);
      }
    },
    document: () => ({
      question: 'profile',
      bodies: answers.map(({ changes, differences, sentences }) => ({
        plan: changes.after.plan,
        period: changes.after.period,
        at: changes.after.at,
        targets: changes.after.targets,
        planHash: changes.after.planHash,
        dataHash: changes.after.dataHash,
        profiles: { own: changes.before.profile, other: changes.after.profile },
        differences: differences.map((difference) => differenceRow(difference, language)),
        body: changeRow(changes.body, changes.before, changes.after, language),
        nodes: changeRows(changes, language),
        sentences,
      })),
    }),
  };
}

/** What a profile says that decides no score: not told here. */
const WORDS_ALONE: ReadonlySet<Change['kind']> = new Set(['renamed', 'recoded', 'judgements', 'levels', 'act']);

function answerFor({ program, options }: Body, profile: OtherProfile, language: Language): Answer {
  const { plan } = program;
  const other = profile(plan.profile);
  const changes = underProfile(plan, other, options);
  const bands = { before: plan.profile.bands, after: other.bands };
  const differences = diffPlans(plan, { ...plan, profile: other }).filter(({ kind }) => !WORDS_ALONE.has(kind));
  const own = planNodes(plan).flatMap((node) => (node.kind !== 'indicator' && node.composition ? [node.code] : []));
  const isOfComposition = differences.some(({ kind }) => kind === 'composition');
  const sentences = [
    ...changeSentences(changes, bands, language),
    ...reweighingSentences(changes, language),
    ...(own.length > 0 && isOfComposition ? [simulateWords[language].ownComposition(own.join(', '))] : []),
  ];
  return { changes, bands, differences, sentences };
}

function printSummary(answers: readonly Answer[], output: { write(text: string): unknown }, language: Language): void {
  const words = simulateWords[language];
  const { before, after, points } = words.columns;
  const rows = answers.map(({ changes, bands }) => {
    const { body } = changeTable(changes, bands, language);
    return [bodyName(changes), body.before, body.after, body.points, body.band];
  });
  printTable([[words.body, before, after, points, ''], ...rows], output);
}

function bodyName({ after }: Changes): string {
  return `${after.plan}  ${[after.title, after.period].filter((part) => part !== '').join(' ')}`.trimEnd();
}
