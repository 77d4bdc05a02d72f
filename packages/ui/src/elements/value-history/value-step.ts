import { dateText } from '@traguardo/model';
import { type CycleNames, givenText, type ValueStep } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { valueWords } from '../../locales/value-words.ts';
import { shortHash } from '../../workspace/short-hash.ts';

/** What was done to a value in the cycle: how it stood then, on which day, by whom, with which document and why. */
export function valueStep(
  { kind, value, day, actor, role, evidence, reasons }: ValueStep,
  names: CycleNames,
): TemplateResult {
  const { language } = names;
  const words = valueWords[language];
  return html`${words.steps[kind]}: <strong>${givenText(value, language)}</strong>,
    ${words.stepBy(dateText(day, language), actor === role ? null : actor, names.role(role))}${evidence ? html`, <span class="mono">${shortHash(evidence)}</span>` : nothing}${reasons ? html`. ${words.reasons}: ${reasons}` : nothing}`;
}
