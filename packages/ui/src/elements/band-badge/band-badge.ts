import type { Band, Language, OutcomeNode } from '@traguardo/model';
import { css, html, LitElement, nothing, svg, type SVGTemplateResult } from 'lit';
import { badges, base } from '../../styles/shared.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

type Tone = Band['tone'];

/** What a badge shows of a node. */
export type BandedNode = Pick<OutcomeNode, 'band' | 'bands' | 'status'>;

const WORDS = {
  it: {
    ok: '',
    missing: 'Manca il dato',
    undefined: 'Non definito',
    excluded: 'Solo monitoraggio',
    void: 'Nessun dato',
    or: ' o ',
    any: 'Ogni fascia possibile',
  },
  en: {
    ok: '',
    missing: 'Missing',
    undefined: 'Undefined',
    excluded: 'Monitoring only',
    void: 'Nothing counts',
    or: ' or ',
    any: 'Any band possible',
  },
};

/** One shape per tone, so that a badge reads without its colour. */
const GLYPHS: Readonly<Record<Tone | 'open', SVGTemplateResult>> = {
  green: svg`<path d="M3 8.5 6.5 12 13 4.5" fill="none" stroke="currentColor" stroke-width="2.4" />`,
  yellow: svg`<path d="M8 2 14.5 13.5H1.5Z" fill="none" stroke="currentColor" stroke-width="2" /><path d="M8 6v4" stroke="currentColor" stroke-width="2" />`,
  red: svg`<path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="2.6" />`,
  neutral: svg`<path d="M3 8h10" stroke="currentColor" stroke-width="2.4" />`,
  open: svg`<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2.2" />`,
};

/** The band of a node as shape, word and colour; the bands its range can end in; else why it has none. */
export class BandBadge extends LitElement {
  static override properties = {
    node: { attribute: false },
    bands: { attribute: false },
    language: {},
    plain: { type: Boolean },
  };
  static override styles = [
    base,
    badges,
    css`
      :host {
        display: inline-block;
        max-width: 100%;
      }
      .badge {
        max-width: 100%;
        border-radius: 0.9em;
        line-height: 1.35;
        text-align: start;
        white-space: normal;
      }
      .open {
        border-style: dashed;
      }
      svg {
        flex: none;
        width: 0.95em;
        height: 0.95em;
      }
    `,
  ];

  declare node: BandedNode | null;
  /** The bands of the profile, for labels and tones. */
  declare bands: readonly Band[];
  declare language: Language;
  /** Without its shape, where many stand beside a text that is typed: each is a piece of its own for the painter (0510). */
  declare plain: boolean;

  constructor() {
    super();
    this.node = null;
    this.bands = [];
    this.language = 'it';
    this.plain = false;
  }

  override render() {
    const { node, bands } = this;
    if (!node) return nothing;
    const texts = WORDS[this.language];
    const known = bands.filter((band) => band.code === node.band);
    const possible = known.length > 0 ? known : bands.filter((band) => node.bands.includes(band.code));
    const [first, ...others] = possible;
    if (others.length > 1 && possible.length === bands.length) return this.#badge('open', 'neutral open', texts.any);
    if (first) {
      const words = possible.map((band) => band.label || band.code).join(texts.or);
      if (others.length > 0) return this.#badge('open', 'neutral open', words, planLanguage());
      return this.#badge(first.tone, first.tone, words, planLanguage());
    }
    const word = texts[node.status];
    return word === '' ? nothing : this.#badge('neutral', 'neutral plain', word);
  }

  #badge(glyph: keyof typeof GLYPHS, classes: string, word: string, lang: unknown = nothing) {
    return html`<span class="badge ${classes}"
      >${this.plain ? nothing : html`<svg viewBox="0 0 16 16" aria-hidden="true">${GLYPHS[glyph]}</svg>`}<span
        lang=${lang}
        >${word}</span
      ></span
    >`;
  }
}

customElements.define('band-badge', BandBadge);

declare global {
  interface HTMLElementTagNameMap {
    'band-badge': BandBadge;
  }
}
