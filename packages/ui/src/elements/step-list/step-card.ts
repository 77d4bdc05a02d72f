import { type CycleDefinition, dateText, type Language } from '@traguardo/model';
import {
  type CycleNames,
  fieldsOf,
  type PayloadFields,
  type PossibleStep,
  type Refusal,
  romeDay,
  type WayOut,
} from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { cycleTexts } from '../../locales/cycle.ts';
import { taskTexts } from '../../locales/tasks.ts';
import { citations } from '../plan-language/citations.ts';
import { icon } from '../../styles/icons.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import { refusalWays } from '../cycle-view/refusal-ways.ts';
import { ownPageOf } from '../cycle-view/step-href.ts';
import type { Draft } from '../step-form/draft.ts';
import '../step-form/step-form.ts';
import { stepDue } from './step-due.ts';
import type { StepStart, StepTaken } from './step-taken.ts';
import type { TypedForms } from './typed-forms.ts';

/** What a list of steps lends to the cards of its steps. */
export interface StepDesk {
  readonly language: Language;
  readonly names: CycleNames;
  readonly definition: CycleDefinition | null;
  readonly role: string;
  readonly day: string;
  readonly page: string;
  readonly opened: string | null;
  readonly attempt: { readonly step: string; readonly refusals: readonly Refusal[] } | null;
  readonly typed: TypedForms;
  start(step: PossibleStep): StepStart;
  open(step: string): void;
  close(step: PossibleStep): void;
  take(taken: StepTaken): void;
  /** Acts in another role, for a step of it where one is named. */
  become(role: string, step: string | null): void;
}

/** A step of the role: its name and law, why not, and its form once it is open. `isGrouped`: it stands below a heading of others like it. */
export function stepCard(possible: PossibleStep, desk: StepDesk, isGrouped: boolean): TemplateResult {
  const text = cycleTexts[desk.language];
  const { step, ready } = possible;
  const refusals = desk.attempt?.step === step.id ? desk.attempt.refusals : possible.refusals.filter(isNotOfForm);
  const isOpen = desk.opened === step.id;
  const name = desk.names.step(step.id);
  return html`<li class="step ${ready ? 'ready' : 'refused'}" data-of=${step.id} tabindex="-1">
    <div class="head">
      ${isGrouped ? html`<h4>${name}</h4>` : html`<h3>${name}</h3>`}
      ${isOpen || desk.typed.of(possible) === null ? nothing : html`<span class="badge neutral half">${text.halfWritten}</span>`}
      ${readiness(ready, desk)}
    </div>
    <p class="small muted">
      ${step.produces.length > 0 ? html`${text.produces}: ${step.produces.map(desk.names.document).join(', ')}. ` : nothing}${text.law}:
      ${citations(step.sources, desk.language)}.
    </p>
    ${stepDue(possible, desk.day, desk.language)} ${refusals.length > 0 ? refusalsOf(step.id, refusals, desk) : nothing}
    ${possible.ahead.length > 0 ? aheadOf(possible, desk) : nothing} ${isOpen ? noteOf(possible, desk) : nothing}
    ${isOpen ? form(possible, desk) : actions(possible, desk, isGrouped)}
  </li>`;
}

/** Whether the step can be taken; on a day still to come, from when. */
function readiness(ready: boolean, { day, language }: StepDesk): TemplateResult {
  const text = cycleTexts[language];
  if (!ready) return html`<span class="badge yellow">${icon('lock')} ${text.refused}</span>`;
  if (day > romeDay(new Date().toISOString())) {
    return html`<span class="badge neutral">${text.readyFrom(dateText(day, language))}</span>`;
  }
  return html`<span class="badge green">${icon('done')} ${text.ready}</span>`;
}

