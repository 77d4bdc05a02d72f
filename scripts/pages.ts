import { grammarText } from '../packages/vscode/src/grammar.ts';
import { cyclePage } from './cycle-page.ts';
import { diagnosticsPage } from './diagnostics-page.ts';
import { grammarFiles } from './grammar/page.ts';
import { methodFiles } from './methods/page.ts';
import { vocabularyPages } from './vocabulary/page.ts';

/** The pages and pictures made from the code, by path from the root. */
export function pages(): Readonly<Record<string, string>> {
  return {
    'docs/cycle-steps.md': cyclePage(),
    'docs/diagnostics/README.md': diagnosticsPage(),
    ...vocabularyPages(),
    ...grammarFiles(),
    ...methodFiles(),
    'packages/vscode/syntaxes/piano.tmLanguage.json': grammarText(),
  };
}
