import type { ChangeProposal, ShownChange } from '@traguardo/verify';
import { lackingOf } from '@traguardo/verify';
import { type CycleState, type PossibleStep, stepsOf, versionInForce } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { changesTexts } from '../../locales/changes.ts';
import { withEarlier, withPart } from '../../workspace/cycle/change-draft.ts';
import '../change-items/change-items.ts';
import type { ItemTyped } from '../change-items/change-items.ts';
import '../effect-table/effect-table.ts';
import { planWords } from '../plan-language/plan-words.ts';
import { becomeOther, type ChangeDesk, isMine, stepRefusals } from './change-desk.ts';

/** Why the proposal changes, which a proposal made anew needs. */
export interface Reasons {
  readonly text: string;
  type(text: string): void;
}

/**
 * What the text would change now, with causes and evidence to be typed and the effect beside, unless the change under way (`open`) says the same
 * above. `step` proposes it; null when nobody can.
 */
export function proposalCard(
  cycle: CycleState,
  proposal: ChangeProposal | null,
  open: ShownChange | null,
  step: PossibleStep | null,
  reasons: Reasons,
  desk: ChangeDesk,
): TemplateResult | typeof nothing {
  if (step === null && cycle.context.change !== null) return nothing; // it stands above, as it was proposed
  const page = { ...desk, draft: withEarlier(desk.draft, cycle.context) };
  const text = changesTexts[page.language];
  const version = versionInForce(cycle.context)?.version ?? 0;
  const body =
    proposal === null
      ? html`<p class="notice">${text.noVersion}</p>`
      : proposal.items.length === 0
        ? html`<p class="muted">${text.nothing(version)}</p>`
        : itemsWithEffect(proposal, version, open, step, reasons, page);
  return html`<section class="card" aria-labelledby="proposal">
    <h2 id="proposal">${text.proposal}</h2>
    ${body}
  </section>`;
}

function itemsWithEffect(
  proposal: ChangeProposal,
  version: number,
  open: ShownChange | null,
  step: PossibleStep | null,
  reasons: Reasons,
  page: ChangeDesk,
): TemplateResult {
  const text = changesTexts[page.language];
  const typed = ({ detail }: CustomEvent<ItemTyped>): void => page.keep(withPart(page.draft, detail.item, detail.part));
  return html`<p class="hint">
      ${text.proposalHint(version)} ${step === null ? nothing : html`${text.typedHere} ${text.kept}`}
    </p>
    ${step === null ? html`<p class="notice yellow">${text.notNow(statesToPropose(page))}</p>` : becomeOther(step, page)}
    <div class="beside">
      <div>
        <change-items
          mode=${step === null ? 'read' : 'propose'}
          .items=${filled(proposal, page)}
          .titles=${page.titles}
          .places=${page.places}
          .language=${page.language}
          @item-typed=${typed}
        ></change-items>
        ${step === null ? nothing : propose(step, proposal, reasons, page)}
      </div>
      <div>
        ${
          open !== null && JSON.stringify(open.effect) === JSON.stringify(proposal.effect)
            ? html`<p class="hint">${text.sameEffect}</p>`
            : html`<effect-table .rows=${proposal.effect} .language=${page.language}></effect-table>
                <p class="hint">${text.effectHint}</p>`
        }
        ${besides(proposal, page)}
      </div>
    </div>`;
}

/** Where the cycle has to be for a change to be proposed. */
function statesToPropose({ desk, names }: ChangeDesk): string {
  const steps = desk.definition === null ? [] : stepsOf(desk.definition);
  const states = steps.flatMap(({ step }) => (step.required.includes('items') ? step.from : []));
  const told = [...new Set(states)].map((code) => `«${names.state(code)}»`);
  return new Intl.ListFormat(names.language, { type: 'disjunction' }).format(told);
}

function besides({ besides: others, uncovered }: ChangeProposal, { language }: ChangeDesk): TemplateResult {
  const text = changesTexts[language];
  return html`${uncovered.length === 0 ? nothing : html`<p class="notice yellow">${text.uncovered(uncovered.join(', '))}</p>`}
  ${
    others.length === 0
      ? nothing
      : html`<details>
          <summary>${text.besides(others.length)}</summary>
          <ul>
            ${others.map((sentence) => html`<li>${planWords(sentence)}</li>`)}
          </ul>
        </details>`
  }`;
}

/** The items with what was typed of them. */
function filled({ items }: ChangeProposal, { draft }: ChangeDesk): ChangeProposal['items'] {
  return items.map((item) => {
    const typed = draft.items.find(({ code, what }) => code === item.code && what === item.what);
    return typed === undefined ? item : { ...item, cause: typed.cause, evidence: typed.evidence };
  });
}

function propose(step: PossibleStep, proposal: ChangeProposal, reasons: Reasons, page: ChangeDesk): TemplateResult {
  const text = changesTexts[page.language];
  const items = filled(proposal, page);
  const lacking = lackingOf(items);
  const isAnew = step.step.required.includes('reasons');
  const first = items.find(({ evidence }) => evidence.trim() !== '')?.evidence;
  const isReady = lacking.length === 0 && (!isAnew || reasons.text.trim() !== '');
  return html`<p class="notice ${lacking.length === 0 ? 'green' : 'yellow'}">
      ${lacking.length === 0 ? text.complete : text.lacking(lacking.length)}
    </p>
    ${stepRefusals(step, page)} ${isAnew ? reasonsField(reasons, page) : nothing}
    <div class="actions foot-actions">
      <button
        class="button primary"
        ?disabled=${!isReady || !isMine(step, page)}
        @click=${() => page.take(step, { items, ...(isAnew ? { reasons: reasons.text.trim() } : {}) })}
      >
        ${isAnew ? text.amend : text.propose}
      </button>
      ${
        first !== undefined && items.some(({ evidence }) => evidence.trim() === '')
          ? html`<button
              class="button small"
              @click=${(event: Event) => page.press(event, () => repeat(items, first, page))}
            >
              ${text.repeat}
            </button>`
          : nothing
      }
    </div>`;
}

function reasonsField(reasons: Reasons, { language }: ChangeDesk): TemplateResult {
  return html`<div class="field">
    <label for="reasons">${changesTexts[language].reasons}</label>
    <textarea
      id="reasons"
      rows="2"
      .value=${reasons.text}
      @input=${(event: Event) => reasons.type((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

function repeat(items: ChangeProposal['items'], evidence: string, page: ChangeDesk): void {
  const lacking = items.filter((item) => item.evidence.trim() === '');
  page.keep(lacking.reduce((draft, item) => withPart(draft, item, { evidence }), page.draft));
}
