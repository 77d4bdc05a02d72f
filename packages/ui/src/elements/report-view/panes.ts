import type { reportTexts } from '../../locales/report.ts';
import type { Tab } from '../plan-view/tabs.ts';

/** What a narrow window shows one at a time. */
export type Pane = 'text' | 'sections' | 'preview' | 'problems';

const PANES: readonly Pane[] = ['text', 'preview', 'sections', 'problems'];

/** The tabs of the panes, with the number of problems there are. */
export function paneTabs({ panes }: (typeof reportTexts)['it'], problems: number): readonly Tab[] {
  return PANES.map((key) => ({
    key,
    label: panes[key],
    ...(key === 'problems' && problems > 0 ? { note: String(problems) } : {}),
  }));
}
