import type { Language } from '@traguardo/model';
import { changesWords, type EffectRow } from '@traguardo/verify';
import type { ChangeItem } from '@traguardo/workflow';
import { printTable } from '../../print-table.ts';
import { words } from './words.ts';

interface Output {
  write(text: string): unknown;
}

/** The items of a change, numbered: what, old, new, cause, evidence; `more` says what stands below each. */
export function printItems(
  items: readonly ChangeItem[],
  output: Output,
  language: Language,
  more: (item: ChangeItem, number: number) => readonly string[],
): void {
  const own = words[language];
  items.forEach((item, index) => {
    const { code, what, old, new: now, cause, evidence } = item;
    const lines = [
      ...(cause === '' ? [] : [own.cause(cause)]),
      ...(evidence === '' ? [] : [own.evidence(evidence)]),
      ...more(item, index + 1),
    ];
    output.write(`${String(index + 1).padStart(3)}. ${code}  ${what}: ${old} → ${now}\n`);
    for (const line of lines) output.write(`       ${line}\n`);
  });
}

/** The effect of a change on the scores, the body first. */
export function printEffect(rows: readonly EffectRow[], output: Output, language: Language): void {
  const [node, before, after, difference] = changesWords[language].effectColumns;
  output.write(`\n${words[language].effect}\n`);
  printTable(
    [
      [node, before, after, difference],
      ...rows.map((row) => [`${row.code} ${row.title}`.trim(), row.before, row.after, row.difference]),
    ],
    output,
  );
}
