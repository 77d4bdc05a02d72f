import { ContextConsumer } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { shellTexts } from '../../locales/shell.ts';
import { startTexts } from '../../locales/start.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import { applicationContext } from '../../workspace/application.ts';
import { failureOf } from '../../workspace/failures.ts';
import { routeHref } from '../../workspace/route.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';

/** The example begins when its plan was being written. */
const EXAMPLE_DAY = '2024-01-15';

/** First run: the example, an empty plan, or earlier work. */
export class StartView extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    css`
      .lead {
        margin-block: var(--tg-2) var(--tg-5);
        font-size: var(--tg-text-l);
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
        gap: var(--tg-5);
      }
      .card {
        display: flex;
        flex-direction: column;
        gap: var(--tg-3);
        align-items: flex-start;
        border-top: 4px solid var(--tg-primary);
      }
      h2 {
        display: flex;
        gap: var(--tg-2);
        align-items: center;
      }
      .glyph {
        flex: none;
        color: var(--tg-primary);
      }
      .card .actions {
        margin-top: auto;
        padding-top: var(--tg-3);
      }
      .notice {
        margin-bottom: var(--tg-4);
      }
      .for-keys,
      restore-panel {
        margin-top: var(--tg-5);
      }
    `,
  ];
  static override properties = { busy: { state: true }, refused: { state: true } };

  declare busy: boolean;
  /** Why something was not opened; empty when all was. */
  declare refused: string;

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ContextConsumer(this, { context: applicationContext });

  constructor() {
    super();
    this.busy = false;
    this.refused = '';
  }

  override render(): TemplateResult {
    const { language } = this.#workspace.state;
    const text = startTexts[language];
    const bodies = this.#application.value?.bodies;
    // who opened a new body by mistake goes back to the last one
    const before = bodies?.list().find(({ id }) => id !== bodies.open.id);
    return html`
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <div role="status">
        ${this.busy ? html`<p class="notice">${text.opening}</p>` : nothing}
        ${this.refused && html`<p class="notice red">${this.refused}</p>`}
      </div>
      <div class="choices">
        <section class="card">
          <h2>${icon('risultati')} ${text.exampleTitle}</h2>
          <p>${text.exampleText}</p>
          <div class="actions">
            <button class="button primary" ?disabled=${this.busy} @click=${this.#openExample}>
              ${text.exampleButton}
            </button>
          </div>
        </section>
        <section class="card">
          <h2>${icon('piano')} ${text.emptyTitle}</h2>
          <p>${text.emptyText}</p>
          <div class="actions">
            <button class="button" ?disabled=${this.busy} @click=${this.#openEmpty}>${text.emptyButton}</button>
          </div>
        </section>
        <section class="card">
          <h2>${icon('archivio')} ${text.restoreTitle}</h2>
          <p>${text.restoreText}</p>
          <div class="actions">
            ${before && html`<button class="button" @click=${() => bodies?.switchTo(before.id)}>${text.backTo(before.name)}</button>`}
            <button class="button" @click=${this.#openBackup}>${text.restoreButton}</button>
            <button class="button quiet" ?disabled=${this.busy} @click=${this.#openFiles}>${text.filesButton}</button>
          </div>
        </section>
      </div>
      <restore-panel></restore-panel>
      <p class="muted for-keys">${text.keys}</p>
    `;
  }

  readonly #openExample = (): Promise<void> =>
    this.#open(
      'Alessandria-Asti 2024',
      async () => (await import('../../workspace/shipped/reference-example.ts')).referenceExample(),
      EXAMPLE_DAY,
    );

  /** Who begins a plan wants to write. */
  readonly #openEmpty = async (): Promise<void> => {
    const { language } = this.#workspace.state;
    const year = new Date().getFullYear();
    await this.#open('', async () =>
      (await import('../../workspace/shipped/plan-to-fill-in.ts')).emptyPlan(language, year),
    );
    if (this.refused === '') location.hash = routeHref('piano');
  };

  readonly #openFiles = async (): Promise<void> => {
    const [{ pickTexts }, { tellRefused }] = await Promise.all([
      import('../../workspace/texts/pick-texts.ts'),
      import('../../locales/picked-texts.ts'),
    ]);
    const { files, refused } = await pickTexts();
    await this.#open('', async () => files);
    if (refused.length > 0) this.refused = tellRefused(refused, this.#workspace.state.language);
  };

  /** Its code is here by the time somebody has read the page. */
  protected override firstUpdated(): void {
    void import('../restore-panel/restore-panel.ts');
  }

  readonly #openBackup = async (): Promise<void> => {
    await import('../restore-panel/restore-panel.ts');
    await this.renderRoot.querySelector('restore-panel')?.pick();
  };

  async #open(name: string, read: () => Promise<readonly WorkspaceFile[]>, day: string | null = null): Promise<void> {
    this.busy = true;
    this.refused = '';
    try {
      const files = await read();
      if (files.length > 0) await this.#application.value?.archive.start(name, files, day);
    } catch (error) {
      const { language } = this.#workspace.state;
      this.refused = startTexts[language].failed(
        failureOf(error) === 'parts' ? shellTexts[language].troubles.parts : (error as Error).message,
      );
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('start-view', StartView);

declare global {
  interface HTMLElementTagNameMap {
    'start-view': StartView;
  }
}
