import type { Language } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';
import { formTexts } from '../../locales/form.ts';
import type { Problem } from '../../workspace/workspace.ts';

type Fix = Problem['fixes'][number];

/** Problems as items of a list: how grave, the sentence, and a button for each repair. */
export function problemItems(
  problems: readonly Problem[],
  language: Language,
  applyFix: (fix: Fix) => void,
): readonly TemplateResult[] {
  const { severity: words } = formTexts[language];
  return problems.map(
    ({ severity, message, fixes }) =>
      html`<li>
        <span class=${severity}>${words[severity]}:</span> ${message}
        ${fixes.map(
          (fix) => html`<button class="button small" type="button" @click=${() => applyFix(fix)}>${fix.label}</button>`,
        )}
      </li>`,
  );
}
