import { codeKey, type Outline, type OutlinePart, type OutcomeNode, planIndicators } from '@traguardo/model';
import { textCell, textOrMissing } from '../cells.ts';
import { heading, paragraph, row, tableOr } from '../outline-parts.ts';
import { plainLabel, type Setting } from '../setting.ts';
import { stampFacts } from '../stamp-facts.ts';

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
      rows: stampFacts(sources.stamp, setting.language).map(([name, told]) => row([textCell(name), textCell(told)])),
    },
    paragraph(journal === null ? words.note.noJournal : words.note.verify(journal.short)),
    unknownFigures(setting),
  ];
}

/** Indicators without a value or without a target that is known, and whose value makes no sense. */
function unknownFigures(setting: Setting): OutlinePart {
  const { words, sources } = setting;
  const rows = planIndicators(sources.plan).flatMap((indicator) => {
    const node = setting.node(indicator.code);
    const found = node && unknownIn(setting, node);
    return found ? [row([textCell(plainLabel(indicator), indicator.code), ...found.map(textOrMissing)])] : [];
  });
  const columns = [words.columns.indicator, words.columns.of, words.columns.why];
  return tableOr({ kind: 'table', code: 'unknown', caption: words.note.unknown, columns, rows }, words.note.noUnknown);
}

/** What is not known of an indicator, and why. */
function unknownIn({ words: { note: words } }: Setting, node: OutcomeNode): readonly [string, string | null] | null {
  const { code, value, target, trace } = node;
  if (value?.kind === 'undefined') return [words.undefined, value.cause.subject];
  if (value !== null && value.kind !== 'missing') return target?.kind === 'unknown' ? [words.noTarget, null] : null;
  const lacking = trace.inputs.filter((input) => input.value.kind === 'missing' && codeKey(input.id) !== codeKey(code));
  return [words.missing, lacking.length === 0 ? words.notSupplied : words.lacking(lacking.map(({ title }) => title))];
}
