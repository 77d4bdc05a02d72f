import type { FormField } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { formTexts } from '../../locales/form.ts';
import type { ProblemsByField } from './problems-in-form.ts';

/** The fields to be mended, each a way to it: what is said of a value scrolls away with it while the rest is filled in. */
export function wrongFields(
  fields: readonly FormField[],
  problems: ProblemsByField,
  refusals: ReadonlyMap<string, string>,
  language: Language,
  { nameOf, goTo }: { nameOf(field: FormField): string; goTo(key: string): void },
): TemplateResult | typeof nothing {
  const wrong = fields.filter(
    ({ key }) => refusals.has(key) || problems.get(key)?.some(({ severity }) => severity === 'error'),
  );
  if (wrong.length === 0) return nothing;
  return html`<p class="wrong">
    ${formTexts[language].toMend}
    ${wrong.map(
      (field) => html`<button class="link" type="button" @click=${() => goTo(field.key)}>${nameOf(field)}</button>`,
    )}
  </p>`;
}
