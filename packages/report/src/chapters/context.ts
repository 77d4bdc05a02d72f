import type { Outline } from '@traguardo/model';
import { heading, paragraph } from '../outline-parts.ts';
import type { Setting } from '../setting.ts';
import { homeless, told } from '../told.ts';

const SECTIONS = ['economy', 'staff', 'accounts'] as const;

/** The context the body works in and what it works with: economy, staff, accounts. */
export function context(setting: Setting): Outline {
  const { headings, context: words } = setting.words;
  const others = homeless(setting);
  return [
    heading(1, headings.context, 'context'),
    ...SECTIONS.flatMap((slot): Outline => {
      const parts = told(setting, slot, 2);
      return [heading(2, headings[slot], slot), ...(parts.length === 0 ? [paragraph(words.none[slot])] : parts)];
    }),
    ...(others.length === 0 ? [] : [heading(2, headings.others, 'other-data'), ...others]),
  ];
}
