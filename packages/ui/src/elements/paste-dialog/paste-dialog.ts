import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { dataTexts } from '../../locales/data.ts';
import { badges, base, buttons, dialogs, forms, tables } from '../../styles/shared.ts';
import type { CellChange } from '../data-view/cell-changes.ts';
import { fittingChanges, type PastedCell, pastedCells, type PasteWorld } from '../data-view/sheet/pasted-block.ts';

export type ApplyPasteEvent = CustomEvent<readonly CellChange[]>;

type Block = readonly (readonly string[])[];

/** Shows what a pasted block would write where something does not fit or reads in two ways; tells by `apply-paste` what is confirmed. */
export class PasteDialog extends LitElement {
  static override properties = { language: {}, block: { state: true }, world: { state: true } };
  static override styles = [
    base,
    badges,
    buttons,
    dialogs,
    forms,
    tables,
    css`
      .content {
        display: grid;
        gap: var(--tg-4);
      }
      .table-scroll {
        max-height: 40dvh;
        overflow: auto;
      }
      .badge {
        white-space: normal;
      }
    `,
  ];

  declare language: Language;
  declare block: Block;
  declare world: PasteWorld | null;

  constructor() {
    super();
    this.language = 'it';
    this.block = [];
    this.world = null;
  }

  /** Opens on a block that does not fit as it is. */
  open(block: Block, world: PasteWorld): void {
    this.block = block;
    this.world = world;
    void this.updateComplete.then(() => this.#dialog.showModal());
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  override render(): TemplateResult {
    const texts = dataTexts[this.language];
    const { world } = this;
    const cells = world ? pastedCells(this.block, world) : [];
    const changes = fittingChanges(cells);
    const left = cells.filter(({ misfit }) => misfit !== null).length;
    return html`<dialog class="dialog" aria-labelledby="title">
      <div class="content">
        <h2 id="title">${texts.pasteTitle}</h2>
        <p>${texts.pasteHint}</p>
        ${world && this.#hasDoubt(world) ? this.#notation(world) : nothing}
        <p role="status">${texts.pasteSummary(changes.length, left)}</p>
        <div class="table-scroll" role="region" aria-label=${texts.pasteCells} tabindex="0">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">${texts.code}</th>
                <th scope="col">${texts.column}</th>
                <th scope="col">${texts.old}</th>
                <th scope="col">${texts.pastedText}</th>
                <th scope="col">${texts.willWrite}</th>
              </tr>
            </thead>
            <tbody>
              ${cells.map((cell) => this.#line(cell))}
            </tbody>
          </table>
        </div>
        <div class="actions">
          <button
            class="button primary"
            type="button"
            ?disabled=${changes.length === 0}
            @click=${() => this.#apply(changes)}
          >
            ${texts.applyPaste(changes.length)}
          </button>
          <button class="button" type="button" @click=${() => this.#dialog.close()}>${texts.cancel}</button>
        </div>
      </div>
    </dialog>`;
  }

  /** Whether saying how numbers are written would change anything. */
  #hasDoubt(world: PasteWorld): boolean {
    const cells = pastedCells(this.block, { ...world, notation: null });
    return cells.some(({ misfit, column }) => misfit === 'ambiguous' && column === 'value');
  }

  #notation(world: PasteWorld): TemplateResult {
    const texts = dataTexts[this.language];
    const choose = (event: Event): void => {
      const { value } = event.target as HTMLSelectElement;
      this.world = { ...world, notation: value === 'it' || value === 'en' ? value : null };
    };
    return html`<div class="field">
      <label for="notation">${texts.pasteNotation}</label>
      <select id="notation" @change=${choose}>
        <option value="" .selected=${world.notation === null}>${texts.chooseNotation}</option>
        <option value="it" .selected=${world.notation === 'it'}>${texts.notationIt}</option>
        <option value="en" .selected=${world.notation === 'en'}>${texts.notationEn}</option>
      </select>
    </div>`;
  }

  #line({ id, column, old, pasted, text, misfit }: PastedCell): TemplateResult {
    const texts = dataTexts[this.language];
    const result =
      misfit !== null
        ? html`<span class="badge red">${texts.misfits[misfit]}</span>`
        : html`${text}
            <span class="badge ${text === old ? 'neutral' : 'green'}"
              >${text === old ? texts.sameCell : texts.willFit}</span
            >`;
    return html`<tr>
      <th scope="row">${id}</th>
      <td>${column === null ? '' : texts[column]}</td>
      <td>${old}</td>
      <td>${pasted}</td>
      <td>${result}</td>
    </tr>`;
  }

  #apply(changes: readonly CellChange[]): void {
    this.#dialog.close();
    this.dispatchEvent(new CustomEvent('apply-paste', { detail: changes }) satisfies ApplyPasteEvent);
  }
}

customElements.define('paste-dialog', PasteDialog);

declare global {
  interface HTMLElementTagNameMap {
    'paste-dialog': PasteDialog;
  }
}
