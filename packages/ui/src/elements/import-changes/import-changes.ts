import { suggest } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { columnLetters } from '@traguardo/office';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { importTexts } from '../../locales/import.ts';
import { badges, base, buttons, forms, tables } from '../../styles/shared.ts';
import { stackedTables } from '../../styles/stacked-tables.ts';
import { changesOf, isChoice, isTakenFirst, withChoice } from '../import-dialog/import-choices.ts';
import type { ImportLine, ImportOutcome } from '../import-dialog/import-line.ts';
import { changesStyles } from './import-changes.styles.ts';
import { STATUS_WORDS, statusNamed } from '../data-view/supplied.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** What a person took and left, by the key of the line. */
export type ChoicesChangeEvent = CustomEvent<{ readonly taken: ReadonlyMap<string, boolean> }>;
/** A code of the file and the code of the plan it stands for. */
export type CodeChangeEvent = CustomEvent<{ readonly given: string; readonly code: string }>;

const TONES: Readonly<Record<ImportOutcome, string>> = {
  added: 'green',
  changed: 'info',
  same: 'plain',
  repeated: 'yellow',
  notation: 'yellow',
  percent: 'yellow',
  empty: 'plain',
  unmatched: 'red',
  undated: 'red',
  status: 'red',
  unreadable: 'red',
  unit: 'red',
  error: 'red',
  merged: 'red',
};
/** Lines shown at once. */
const PAGE = 200;

/** Every value of a file with what it would change, to be taken or left one by one. Fires `choices-change` and `code-change`. */
export class ImportChanges extends LitElement {
  static override properties = {
    lines: { attribute: false },
    taken: { attribute: false },
    codes: { attribute: false },
    language: {},
    from: { state: true },
    onlyChanges: { state: true },
  };
  static override styles = [base, buttons, badges, forms, tables, stackedTables, changesStyles];

  declare lines: readonly ImportLine[];
  declare taken: ReadonlyMap<string, boolean>;
  /** Codes of the plan. */
  declare codes: readonly string[];
  declare language: Language;
  declare from: number;
  declare onlyChanges: boolean;

  constructor() {
    super();
    this.lines = [];
    this.taken = new Map();
    this.codes = [];
    this.from = 0;
    this.onlyChanges = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lines') && this.from >= this.#shown().length) this.from = 0;
  }

