import type { Language } from '@traguardo/model';
import type { CycleNames, PossibleStep, Refusal } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { changesTexts } from '../../locales/changes.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import type { ChangeDraft } from '../../workspace/cycle/change-draft.ts';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { refusalWays } from '../cycle-view/refusal-ways.ts';

/** What the page of the changes lends to its cards: what was typed, and what may be done. */
export interface ChangeDesk {
  readonly desk: CycleDesk;
  readonly language: Language;
  readonly names: CycleNames;
  readonly draft: ChangeDraft;
  /** Titles of the nodes, and where the plan says what changes in them, by code as a key. */
  readonly titles: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  /** The answer to the step tried last when it was refused. */
  readonly attempt: { readonly step: string; readonly refusals: readonly Refusal[] } | null;
  keep(draft: ChangeDraft): void;
  take(step: PossibleStep, payload: Readonly<Record<string, unknown>>): void;
  /** Does what a button of a card says; the button may be gone then, and the focus goes on in its card. */
  press(event: Event, done: () => void): void;
  act(role: string): void;
}

/** Whether the step belongs to who acts. */
export function isMine({ step }: PossibleStep, { desk }: ChangeDesk): boolean {
  return step.roles.includes(desk.role);
}

/** To whom a step belongs, and a way to act as one of them; nothing for who acts. */
export function becomeOther(step: PossibleStep, page: ChangeDesk): TemplateResult | typeof nothing {
  if (isMine(step, page)) return nothing;
  const { names, language } = page;
  return html`<p class="hint">${changesTexts[language].notYours(step.step.roles.map(names.role).join(', '))}</p>
    <div class="actions">
      ${step.step.roles.map(
        (role) =>
          html`<button class="button small" @click=${(event: Event) => page.press(event, () => page.act(role))}>
            ${cycleTexts[language].becomeRole(names.role(role))}
          </button>`,
      )}
    </div>`;
}

/** Why a step was refused, or would be whatever is filled in. */
export function stepRefusals(
  { step, refusals }: PossibleStep,
  { attempt, names, desk }: ChangeDesk,
): TemplateResult | typeof nothing {
  const all =
    attempt?.step === step.id
      ? attempt.refusals
      : refusals.filter((each) => each.wayOut.every(({ by }) => by !== 'payload'));
  if (all.length === 0) return nothing;
  return html`<div class="notice red" role="alert">${refusalWays(all, { names, definition: desk.definition })}</div>`;
}
