import type { Outline } from '@traguardo/model';
import { heading, nested, paragraph } from '../outline-parts.ts';
import type { Setting } from '../setting.ts';
import { told } from '../told.ts';

/** The gender budget: what is said of it, then what the plugins work out. */
export function gender(setting: Setting): Outline {
  const { words, sources } = setting;
  const plugins = sources.plugins.flatMap((outline, index) =>
    nested(outline, { shift: 1, prefix: index === 0 ? 'gender' : `gender-${index + 1}`, titled: index > 0 }),
  );
  const parts = [...told(setting, 'gender', 2), ...plugins];
  return [
    heading(2, words.headings.gender, 'gender'),
    ...(parts.length === 0 ? [paragraph(words.gender.none)] : parts),
  ];
}
