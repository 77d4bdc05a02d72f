import { dateText, daysBetween } from '@traguardo/model';
import {
  type CycleNames,
  daysText,
  type DocumentRow,
  documentRows,
  metText,
  namesOf,
  romeDay,
} from '@traguardo/workflow';
import type { Command } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { instantOf } from './instant.ts';
import { openCycle } from './open-cycle.ts';

/** `traguardo cycle documents [plan] [--at DAY]`: every document of the year that is to be public, by when, and where it is. */
export const documents: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { file: 'text', year: 'text', at: 'text', json: 'flag' });
  const today = romeDay(instantOf(options.at, language));
  const { instance, definition, state } = await openCycle(options, environment, language);
  const rows = documentRows(state, definition);
  const names = namesOf(definition, language);
  if (options.json) {
    const listed = rows.map((row) => document(row, names));
    environment.stdout.write(json({ format: 'traguardo.documents/1', instance, day: today, documents: listed }));
  } else environment.stdout.write(`${rows.flatMap((row) => lines(row, today, names)).join('\n')}\n`);
  return 0;
};

function lines(
  { document: { code }, state, due, publications }: DocumentRow,
  today: string,
  names: CycleNames,
): string[] {
  const { language } = names;
  const days = due === null ? null : daysBetween(today, due.ends);
  const when = due === null ? '' : `  ${dateText(due.ends, language)} (${daysText(days, language)})`;
  return [
    `${days !== null && days < 0 ? '!' : ' '} ${code}  ${names.document(code)}: ${names.state(state)}${when}`,
    ...publications.flatMap(({ day, due: by, documents: files }) => [
      `      ${metText({ kind: 'document', code, subject: code, day, due: by }, language)}`,
      ...files.map(({ title, where, hash }) => `        ${title}  ${where}  ${hash.slice(7, 19)}`),
    ]),
  ];
}

function document({ document: each, state, since, due, publications, madeBy }: DocumentRow, names: CycleNames): object {
  return {
    code: each.code,
    title: names.document(each.code),
    state,
    since,
    printed: due?.printed ?? null,
    due: due?.ends ?? null,
    consequence: each.consequence,
    sources: each.sources,
    madeBy: madeBy.map(({ id }) => id),
    publications,
  };
}
