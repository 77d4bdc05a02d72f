import {
  type EventRecord,
  begunBy,
  type Broken,
  brokenText,
  cyclePath,
  lateSteps,
  shortHead,
} from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { PlaceController } from '../../controllers/place-controller.ts';
import type { Message } from '../../controllers/step-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { fileStems } from '../../locales/file-stems.ts';
import { fileName, namedAfter } from '../../workspace/downloads/file-name.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import type { WholeJournal } from '../../worker/long-client.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import '../act-registry/act-registry.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import '../journal-table/journal-table.ts';
import type { JournalTable } from '../journal-table/journal-table.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import '../long-work/long-work.ts';

/** What the table shows. */
type Told = Pick<JournalTable, 'path' | 'late'>;

/** The page of the journal: what was recorded, its verification, the bundle, sealed versions and acts. */
export class CycleJournal extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    cyclePageStyles,
    css`
      .actions {
        margin-block: var(--tg-3) var(--tg-4);
      }
    `,
  ];
  static override properties = { place: {} };

  /** The number of an event that the address names; the focus goes to its row. */
  declare place: string | null;

  readonly #cycle = new CycleController(this);
  readonly #place = new PlaceController(this, (place) => this.#reach(place));
  readonly #verification = new AnswerController<WholeJournal | Broken>(this);

  constructor() {
    super();
    this.place = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#verification.forget();
  }

  /** The row of an event, which the table may still have to draw. */
  #reach(place: string): boolean | null {
    const { instance, events } = this.#cycle.desk;
    if (instance === null) return null;
    const table = this.renderRoot.querySelector('journal-table');
    void table?.reach(place);
    return events.some(({ seq }) => String(seq) === place);
  }

  get #text(): (typeof cycleTexts)['it'] {
    return cycleTexts[this.#cycle.language];
  }

  #known: { readonly events: readonly EventRecord[]; readonly told: Told } | null = null;

  /** The way of the journal and what was met late, worked out once for each end it has. */
  #told(): Told {
    const { events, definition, definitionOf, instance } = this.#cycle.desk;
    if (this.#known?.events === events) return this.#known.told;
    const begun = definition && begunBy(events, definition, definitionOf);
    const late =
      instance === null || begun === null
        ? new Map()
        : lateSteps(events, { instance, definition: begun, definitionOf });
    const told = { path: cyclePath(events, definitionOf), late };
    this.#known = { events, told };
    return told;
  }

  override render(): TemplateResult {
    const { cycle } = this.#cycle.desk;
    const { path, late } = this.#told();
    const names = this.#cycle.names;
    return html`<div class="page">
      <section class="card history" aria-labelledby="journal">
        <h2 id="journal">${this.#text.journal}</h2>
        ${lostPlace(this.#place.lost, this.#cycle.language)}
        <p class="hint">${this.#text.journalHint} ${this.#text.exportHint}</p>
        <div class="actions no-print">
          <button class="button" ?disabled=${path.length === 0} @click=${this.#verify}>
            ${icon('saved')} ${this.#text.verify}
          </button>
          <button class="button quiet" ?disabled=${path.length === 0} @click=${this.#export}>
            ${icon('download')} ${this.#text.exportBundle}
          </button>
          <a class="button quiet" href="./verifica.html" download>${icon('download')} ${this.#text.verifier}</a>
        </div>
        <long-work
          .standing=${this.#verification.standing}
          .what=${this.#text.verifying}
          .progress=${this.#verification.progress}
          .language=${this.#cycle.language}
          @cancel-work=${() => this.#verification.cancel()}
          @ask-again=${() => this.#verification.again()}
        ></long-work>
        <div class="message" role="status">${messageNotice(this.#verdict())}</div>
        <journal-table .path=${path} .late=${late} .language=${this.#cycle.language} .names=${names}></journal-table>
      </section>
      ${
        cycle === null
          ? nothing
          : html`<section class="card" aria-labelledby="acts">
              <h2 id="acts">${this.#text.versionsAndActs}</h2>
              <act-registry
                .versions=${cycle.context.versions}
                .path=${path}
                .day=${this.#cycle.desk.day}
                .language=${this.#cycle.language}
                .names=${names}
              ></act-registry>
            </section>`
      }
    </div>`;
  }

  readonly #verify = (): void => {
    this.#verification.forget();
    this.#verification.ask((followed) => this.#cycle.store.verify(followed));
  };

  #verdict(): Message | null {
    const { answer: result, hasFailed } = this.#verification;
    if (hasFailed) return { tone: 'red', text: this.#text.verifyFailed };
    if (result === null) return null;
    return result.kind === 'broken'
      ? { tone: 'red', text: `${this.#text.broken(result.seq)} ${brokenText(result, this.#cycle.language)}` }
      : { tone: 'green', text: this.#text.verified(result.head.seq, shortHead(result.head)) };
  }

  readonly #export = async (): Promise<void> => {
    const { workspace } = this.#cycle;
    const name = fileName(fileStems.bundle[workspace.language], namedAfter(workspace));
    downloadText(`${name}.traguardo`, await this.#cycle.store.bundle());
  };
}

customElements.define('cycle-journal', CycleJournal);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-journal': CycleJournal;
  }
}
