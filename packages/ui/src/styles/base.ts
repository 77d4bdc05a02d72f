import { css } from 'lit';

/**
 * Box model, headings, links, focus, hidden text, reduced motion, what is chosen where the system forces its colours: every element starts
 * from it. `.for-keys` and `.for-touch` say how to do a thing with keys, and with a finger where there is nothing else.
 */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    color: var(--tg-ink);
    font-family: var(--tg-font);
    line-height: 1.5;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* An element whose code is on its way takes no place in a grid. */
  :not(:defined) {
    display: none;
  }
  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    color: var(--tg-heading);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  h1 {
    font-size: var(--tg-text-2xl);
  }
  h2 {
    font-size: var(--tg-text-xl);
  }
  h3 {
    font-size: var(--tg-text-l);
  }
  h4 {
    font-size: var(--tg-text);
  }
  p {
    margin: 0;
    max-width: 75ch;
    text-wrap: pretty;
  }
  a {
    color: var(--tg-primary);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--tg-primary-strong);
  }
  @media (pointer: coarse) {
    /* A finger needs room around a word, and a short one beside others in its own place. */
    a,
    summary {
      min-width: var(--tg-touch);
      padding-block: calc((var(--tg-touch) - 1.5em) / 2);
    }
    a.mono {
      padding-block: calc((var(--tg-touch) - 1.1em) / 2);
    }
    /* Where one stands by itself, it is as high as a button. */
    a:not(.badge) {
      min-height: var(--tg-touch);
      align-content: center;
    }
    :is(button, .button, a.badge, .menu a, select, summary, .small-field):not(.link, .opener) {
      min-width: var(--tg-touch) !important;
      min-height: var(--tg-touch) !important;
    }
    /* Phones zoom into a field whose letters are smaller, and stay there. */
    input,
    select,
    textarea {
      font-size: max(1rem, 16px) !important;
    }
  }
  code,
  .mono {
    font-family: var(--tg-mono);
    font-size: 0.92em;
  }
  .number {
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
    white-space: nowrap;
  }
  .muted {
    color: var(--tg-muted);
  }
  .small {
    font-size: var(--tg-text-s);
  }
  .visually-hidden:not(:focus, :focus-within) {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .for-touch {
    display: none;
  }
  @media (hover: none) and (pointer: coarse) {
    .for-keys {
      display: none;
    }
    .for-touch {
      display: revert;
    }
  }
  :focus-visible {
    outline: 3px solid var(--tg-focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  /* Backgrounds are the system's there: what is chosen, and what leads on, is told by a line or turned round. */
  @media (forced-colors: active) {
    :is(button, [role='option'], [role='row']):is(
        [aria-selected='true'],
        [aria-pressed='true'],
        [aria-current]:not([aria-current='false'])
      ):not(:focus-visible) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
    /* Nothing on paper has the focus, also after Ctrl+P. */
    :focus-visible {
      outline: none !important;
    }
    :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
      break-inside: avoid;
    }
    /*
     * Firefox does not keep a heading with what follows: it is as tall as what it has to come with, which lies over it. Nobody else is asked:
     * in Chromium a heading so tall leaves the badge beside it behind, and what follows is printed over it.
     */
    @supports (-moz-appearance: none) {
      :is(h2, h3, h4, h5, h6)::after {
        display: block;
        height: var(--tg-below, 8rem);
        margin-bottom: calc(-1 * var(--tg-below, 8rem));
        content: '';
      }
    }
    /* Paper cannot be opened. */
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    summary {
      list-style: none;
    }
  }
`;
