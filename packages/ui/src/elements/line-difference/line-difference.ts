import type { Language } from '@traguardo/model';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { versionsTexts } from '../../locales/versions.ts';
import { base } from '../../styles/shared.ts';
import type { DiffLine, FileDifference, Hunk } from '../../workspace/versions/version-comparison.ts';

/** A line with the number it has before and after; null on the side that does not have it. */
interface NumberedLine extends DiffLine {
  readonly before: number | null;
  readonly after: number | null;
}

/** How a file changes, line by line, with the numbers of its lines before and after. */
export class LineDifference extends LitElement {
  static override styles = [
    base,
    css`
      .scroll {
        overflow-x: auto;
        border: 1px solid var(--tg-line);
        border-radius: var(--tg-radius);
        background: var(--tg-surface);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-family: var(--tg-mono);
        font-size: var(--tg-text-s);
      }
      th,
      td {
        padding: 0 var(--tg-2);
        text-align: start;
        vertical-align: top;
      }
      thead th {
        font-family: var(--tg-font);
      }
      td.number {
        width: 1%;
        color: var(--tg-muted);
      }
      td.text {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      tr[data-sign='+'] {
        background: var(--tg-green-soft);
        color: var(--tg-green);
      }
      tr[data-sign='-'] {
        background: var(--tg-red-soft);
        color: var(--tg-red);
      }
      tr[data-sign='+'] .number,
      tr[data-sign='-'] .number {
        color: inherit;
      }
      tbody + tbody {
        border-top: 3px double var(--tg-line-strong);
      }
      ins,
      del {
        text-decoration: none;
      }
      .sign {
        user-select: none;
      }
      @media (width < 40rem) {
        th.number,
        td.number {
          display: none;
        }
      }
    `,
  ];
  static override properties = { file: { attribute: false }, language: {} };

  declare file: FileDifference | null;
  declare language: Language;

  constructor() {
    super();
    this.file = null;
    this.language = 'it';
  }

  override render(): TemplateResult {
    const text = versionsTexts[this.language];
    const { change, hunks, path } = this.file ?? { change: 'changed', hunks: [], path: '' };
    if (hunks.length === 0)
      return html`<p class="muted">${change === 'changed' ? text.onlyEnds : text.wholeFile[change]}</p>`;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${path}>
      <table>
        <thead class="visually-hidden">
          <tr>
            <th scope="col" class="number">${text.line} (${text.before})</th>
            <th scope="col" class="number">${text.line} (${text.after})</th>
            <th scope="col">${text.text}</th>
          </tr>
        </thead>
        ${hunks.map(
          (hunk) =>
            html`<tbody>
              ${numbered(hunk).map((line) => this.#line(line))}
            </tbody>`,
        )}
      </table>
    </div>`;
  }

  #line({ sign, text: content, before, after }: NumberedLine): TemplateResult {
    const text = versionsTexts[this.language];
    const shown = html`<span class="sign" aria-hidden="true">${sign === '-' ? '−' : sign} </span>${content}`;
    const said =
      sign === '+'
        ? html`<ins><span class="visually-hidden">${text.addedLine}: </span>${shown}</ins>`
        : sign === '-'
          ? html`<del><span class="visually-hidden">${text.removedLine}: </span>${shown}</del>`
          : shown;
    return html`<tr data-sign=${sign}>
      <td class="number">${before}</td>
      <td class="number">${after}</td>
      <td class="text">${said}</td>
    </tr>`;
  }
}

function numbered(hunk: Hunk): readonly NumberedLine[] {
  let { before, after } = hunk;
  return hunk.lines.map((line) => ({
    ...line,
    before: line.sign === '+' ? null : before++,
    after: line.sign === '-' ? null : after++,
  }));
}

customElements.define('line-difference', LineDifference);

declare global {
  interface HTMLElementTagNameMap {
    'line-difference': LineDifference;
  }
}
