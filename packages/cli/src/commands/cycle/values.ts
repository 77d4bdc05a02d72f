import type { Language } from '@traguardo/model';
import {
  type CycleNames,
  enteredBy,
  givenText,
  isSelfCertified,
  namesOf,
  refusalText,
  type SubjectRow,
  valueStanding,
} from '@traguardo/workflow';
import type { Command } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { printTable } from '../../print-table.ts';
import { json } from '../../problems.ts';
import { subjectTexts } from '../../subject-texts.ts';
import { instantOf } from './instant.ts';
import { type SubjectsNow, subjectsNow } from './subjects-now.ts';

/** `traguardo cycle values [plan] [--at INSTANT] [--json]`: every value with its state, who entered and certified it, and what was done. */
export const values: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { file: 'text', year: 'text', at: 'text', json: 'flag' });
  const now = await subjectsNow('value', options, instantOf(options.at, language), environment, language);
  const { stdout } = environment;
  const rows = now.rows.map((row) => ({ ...row, ...standingOf(row, now) }));
  if (options.json) {
    stdout.write(json(document(rows, now, language)));
    return 0;
  }
  const words = subjectTexts[language];
  printTable(
    [
      words.valueHead,
      ...rows.map(({ subject, value, entered, certified, standing, isOwn }) => [
        subject,
        value === null ? '–' : givenText(value, language),
        entered.join(', ') || '–',
        certified ?? '–',
        isOwn ? `${words.standings[standing]} ${words.byOneself}` : words.standings[standing],
      ]),
    ],
    stdout,
  );
  stdout.write(`\n${words.honest}\n`);
  return 0;
};

type Row = SubjectRow & ReturnType<typeof standingOf>;

function standingOf({ subject }: SubjectRow, { state, facts }: SubjectsNow) {
  const history = Object.hasOwn(state.context.values, subject) ? (state.context.values[subject] ?? []) : [];
  const last = history.at(-1);
  return {
    value: facts.values.given[subject] ?? null,
    standing: valueStanding(subject, state.context, facts),
    entered: enteredBy(subject, state.context, facts),
    isOwn: isSelfCertified(subject, state.context, facts),
    certified: last?.kind === 'certified' ? last.actor : null,
    history,
  };
}

function document(rows: readonly Row[], { definition, facts }: SubjectsNow, language: Language): object {
  const names = namesOf(definition, language);
  return {
    format: 'traguardo.values/1',
    certification: facts.certification,
    values: rows.map(({ subject, state, steps, ...row }) => ({
      id: subject,
      state,
      ...row,
      steps: steps.map((step) => stepRow(step, names)),
    })),
  };
}

/** What may follow, for programs. */
export function stepRow({ step, roles, ready, refusals }: SubjectRow['steps'][number], names: CycleNames): object {
  return {
    event: step.code,
    step: step.id,
    to: step.to,
    roles,
    ready,
    refusals: refusals.map((refusal) => ({ code: refusal.code, data: refusal.data, ...refusalText(refusal, names) })),
  };
}