/** The form opens here, unless the step has a page that makes it easier: that comes first. Below a heading of others nothing is prominent. */
function actions(possible: PossibleStep, desk: StepDesk, isGrouped: boolean): TemplateResult | typeof nothing {
  const text = cycleTexts[desk.language];
  const { step, ready } = possible;
  const own = ownPageOf(possible);
  const page = own === desk.page ? null : own;
  const prominent = isGrouped ? '' : 'primary';
  if (!ready && page === null) return nothing;
  const words: Readonly<Record<string, string>> = taskTexts[desk.language].ownPage;
  const name = html`<span class="visually-hidden">: ${desk.names.step(step.id)}</span>`;
  return html`<div class="actions">
    ${page === null ? nothing : html`<a class="button ${ready ? prominent : ''}" href=${cyclePageHref(page)}>${words[page]}${name}</a>`}
    ${
      ready
        ? html`<button
            class="button ${page === null ? prominent : ''}"
            aria-expanded="false"
            data-step=${step.id}
            @click=${() => desk.open(step.id)}
          >
            ${text.begin}${name}
          </button>`
        : nothing
    }
  </div>`;
}

/** What is to be said about the form that is open. */
function noteOf(possible: PossibleStep, desk: StepDesk): TemplateResult | typeof nothing {
  const text = cycleTexts[desk.language];
  if (!possible.ready) return html`<p class="notice" role="status">${text.formWaits}</p>`;
  const { note, noteLink } = desk.start(possible);
  const more = noteLink === undefined ? nothing : html` <a href=${noteLink.href}>${noteLink.text}</a>`;
  return html`${desk.typed.isFound(possible) ? html`<p class="small muted">${text.formFound}</p>` : nothing}
  ${note === undefined ? nothing : html`<p class="notice">${note}${more}</p>`}`;
}

function form(possible: PossibleStep, desk: StepDesk): TemplateResult {
  const { step, subject } = possible;
  const { values, fixedLists, suggestions, acts, offers = [], told } = desk.start(possible);
  const given = {
    ...(step.when?.kind === 'field' ? { [step.when.field]: step.when.is } : {}),
    ...(subject === null ? {} : { subject }),
  };
  return html`<step-form
    .fields=${fieldsAsked(possible)}
    .values=${values}
    .given=${given}
    .typed=${desk.typed.of(possible)}
    .fixedLists=${fixedLists}
    .suggestions=${suggestions}
    .acts=${acts}
    .offers=${offers}
    .told=${told ?? tellNothing}
    .language=${desk.language}
    .submitLabel=${desk.names.step(step.id)}
    .day=${desk.day}
    @step-submit=${(event: CustomEvent<StepTaken['payload']>) => desk.take({ step: possible, payload: event.detail })}
    @step-typed=${(event: CustomEvent<Draft>) => desk.typed.keep(possible, event.detail)}
    @step-cancel=${() => desk.close(possible)}
  ></step-form>`;
}

/** The fields of the step; reasons that may be left out are required where it is refused without them. */
function fieldsAsked({ step, region, refusals }: PossibleStep): PayloadFields {
  const { required, optional } = fieldsOf(step, region);
  const isAsked = refusals.some(({ wayOut }) =>
    wayOut.some((way) => way.by === 'payload' && way.fields.includes('reasons')),
  );
  if (!isAsked || !optional.includes('reasons')) return { required, optional };
  return { required: [...required, 'reasons'], optional: optional.filter((name) => name !== 'reasons') };
}

/** Nothing is told of what is typed. */
function tellNothing(): Readonly<Record<string, string>> {
  return {};
}

function refusalsOf(step: string, refusals: readonly Refusal[], desk: StepDesk): TemplateResult {
  const become = (role: string, way: WayOut): void => desk.become(role, way.by === 'role' ? step : null);
  return html`<div class="why" role=${desk.attempt?.step === step ? 'alert' : nothing}>
    <strong>${cycleTexts[desk.language].why}</strong>
    ${refusalWays(refusals, { names: desk.names, definition: desk.definition, acting: { role: desk.role, become } })}
  </div>`;
}

/** What the steps behind will refuse: mended now, nothing has to be gone back on for it. */
function aheadOf({ ahead }: PossibleStep, { language, names, definition }: StepDesk): TemplateResult {
  const refusals = ahead.map(({ refusal }) => refusal);
  const steps = [...new Set(ahead.map(({ step }) => names.step(step.id)))];
  return html`<div class="why">
    <strong>${cycleTexts[language].ahead(steps)}</strong>
    ${refusalWays(refusals, { names, definition })}
  </div>`;
}

/** Before the form is open, what the form itself asks for is no reason to show. */
function isNotOfForm({ wayOut }: Refusal): boolean {
  return !wayOut.some(({ by }) => by === 'payload');
}
