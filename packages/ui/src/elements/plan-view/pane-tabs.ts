import type { Language } from '@traguardo/model';
import { planTexts } from '../../locales/plan.ts';

interface PaneTab {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
}

/** What may stand beside the text. */
export function sideTabs(language: Language): readonly PaneTab[] {
  const texts = planTexts[language];
  return (['tree', 'outline', 'form'] as const).map((key) => ({ key, label: texts[key] }));
}

/** What a narrow window shows one of, with how many problems there are. */
export function paneTabs(language: Language, count: number): readonly PaneTab[] {
  const texts = planTexts[language];
  const problems = { key: 'problems', label: texts.problems, ...(count === 0 ? {} : { note: String(count) }) };
  return [{ key: 'text', label: texts.text }, ...sideTabs(language), problems];
}