  #shown(): readonly ImportLine[] {
    return this.onlyChanges
      ? this.lines.filter(({ outcome, beside }) => outcome !== 'same' && (outcome !== 'empty' || beside.length > 0))
      : this.lines;
  }

  override render() {
    const texts = importTexts[this.language];
    const shown = this.#shown();
    const page = shown.slice(this.from, this.from + PAGE);
    const changes = changesOf(this.lines, this.taken).length;
    const same = this.lines.filter(({ outcome }) => outcome === 'same').length;
    return html`<h3 id="preview">${texts.preview}</h3>
      <div class="pages">
        <p role="status">${texts.summary(changes, same, this.lines.length - changes - same)}</p>
        <label class="choice">
          <input type="checkbox" .checked=${this.onlyChanges} @change=${this.#onOnlyChanges} />${texts.onlyChanges}
        </label>
      </div>
      <div class="table-scroll" role="region" aria-labelledby="preview" tabindex="0">
        <table class="table stacked" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">${texts.code}</th>
              <th scope="col" role="columnheader">${texts.what}</th>
              <th scope="col" role="columnheader" class="number">${texts.old}</th>
              <th scope="col" role="columnheader" class="number">${texts.new}</th>
              <th scope="col" role="columnheader">${texts.result}</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${page.map((line) => this.#line(line))}
          </tbody>
        </table>
      </div>
      <datalist id="codes">
        ${page.some(({ outcome }) => outcome === 'unmatched') ? this.codes.map((code) => html`<option value=${code}></option>`) : nothing}
      </datalist>
      ${shown.length > PAGE ? this.#pages(shown.length) : nothing}`;
  }

  #pages(all: number): TemplateResult {
    const texts = importTexts[this.language];
    return html`<div class="pages">
      <span>${texts.shownLines(this.from + 1, Math.min(this.from + PAGE, all), all)}</span>
      <span>
        <button
          class="button small"
          type="button"
          aria-disabled=${String(this.from === 0)}
          @click=${() => {
            this.from = Math.max(0, this.from - PAGE);
          }}
        >
          ${texts.before}
        </button>
        <button
          class="button small"
          type="button"
          aria-disabled=${String(this.from + PAGE >= all)}
          @click=${() => {
            if (this.from + PAGE < all) this.from += PAGE;
          }}
        >
          ${texts.after}
        </button>
      </span>
    </div>`;
  }

  #line(line: ImportLine): TemplateResult {
    const texts = importTexts[this.language];
    return html`<tr role="row" title=${texts.place(line.row, columnLetters(line.column))}>
      <th scope="row" role="rowheader">
        ${line.id}${line.given === line.id ? nothing : html`<span class="where">${line.given}</span>`}
      </th>
      <td role="cell">
        <span lang=${planLanguage()}>${line.title}</span
        >${line.cells.date === '' ? nothing : html`<span class="where">${line.cells.date}</span>`}${
          line.beside.length === 0 ? nothing : html`<span class="where">${this.#beside(line)}</span>`
        }
      </td>
      <td role="cell" data-label=${texts.old} class="number old">${line.old}</td>
      <td role="cell" data-label=${texts.new} class="number new">${line.cells.value}</td>
      <td role="cell"><div class="result">${this.#result(line)}</div></td>
    </tr>`;
  }

  /** What else would be written, column by column. */
  #beside({ beside, cells }: ImportLine): string {
    const { roles } = importTexts[this.language];
    return beside.map((column) => `${roles[column]}: ${this.#besideText(column, cells)}`).join(' · ');
  }

  /** What a column would get, the status as the reader calls it. */
  #besideText(column: ImportLine['beside'][number], cells: ImportLine['cells']): string {
    const status = column === 'status' ? statusNamed(cells.status) : null;
    return status === null ? cells[column] : STATUS_WORDS[this.language][status];
  }

  #result(line: ImportLine): TemplateResult {
    const texts = importTexts[this.language];
    const marks = [
      line.stays ? texts.stays(line.stays.value, line.stays.date) : '',
      line.hidden ? texts.hidden : '',
      line.isOfOthers ? texts.ofOthers : '',
      line.formula ? texts.formula : '',
      line.outcome === 'status' ? texts.wrote(line.cells.status) : '',
      TONES[line.outcome] === 'red' ? texts.place(line.row, columnLetters(line.column)) : '',
    ].filter((mark) => mark !== '');
    const badge = html`<span class="badge ${TONES[line.outcome]}">${texts.outcome[line.outcome]}</span>${
        marks.length === 0 ? nothing : html`<span class="where">${marks.join(', ')}</span>`
      }`;
    if (isChoice(line)) {
      return html`<label class="choice"
          ><input
            type="checkbox"
            aria-label=${texts.take(line.id, line.cells.value)}
            .checked=${this.taken.get(line.key) ?? isTakenFirst(line)}
            @change=${(event: Event) => this.#onTake(line, event)} /></label
        >${badge}`;
    }
    return line.outcome === 'unmatched' && line.given !== '' ? html`${badge}${this.#codeChoice(line)}` : badge;
  }

  #codeChoice({ given }: ImportLine): TemplateResult {
    const texts = importTexts[this.language];
    const nearest = suggest(given, this.codes);
    return html`${
        nearest === null
          ? nothing
          : html`<button class="button small" type="button" @click=${() => this.#onCode(given, nearest)}>
              ${texts.isCode(nearest)}
            </button>`
      }<input
        class="small-field"
        list="codes"
        aria-label=${texts.otherCode(given)}
        placeholder=${texts.code}
        @change=${(event: Event) => this.#onCode(given, (event.target as HTMLInputElement).value.trim())}
      />`;
  }

  #onTake(line: ImportLine, event: Event): void {
    const taken = withChoice(this.lines, this.taken, line, (event.target as HTMLInputElement).checked);
    this.dispatchEvent(new CustomEvent('choices-change', { detail: { taken } }) satisfies ChoicesChangeEvent);
  }

  #onCode(given: string, code: string): void {
    if (!this.codes.includes(code)) return;
    this.dispatchEvent(new CustomEvent('code-change', { detail: { given, code } }) satisfies CodeChangeEvent);
  }

  #onOnlyChanges = (event: Event): void => {
    this.onlyChanges = (event.target as HTMLInputElement).checked;
    this.from = 0;
  };
}

customElements.define('import-changes', ImportChanges);

declare global {
  interface HTMLElementTagNameMap {
    'import-changes': ImportChanges;
  }
}
