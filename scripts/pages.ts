import { cyclePage } from './cycle-page.ts';
import { vocabularyPage } from './vocabulary-page.ts';

/** The pages made from the code, by path from the root. */
export function pages(): Readonly<Record<string, string>> {
  return { 'docs/cycle-steps.md': cyclePage(), 'docs/vocabulary.md': vocabularyPage() };
}
