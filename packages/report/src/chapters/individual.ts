import type { Outline } from '@traguardo/model';
import { heading, nested, paragraph } from '../outline-parts.ts';
import type { Setting } from '../setting.ts';
import { spoken, tablesIn } from '../told.ts';

/** The individual objectives: what is said of them, then the sheets with what was reached. */
export function individual(setting: Setting): Outline {
  const { words, sources } = setting;
  return [
    heading(1, words.headings.individual, 'individual'),
    ...spoken(setting, 'individual', 1),
    ...(sources.individual === null
      ? [paragraph(words.individual.none)]
      : nested(sources.individual, { shift: 0, prefix: 'sheets', titled: false })),
    ...tablesIn(setting, 'individual'),
  ];
}
