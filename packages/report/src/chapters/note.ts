import {
  codeKey,
  dateText,
  type Outline,
  type OutlinePart,
  type OutlineRow,
  type OutcomeNode,
  planIndicators,
} from '@traguardo/model';
import { textCell } from '../cells.ts';
import { heading, paragraph, row, tableOr } from '../outline-parts.ts';
import { plainLabel, type Setting } from '../setting.ts';

/** From what the report was made, how to verify it, and which figures are not there and why. */
export function note(setting: Setting): Outline {
  const { words, sources } = setting;
  const { journal } = sources.stamp;
  return [
    heading(1, words.headings.note, 'note'),
    paragraph(words.note.intro),
    {
      kind: 'table',
      code: 'stamp',
      caption: words.note.stamp,
      columns: [words.columns.of, words.note.value],
      rows: stampRows(setting),
    },
    paragraph(journal === null ? words.note.noJournal : words.note.verify(journal.short)),
    unknownFigures(setting),
  ];
}

function stampRows({ words, sources, language }: Setting): readonly OutlineRow[] {
  const { stamp } = sources;
  const { rows, targets, journal } = words.note;
  const told: readonly (readonly [string, string])[] = [
    [rows.plan, stamp.plan],
    [rows.planHash, stamp.planHash],
    [rows.dataHash, stamp.dataHash],
    [rows.narrativeHash, stamp.narrativeHash],
    [rows.profile, stamp.profile],
    [rows.at, dateText(stamp.at, language)],
    [rows.targets, targets[stamp.targets]],
    ...(stamp.journal === null ? [] : [[rows.journal, journal(stamp.journal.events, stamp.journal.short)] as const]),
  ];
  return told.map((cells) => row(cells.map((text) => textCell(text))));
}

/** Indicators without a value or without a target that is known, and whose value makes no sense. */
function unknownFigures(setting: Setting): OutlinePart {
  const { words, sources } = setting;
  const rows = planIndicators(sources.plan).flatMap((indicator) => {
    const node = setting.node(indicator.code);
    const found = node && unknownIn(setting, node);
    return found
      ? [row([textCell(plainLabel(indicator), indicator.code), ...found.map((text) => textCell(text))])]
      : [];
  });
  const columns = [words.columns.indicator, words.columns.of, words.columns.why];
  return tableOr({ kind: 'table', code: 'unknown', caption: words.note.unknown, columns, rows }, words.note.noUnknown);
}

/** What is not known of an indicator, and why. */
function unknownIn({ words: { note: words } }: Setting, node: OutcomeNode): readonly [string, string] | null {
  const { code, value, target, trace } = node;
  if (value?.kind === 'undefined') return [words.undefined, value.cause.subject || '–'];
  if (value !== null && value.kind !== 'missing') return target?.kind === 'unknown' ? [words.noTarget, '–'] : null;
  const lacking = trace.inputs.filter((input) => input.value.kind === 'missing' && codeKey(input.id) !== codeKey(code));
  return [words.missing, lacking.length === 0 ? words.notSupplied : words.lacking(lacking.map(({ title }) => title))];
}
