import type { Language } from '@traguardo/model';
import type { SubjectRow } from '@traguardo/workflow';
import { html, type LitElement, type TemplateResult } from 'lit';
import { subjectTexts } from '../../locales/subjects.ts';
import { leaveSearch } from '../../page/leave-search.ts';
import { withoutAccents } from '../../workspace/texts/find-text.ts';
import type { SubjectPage } from './subject-page.ts';

/** What a page of subjects chooses its rows by: their kind, what a kind is called, and the words a row is found by. */
export interface SubjectWords<Row extends SubjectRow, Kind extends string = string> {
  readonly kind: (row: Row) => Kind;
  readonly kindName: (kind: Kind) => string;
  readonly words: (row: Row) => string;
}

/** Which subjects a page shows, by kind and words, and the box that selects all of them at once. */
export class SubjectFilter<Row extends SubjectRow, Kind extends string = string> {
  readonly #host: LitElement;
  readonly #page: SubjectPage;
  readonly #of: SubjectWords<Row, Kind>;
  #kind = '';
  #search = '';

  constructor(host: LitElement, page: SubjectPage, of: SubjectWords<Row, Kind>) {
    this.#host = host;
    this.#page = page;
    this.#of = of;
  }

  shown(rows: readonly Row[]): readonly Row[] {
    const wanted = plain(this.#search.trim());
    return rows.filter(
      (row) =>
        (this.#kind === '' || this.#of.kind(row) === this.#kind) &&
        (wanted === '' || plain(`${row.subject} ${this.#of.words(row)}`).includes(wanted)),
    );
  }

  showAll(): void {
    this.#show('', '');
  }

  /** How many there are of each kind, and the fields; `shown` are the rows that they let through. */
  render(rows: readonly Row[], shown: readonly Row[], language: Language): TemplateResult {
    const text = subjectTexts[language];
    const { kind, kindName } = this.#of;
    const counts = [...Map.groupBy(rows, kind)];
    const areAllChosen = shown.length > 0 && shown.every(({ subject }) => this.#page.isChosen(subject));
    return html`<p>${text.counts(counts.map(([now, of]) => `${kindName(now)}: ${of.length}`))}</p>
      <div class="form-row no-print">
        <div class="field">
          <label for="shown">${text.show}</label>
          <select
            id="shown"
            @change=${({ target }: Event) => this.#show((target as HTMLSelectElement).value, this.#search)}
          >
            <option value="" .selected=${this.#kind === ''}>${text.all}</option>
            ${counts.map(([now]) => html`<option value=${now} .selected=${now === this.#kind}>${kindName(now)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="search">${text.search}</label>
          <input
            id="search"
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            .value=${this.#search}
            @input=${({ target }: Event) => this.#show(this.#kind, (target as HTMLInputElement).value)}
            @change=${leaveSearch}
          />
        </div>
        <label class="choice all">
          <input
            type="checkbox"
            .checked=${areAllChosen}
            ?disabled=${shown.length === 0}
            @change=${() => this.#page.choose(areAllChosen ? [] : shown.map(({ subject }) => subject))}
          />
          ${text.selectAll}
        </label>
      </div>
      ${shown.length === 0 ? html`<p>${text.noneShown}</p>` : ''}`;
  }

  #show(kind: string, search: string): void {
    this.#kind = kind;
    this.#search = search;
    this.#host.requestUpdate();
  }
}

function plain(text: string): string {
  return withoutAccents(text).toLowerCase();
}
