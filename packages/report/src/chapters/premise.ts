import { timelineDrawing } from '@traguardo/chart';
import { compareText, dateText, type Outline, type OutlinePart } from '@traguardo/model';
import { dateCell, textCell, textOrMissing } from '../cells.ts';
import { nameOfBody } from '../name-of-body.ts';
import { heading, paragraph, row, tableOr } from '../outline-parts.ts';
import { picture } from '../pictures.ts';
import type { Setting } from '../setting.ts';
import { spoken, tablesIn } from '../told.ts';

/** Of whom and of what year the report speaks, by which acts, through which cycle. */
export function premise(setting: Setting): Outline {
  const { words, language, sources } = setting;
  const { plan, outcome } = sources;
  const about = words.premise.about(nameOfBody(plan), dateText(outcome.at, language), plan.period.name);
  return [
    heading(1, words.headings.premise, 'premise'),
    paragraph(about),
    ...spoken(setting, 'premise', 1),
    actsTable(setting),
    ...cyclePicture(setting),
    ...tablesIn(setting, 'premise'),
  ];
}

/** The acts by day, first those whose day is not known. */
function actsTable({ words, language, sources }: Setting): OutlinePart {
  const { act, actNumber, date, organ } = words.columns;
  const acts = sources.acts.toSorted((one, other) => compareText(one.date ?? '', other.date ?? ''));
  const rows = acts.map((each) =>
    row([textCell(each.title), textOrMissing(each.number), dateCell(each.date, language), textOrMissing(each.organ)]),
  );
  const columns = [act, actNumber, date, organ];
  return tableOr({ kind: 'table', code: 'acts', caption: words.premise.acts, columns, rows }, words.premise.noActs);
}

/** How the year went, or is to go. */
function cyclePicture({ words, language, sources: { cycle } }: Setting): Outline {
  if (cycle === null || cycle.length === 0) return [paragraph(words.premise.noCycle)];
  return [picture(timelineDrawing(words.premise.cycle, cycle, language), 'cycle', true)];
}
