import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { drawAtOnce } from '../../page/after-frame.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';

/**
 * The text of a file as lines with their numbers and what is wrong with the plan, there only while they are printed: an editor draws
 * the lines in sight, a narrow view (and paper is one) one pane, and the printer cannot scroll.
 */
export class TextOnPaper implements ReactiveController {
  readonly #host: LitElement;
  #isPrinting = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** The lines of a file, then the problems, while they are printed. */
  render(file: WorkspaceFile | undefined, problems: () => TemplateResult): TemplateResult | typeof nothing {
    if (!this.#isPrinting || !file) return nothing;
    return html`<section class="paper">
      <h2>${file.path}</h2>
      <ol>
        ${file.text.split('\n').map((line) => html`<li>${line}</li>`)}
      </ol>
      ${problems()}
    </section>`;
  }

  #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    drawAtOnce(this.#host);
  };
}
