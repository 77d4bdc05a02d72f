import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Line drawings on a 24 by 24 grid; decorative, so the words beside them must be enough. */
const DRAWINGS = {
  inizio: svg`<path d="M3.5 11.5 12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-6h4v6" />`,
  piano: svg`<path d="M5 3h9l5 5v13H5z" /><path d="M14 3v5h5M8 12h8M8 16h6" />`,
  dati: svg`<path d="M3 5h18v14H3zM3 10h18M3 14.5h18M9 5v14" />`,
  risultati: svg`<path d="M4 20V10M10 20V4M16 20v-7M22 20H2" />`,
  ciclo: svg`<path d="M20 12a8 8 0 1 1-2.5-5.8M20 3v4h-4" />`,
  relazione: svg`<path d="M6 3h12v18H6zM9 7h6M9 11h6M9 17v-2.5M12 17v-4M15 17v-1.5" />`,
  archivio: svg`<path d="M3 4h18v5H3zM5 9v11h14V9M10 13h4" />`,
  done: svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`,
  warning: svg`<path d="M12 4 2.5 20h19zM12 10v4.5M12 17v.5" />`,
  refused: svg`<path d="m6 6 12 12M18 6 6 18" />`,
  lock: svg`<path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />`,
  theme: svg`<path d="M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18" />`,
  saved: svg`<path d="m7.5 12.5 3 3 6-6.5" /><circle cx="12" cy="12" r="9" />`,
  saving: svg`<path d="M12 7v5l3 2" /><circle cx="12" cy="12" r="9" />`,
  download: svg`<path d="M12 4v11m-4.5-4.5L12 15l4.5-4.5M4 20h16" />`,
  upload: svg`<path d="M12 16V5M7.5 9.5 12 5l4.5 4.5M4 20h16" />`,
  flag: svg`<path d="M6 21V4m0 1h12l-3.5 4 3.5 4H6" />`,
  pen: svg`<path d="m4 20 1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L8 19z" />`,
  print: svg`<path d="M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z" />`,
  down: svg`<path d="m6 9.5 6 6 6-6" />`,
  share: svg`<circle cx="6" cy="12" r="2.5" /><circle cx="18" cy="5.5" r="2.5" /><circle cx="18" cy="18.5" r="2.5" /><path d="m8.2 10.8 7.6-4.1M8.2 13.2l7.6 4.1" />`,
  plus: svg`<path d="M12 5v14M5 12h14" />`,
  search: svg`<circle cx="10.5" cy="10.5" r="6.5" /><path d="m15.5 15.5 5 5" />`,
  undo: svg`<path d="M8 4 4 8l4 4M4.5 8H14a5.5 5.5 0 0 1 0 11H8" />`,
  redo: svg`<path d="m16 4 4 4-4 4M19.5 8H10a5.5 5.5 0 0 0 0 11h6" />`,
} as const satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof DRAWINGS;

/** An icon as tall as the text around it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="glyph"
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${DRAWINGS[name]}
  </svg>`;
}
