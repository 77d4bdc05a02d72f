import type { Language, OutlinePart } from '@traguardo/model';
import { html, LitElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { chartStyles } from '../../styles/charts.ts';
import { badges, base, tables } from '../../styles/shared.ts';
import { slotOf } from '../../workspace/texts/narrative-text.ts';
import type { ShownPart } from '../../workspace/shown-report.ts';
import { stateOver } from '../plan-language/plan-language.ts';
import { type Marked, markTitles } from '../plan-language/plan-words.ts';
import { outlinePageStyles } from './outline-page.styles.ts';
import { partTemplate } from './outline-templates.ts';

/** A stretch of the report that is laid out only when it comes into sight. */
interface Stretch {
  readonly key: string;
  readonly parts: readonly ShownPart[];
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

  constructor() {
    super();
    this.parts = [];
    this.language = 'it';
  }

  override render(): TemplateResult {
    const mark = markTitles(stateOver(this));
    return html`${repeat(
      stretchesOf(this.parts),
      ({ key }) => key,
      ({ parts }) =>
        html`<section>
          ${repeat(
            parts,
            ({ key }) => key,
            ({ part }) => guard([part, this.language], () => this.#part(part, mark)),
          )}
        </section>`,
    )}`;
  }

  #part(part: OutlinePart, mark: Marked): TemplateResult {
    const content = partTemplate(part, this.language, mark);
    return part.kind === 'heading' && part.code !== undefined
      ? html`<div class="head" data-slot=${slotOf(part.code)}>${content}</div>`
      : content;
  }

  /** The heading of a section of the narrative, or of a node; null when there is none. */
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

/** Cut at the headings of the first two levels. */
function stretchesOf(parts: readonly ShownPart[]): readonly Stretch[] {
  const found: { key: string; parts: ShownPart[] }[] = [];
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
