import { dateText, type Language } from '@traguardo/model';
import { type CycleNames, namesOf, type SealedVersion, type TakenStep } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { cycleTexts } from '../../locales/cycle.ts';
import { badges, base, tables } from '../../styles/shared.ts';
import { stackedTables } from '../../styles/stacked-tables.ts';
import { shortHash } from '../../workspace/short-hash.ts';
import { sealedId } from '../../workspace/versions/versions.ts';
import { archivePageHref } from '../archive-view/archive-pages.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import { actHref } from './act-href.ts';

/** Versions fixed by an act, and the register of every act of the year. */
export class ActRegistry extends LitElement {
  static override styles = [
    base,
    badges,
    tables,
    stackedTables,
    css`
      h3 {
        margin-block: var(--tg-5) var(--tg-2);
      }
      h3:first-child {
        margin-top: 0;
      }
      @media (width >= 40rem) {
        th[scope='row'],
        .day {
          white-space: nowrap;
        }
      }
    `,
  ];
  static override properties = {
    versions: { attribute: false },
    path: { attribute: false },
    day: {},
    language: {},
    names: { attribute: false },
  };

  declare versions: readonly SealedVersion[];
  declare path: readonly TakenStep[];
  /** The ISO day on which it is asked what is in force. */
  declare day: string;
  declare language: Language;
  /** What people call the things of the cycle. */
  declare names: CycleNames;

  constructor() {
    super();
    this.versions = [];
    this.path = [];
    this.day = '';
    this.language = 'it';
    this.names = namesOf(null, 'it');
  }

  override render(): TemplateResult {
    const text = cycleTexts[this.language];
    const steps = this.path.filter(({ act }) => act !== null);
    return html`
      <h3>${text.versions}</h3>
      ${this.versions.length === 0 ? html`<p class="muted">${text.noVersions}</p>` : this.#versions()}
      <h3>${text.acts}</h3>
      ${steps.length === 0 ? html`<p class="muted">${text.noActs}</p>` : this.#acts(steps)}
    `;
  }

  #versions(): TemplateResult {
    const text = cycleTexts[this.language];
    const current = this.versions.findLast(({ standing, day }) => standing !== 'rejected' && day <= this.day);
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${text.versions}>
      <table class="table stacked" role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${[text.version, text.date, text.act, text.seal].map((name) => headOf(name))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${this.versions.map((each) => {
            const { version, day, act, planHash } = each;
            return html`<tr role="row">
              <th scope="row" role="rowheader">
                <a href=${archivePageHref(`versioni/${sealedId({ version })}`)}>v${version}</a>
                <span class="badge ${each === current ? 'green' : 'neutral'}">
                  ${this.#standing(each, each === current)}
                </span>
              </th>
              <td role="cell" class="day" data-label=${text.date}>${dateText(day, this.language)}</td>
              <td role="cell" data-label=${text.act}>
                <span lang=${planLanguage()}>${act.organ}</span> ${text.number(act.number)}
              </td>
              <td role="cell" data-label=${text.seal}><code title=${planHash}>${shortHash(planHash)}</code></td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  /** A version that counts from a later day is in force from then on. */
  #standing({ standing, day }: SealedVersion, isCurrent: boolean): string {
    const text = cycleTexts[this.language];
    if (standing !== 'in-force' || isCurrent) return text.standing[standing];
    return day > this.day ? text.inForceFrom(dateText(day, this.language)) : text.replaced;
  }

  #acts(steps: readonly TakenStep[]): TemplateResult {
    const text = cycleTexts[this.language];
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${text.acts}>
      <table class="table stacked" role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${[text.act, text.date, text.organ, text.subject, text.step].map((name) => headOf(name))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${steps.map((taken) => this.#act(taken))}
        </tbody>
      </table>
    </div>`;
  }

  /** The act leads to what it is about, its step to where it is recorded. */
  #act(taken: TakenStep): TemplateResult | typeof nothing {
    const text = cycleTexts[this.language];
    const { act, step, event } = taken;
    if (act === null) return nothing;
    return html`<tr role="row">
      <th scope="row" role="rowheader">${text.number(act.number)}</th>
      <td role="cell" class="day" data-label=${text.date}>${dateText(act.date, this.language)}</td>
      <td role="cell" data-label=${text.organ} lang=${planLanguage()}>${act.organ}</td>
      <td role="cell" data-label=${text.subject}><a href=${actHref(taken)} lang=${planLanguage()}>${act.title}</a></td>
      <td role="cell" data-label=${text.step}>
        <a href=${cyclePageHref('giornale', String(event.seq))}
          >${step ? this.names.step(step.id) : this.names.event(event.type)}</a
        >
      </td>
    </tr>`;
  }
}

function headOf(name: string): TemplateResult {
  return html`<th scope="col" role="columnheader">${name}</th>`;
}

customElements.define('act-registry', ActRegistry);

declare global {
  interface HTMLElementTagNameMap {
    'act-registry': ActRegistry;
  }
}
