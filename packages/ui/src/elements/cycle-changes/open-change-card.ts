import { dateText } from '@traguardo/model';
import type { ShownChange } from '@traguardo/verify';
import type { OpenChange, PossibleStep } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { changesTexts } from '../../locales/changes.ts';
import { type DraftOpinion, withOpinion } from '../../workspace/cycle/change-draft.ts';
import '../change-items/change-items.ts';
import type { OpinionTyped } from '../change-items/change-items.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import '../effect-table/effect-table.ts';
import { becomeOther, type ChangeDesk, isMine, stepRefusals } from './change-desk.ts';

/** The change under way, with the opinions on its items to be typed where `step` takes them, and the effect beside. */
export function openChangeCard(
  { change, effect }: ShownChange,
  step: PossibleStep | null,
  page: ChangeDesk,
): TemplateResult {
  const text = changesTexts[page.language];
  const given: readonly DraftOpinion[] = step === null ? change.opinions : page.draft.opinions;
  const typed = ({ detail }: CustomEvent<OpinionTyped>): void =>
    page.keep(withOpinion(page.draft, detail.item, detail.part));
  return html`<section class="card" aria-labelledby="open">
    <h2 id="open">${text.openChange}</h2>
    <p class="hint">${text.openHint(dateText(change.proposedOn, page.language))}</p>
    ${step === null ? html`<p class="hint"><a href=${cyclePageHref('compiti')}>${text.decide}</a></p>` : becomeOther(step, page)}
    <div class="beside">
      <div>
        <change-items
          mode=${step === null ? 'read' : 'advise'}
          .items=${change.items}
          .opinions=${given}
          .titles=${page.titles}
          .places=${page.places}
          .language=${page.language}
          @opinion-typed=${typed}
        ></change-items>
        ${step === null ? nothing : advise(step, change, page)}
      </div>
      <div>
        <effect-table .rows=${effect} .language=${page.language}></effect-table>
        <p class="hint">${text.effectHint}</p>
      </div>
    </div>
  </section>`;
}

function advise(step: PossibleStep, { items }: OpenChange, page: ChangeDesk): TemplateResult {
  const text = changesTexts[page.language];
  const opinions = items.map(
    (_, index): DraftOpinion =>
      page.draft.opinions.find(({ item }) => item === index + 1) ?? { item: index + 1, opinion: '', text: '' },
  );
  const lacking = opinions.filter(
    ({ opinion, text: said }) => opinion === '' || (opinion !== 'favourable' && said.trim() === ''),
  );
  return html`${lacking.length === 0 ? nothing : html`<p class="notice yellow">${text.adviseLacking(lacking.length)}</p>`}
    ${stepRefusals(step, page)}
    <div class="actions foot-actions">
      <button
        class="button primary"
        ?disabled=${lacking.length > 0 || !isMine(step, page)}
        @click=${() => page.take(step, { opinions })}
      >
        ${text.advise}
      </button>
      ${
        opinions.some(({ opinion }) => opinion === '')
          ? html`<button
              class="button small"
              @click=${(event: Event) => page.press(event, () => favour(opinions, page))}
            >
              ${text.allFavourable}
            </button>`
          : nothing
      }
    </div>`;
}

function favour(opinions: readonly DraftOpinion[], page: ChangeDesk): void {
  const open = opinions.filter(({ opinion }) => opinion === '');
  page.keep(open.reduce((draft, { item }) => withOpinion(draft, item, { opinion: 'favourable' }), page.draft));
}
