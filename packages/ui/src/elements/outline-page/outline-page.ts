import type { Language, OutlinePart } from '@traguardo/model';
import { html, LitElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { InParts } from '../../controllers/in-parts.ts';
import { chartStyles } from '../../styles/charts.ts';
import { badges, base, tables } from '../../styles/shared.ts';
import { slotOf } from '../../workspace/texts/narrative-text.ts';
import type { ShownPart } from '../../workspace/shown-report.ts';
import { restComing } from '../long-work/rest-coming.ts';
import { stateOver } from '../plan-language/plan-language.ts';
import { type Marked, markTitles } from '../plan-language/plan-words.ts';
import { outlinePageStyles } from './outline-page.styles.ts';
import { partTemplate } from './outline-templates.ts';

/** A part as far as it is drawn: of a table so many rows. */
interface BegunPart extends ShownPart {
  readonly rows: number;
}

/** A stretch of the report that is laid out only when it comes into sight. */
interface Stretch {
  readonly key: string;
  readonly parts: readonly BegunPart[];
}

/**
 * A report on the screen: headings, running text, lists, tables, pictures. A part under a key that was shown before is not made again.
 * Figures lead to their why.
 */
export class OutlinePage extends LitElement {
  static override styles = [base, badges, tables, chartStyles, outlinePageStyles];
  static override properties = { parts: { attribute: false }, language: {} };

  declare parts: readonly ShownPart[];
  /** The one of the report. */
  declare language: Language;

  readonly #drawing = new InParts(this);

  constructor() {
    super();
    this.parts = [];
    this.language = 'it';
  }

  override render(): TemplateResult {
    const mark = markTitles(stateOver(this));
    const rows = this.#drawing.drawn(this.parts.reduce((sum, { part }) => sum + rowsOf(part), 0));
    return html`${repeat(
      stretchesOf(begunBy(this.parts, rows)),
      ({ key }) => key,
      ({ parts }) =>
        html`<section>
          ${repeat(
            parts,
            ({ key }) => key,
            ({ part, rows: begun }) => guard([part, this.language, begun], () => this.#part(part, begun, mark)),
          )}
        </section>`,
    )}${restComing(this.#drawing, this.language)}`;
  }

  #part(part: OutlinePart, rows: number, mark: Marked): TemplateResult {
    const content = partTemplate(part, this.language, mark, rows);
    return part.kind === 'heading' && part.code !== undefined
      ? html`<div class="head" data-slot=${slotOf(part.code)}>${content}</div>`
      : content;
  }

  /** Resolves once all is drawn. */
  whole(): Promise<void> {
    return this.#drawing.whole();
  }

  /** The heading of a section of the narrative, or of a node; null while there is none. */
  headOf(slot: string): HTMLElement | null {
    const heads = [...this.renderRoot.querySelectorAll<HTMLElement>('.head')];
    const wanted = [slot, HEADINGS[slot]];
    return heads.find(({ dataset }) => wanted.includes(dataset['slot'])) ?? null;
  }
}

/** Sections whose heading goes by another code: a table has theirs. */
const HEADINGS: Readonly<Record<string, string>> = {
  objectives: slotOf('strategic'),
  operationals: slotOf('operational'),
};

/** What a part counts as: a table as its rows and its head. */
function rowsOf(part: OutlinePart): number {
  return part.kind === 'table' ? part.rows.length + 1 : 1;
}

/** The parts that the first so many rows are of. */
function begunBy(parts: readonly ShownPart[], rows: number): readonly BegunPart[] {
  const begun: BegunPart[] = [];
  let left = rows;
  for (const each of parts) {
    if (left <= 0) break;
    begun.push({ ...each, rows: Math.min(left, rowsOf(each.part)) });
    left -= rowsOf(each.part);
  }
  return begun;
}

/** Cut at the headings of the first two levels. */
function stretchesOf(parts: readonly BegunPart[]): readonly Stretch[] {
  const found: { key: string; parts: BegunPart[] }[] = [];
  for (const each of parts) {
    const last = found.at(-1);
    if (last === undefined || (each.part.kind === 'heading' && each.part.level <= 2))
      found.push({ key: each.key, parts: [each] });
    else last.parts.push(each);
  }
  return found;
}

customElements.define('outline-page', OutlinePage);

declare global {
  interface HTMLElementTagNameMap {
    'outline-page': OutlinePage;
  }
}
