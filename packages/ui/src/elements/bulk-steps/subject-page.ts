import type { Language } from '@traguardo/model';
import type { CycleNames, PossibleStep, Refusal, SubjectRow } from '@traguardo/workflow';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { CycleStore } from '../../workspace/cycle/cycle-store.ts';
import './bulk-steps.ts';
import '../step-list/step-list.ts';
import type { StepStart, StepTaken } from '../step-list/step-taken.ts';

/** What the pages of subjects (sheets, values) hand to the parts they share. */
interface SubjectPage {
  readonly store: CycleStore;
  readonly names: CycleNames;
  readonly language: Language;
  readonly take: (taken: StepTaken) => void;
}

/** The steps that can be taken for all the chosen subjects at once. */
export function stepsTogether(
  { store, names, language, take }: SubjectPage,
  rows: readonly SubjectRow[],
  selectNone: () => void,
): TemplateResult {
  const { role } = store.desk;
  return html`<section class="card sticky no-print">
    <bulk-steps
      .rows=${rows}
      .names=${names}
      .role=${role}
      .language=${language}
      @take-step=${(event: CustomEvent<StepTaken>) => take(event.detail)}
      @select-none=${selectNone}
    ></bulk-steps>
  </section>`;
}

/** The steps of one subject, by who may take them. */
export function stepsOfSubject(
  { store, names, language, take }: SubjectPage,
  steps: readonly PossibleStep[],
  attempt: { readonly step: string; readonly refusals: readonly Refusal[] } | null,
): TemplateResult {
  const { role, definition } = store.desk;
  return html`<step-list
    class="no-print"
    .steps=${steps}
    .role=${role}
    .language=${language}
    .names=${names}
    .definition=${definition}
    .attempt=${attempt}
    .start=${(): StepStart => ({ values: {}, fixedLists: [], suggestions: {}, acts: [] })}
    @take-step=${(event: CustomEvent<StepTaken>) => take(event.detail)}
    @become-role=${(event: CustomEvent<string>) => store.act({ role: event.detail })}
  ></step-list>`;
}

/** The choice with one subject more, or without it when it was chosen. */
export function toggled(selected: ReadonlySet<string>, subject: string): ReadonlySet<string> {
  const changed = new Set(selected);
  if (!changed.delete(subject)) changed.add(subject);
  return changed;
}

/** The steps for many are gone with the choice, and their buttons with them: the focus goes to where one chooses. */
export async function focusChoice(host: LitElement): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>('input[type="checkbox"]')?.focus();
}
