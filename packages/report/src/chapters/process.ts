import type { Outline } from '@traguardo/model';
import { heading, nested, paragraph } from '../outline-parts.ts';
import type { Setting } from '../setting.ts';
import { told } from '../told.ts';

/** How measuring and evaluating went, and how the body assesses its own cycle. */
export function process(setting: Setting): Outline {
  const { words, sources } = setting;
  const assessment = sources.selfAssessment;
  const parts = [
    ...told(setting, 'process', 1),
    ...(assessment === null ? [] : nested(assessment, { shift: 1, prefix: 'self-assessment', titled: true })),
  ];
  return [
    heading(1, words.headings.process, 'process'),
    ...(parts.length === 0 ? [paragraph(words.process.none)] : parts),
  ];
}
