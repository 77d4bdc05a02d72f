import { type PossibleStep, wayOutText } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { cycleTexts } from '../../locales/cycle.ts';
import type { StepDesk } from './step-card.ts';
import { isOfClock, takersOf } from './step-groups.ts';

/** A step that others take, with a way to act as one of them (plain for the step the year waits for), or the day that the calendar waits for. */
export function otherStep(
  possible: PossibleStep,
  clock: string | null,
  isNext: boolean,
  desk: StepDesk,
): TemplateResult {
  const { step } = possible;
  const { becomeRole, halfWritten } = cycleTexts[desk.language];
  return html`<li data-of=${step.id} tabindex="-1">
    <span
      >${desk.names.step(step.id)}
      ${desk.typed.of(possible) !== null ? html`<span class="badge neutral">${halfWritten}</span>` : nothing}</span
    >
    ${
      isOfClock(possible, clock)
        ? html`<span class="small muted">${whenIt(possible, desk)}</span>`
        : html`<span class="who">
            ${takersOf(possible).map(
              (role) =>
                html`<button class="button small ${isNext ? '' : 'quiet'}" @click=${() => desk.become(role, step.id)}>
                  ${becomeRole(desk.names.role(role))}<span class="visually-hidden">: ${desk.names.step(step.id)}</span>
                </button>`,
            )}
          </span>`
    }
  </li>`;
}

/** What a step of the calendar waits for. */
function whenIt({ refusals }: PossibleStep, { names }: StepDesk): string {
  return refusals.flatMap(({ wayOut }) => wayOut.map((way) => wayOutText(way, names))).join(' ');
}
