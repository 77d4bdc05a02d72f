import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { Printing } from '../../controllers/printing.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';

/**
 * The text of a file as lines with their numbers and what is wrong with the plan, there only while they are printed: an editor draws
 * the lines in sight, a narrow view (and paper is one) one pane, and the printer cannot scroll.
 */
export class TextOnPaper {
  readonly #printing: Printing;

  constructor(host: LitElement) {
    this.#printing = new Printing(host);
  }

  /** The lines of a file, then the problems, while they are printed. */
  render(file: WorkspaceFile | undefined, problems: () => TemplateResult): TemplateResult | typeof nothing {
    if (!this.#printing.isNow || !file) return nothing;
    return html`<section class="paper">
      <h2>${file.path}</h2>
      <ol>
        ${file.text.split('\n').map((line) => html`<li>${line}</li>`)}
      </ol>
      ${problems()}
    </section>`;
  }
}
