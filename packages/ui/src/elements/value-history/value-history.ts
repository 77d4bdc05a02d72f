import { ContextConsumer } from '@lit/context';
import type { Language } from '@traguardo/model';
import { namesOf } from '@traguardo/workflow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dataTexts } from '../../locales/data.ts';
import { valuePanelTexts } from '../../locales/value-panel.ts';
import { base, buttons } from '../../styles/shared.ts';
import { applicationContext } from '../../workspace/application.ts';
import type { Supplied } from '../data-view/supplied.ts';
import type { SheetRow } from '../data-view/sheet/sheet-columns.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import { momentText } from '../../page/moment-text.ts';
import { panelStyles } from '../value-panel/value-panel.styles.ts';
import { type EarlierValue, earlierValues, rowText, valueText } from './earlier-values.ts';
import { valueStep } from './value-step.ts';

/** What became of a value: the rows of every date, the steps of the journal, and what kept versions of the texts said. */
export class ValueHistory extends LitElement {
  static override properties = { row: { attribute: false }, language: {}, earlier: { state: true } };
  static override styles = [base, buttons, panelStyles];

  declare row: SheetRow;
  declare language: Language;
  /** `sought` while the versions are being read; null until somebody asks. */
  declare earlier: readonly EarlierValue[] | 'sought' | null;

  readonly #application = new ContextConsumer(this, { context: applicationContext });

  constructor() {
    super();
    this.language = 'it';
    this.earlier = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('row');
    if (before && before.id !== this.row.id) this.earlier = null;
  }

  override render(): TemplateResult {
    const texts = valuePanelTexts[this.language];
    return html`<section aria-labelledby="history">
      <h3 id="history">${texts.history}</h3>
      <h4>${texts.entries}</h4>
      ${
        this.row.entries.length === 0
          ? html`<p class="small">${texts.none}</p>`
          : html`<ul>
              ${this.row.entries.map((entry) => html`<li>${this.#entry(entry)}</li>`)}
            </ul>`
      }
      <h4>${texts.journal}</h4>
      ${this.#journal()}
      <h4>${texts.earlier}</h4>
      ${this.#earlier()}
    </section>`;
  }

  #entry({ raw, date, status, givenSource, note, author, evidence, origin }: Supplied): TemplateResult {
    const source = givenSource === this.row.givenSource ? this.row.givenTitle : givenSource;
    const about = [status, source, author, note, evidence.split(' sha256:')[0] ?? ''].filter((text) => text !== '');
    return html`<strong>${valueText(raw, date)}</strong
      >${about.length > 0 ? html`, <span lang=${planLanguage()}>${about.join(', ')}</span>` : nothing}
      <span class="muted">${dataTexts[this.language].at(origin.file, origin.line)}</span>`;
  }

  #journal(): TemplateResult {
    const texts = valuePanelTexts[this.language];
    const { cycle = null, definition = null } = this.#application.value?.cycle.desk ?? {};
    const steps = cycle && Object.hasOwn(cycle.context.values, this.row.id) ? cycle.context.values[this.row.id] : [];
    if (!steps || steps.length === 0) return html`<p class="small">${texts.noJournal}</p>`;
    const names = namesOf(definition, this.language);
    return html`<ol>
      ${steps.map((step) => html`<li>${valueStep(step, names)}</li>`)}
    </ol>`;
  }

  #earlier(): TemplateResult {
    const texts = valuePanelTexts[this.language];
    if (this.earlier === 'sought') return html`<p class="small" role="status">${texts.seeking}</p>`;
    if (this.earlier === null) {
      return html`<div class="actions">
        <button class="button small" type="button" @click=${() => void this.#seek()}>${texts.seek}</button>
      </div>`;
    }
    if (this.earlier.length === 0) return html`<p class="small" role="status">${texts.noEarlier}</p>`;
    return html`<ol>
      ${this.earlier.map(
        ({ at, rows }) =>
          html`<li>
            ${rows.length > 0 ? html`<span lang=${planLanguage()}>${rows.join('; ')}</span>` : texts.none};
            ${texts.until(momentText(at, this.language))}
          </li>`,
      )}
    </ol>`;
  }

  async #seek(): Promise<void> {
    const versions = this.#application.value?.values.versions;
    if (!versions) return;
    const { id, aliases, entries } = this.row;
    this.earlier = 'sought';
    const now = entries.filter(({ origin }) => origin.isTable).map(rowText);
    const found = await earlierValues(versions, [id, ...aliases], now);
    if (this.row.id === id) this.earlier = found;
  }
}

customElements.define('value-history', ValueHistory);

declare global {
  interface HTMLElementTagNameMap {
    'value-history': ValueHistory;
  }
}
