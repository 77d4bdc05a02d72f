import { dateText, type Language } from '@traguardo/model';
import { type CycleNames, namesOf, type SealedVersion, type TakenStep } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { cycleTexts } from '../../locales/cycle.ts';
import { badges, base, tables } from '../../styles/shared.ts';
import { shortHash } from '../../workspace/short-hash.ts';

/** Versions fixed by an act, and the register of every act of the year. */
export class ActRegistry extends LitElement {
  static override styles = [
    base,
    badges,
    tables,
    css`
      h3 {
        margin-block: var(--tg-5) var(--tg-2);
      }
      h3:first-child {
        margin-top: 0;
      }
      th[scope='row'],
      .day {
        white-space: nowrap;
      }
    `,
  ];
  static override properties = {
    versions: { attribute: false },
    path: { attribute: false },
    language: {},
    names: { attribute: false },
  };

  declare versions: readonly SealedVersion[];
  declare path: readonly TakenStep[];
  declare language: Language;
  /** What people call the things of the cycle. */
  declare names: CycleNames;

  constructor() {
    super();
    this.versions = [];
    this.path = [];
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
    const isLast = (index: number): boolean => index === this.versions.length - 1;
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${text.versions}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${text.version}</th>
            <th scope="col">${text.date}</th>
            <th scope="col">${text.act}</th>
            <th scope="col">${text.seal}</th>
          </tr>
        </thead>
        <tbody>
          ${this.versions.map(
            ({ version, day, act, standing, planHash }, index) =>
              html`<tr>
                <th scope="row">
                  v${version}
                  <span class="badge ${isLast(index) ? 'green' : 'neutral'}">
                    ${isLast(index) || standing !== 'in-force' ? text.standing[standing] : text.replaced}
                  </span>
                </th>
                <td class="day">${dateText(day, this.language)}</td>
                <td>${act.organ} n. ${act.number}</td>
                <td><code title=${planHash}>${shortHash(planHash)}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #acts(steps: readonly TakenStep[]): TemplateResult {
    const text = cycleTexts[this.language];
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${text.acts}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${text.act}</th>
            <th scope="col">${text.date}</th>
            <th scope="col">${text.organ}</th>
            <th scope="col">${text.subject}</th>
            <th scope="col">${text.step}</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(({ act, step }) =>
            act === null
              ? nothing
              : html`<tr>
                  <th scope="row">n. ${act.number}</th>
                  <td class="day">${dateText(act.date, this.language)}</td>
                  <td>${act.organ}</td>
                  <td>${act.title}</td>
                  <td>${step ? this.names.step(step.id) : nothing}</td>
                </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('act-registry', ActRegistry);

declare global {
  interface HTMLElementTagNameMap {
    'act-registry': ActRegistry;
  }
}
