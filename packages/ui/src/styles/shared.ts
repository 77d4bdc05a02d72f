import { css } from 'lit';

export { base } from './base.ts';
export { forms } from './forms.ts';

/** `.button` with `.primary`, `.quiet`, `.danger`, `.small`, `.icon`; a row of them in `.actions`; `.link` for a button that reads as a link. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--tg-2);
    min-height: var(--tg-touch);
    padding: var(--tg-2) var(--tg-4);
    border: 1px solid var(--tg-primary);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
    color: var(--tg-primary);
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
  }
  .button.primary {
    background: var(--tg-primary);
    color: var(--tg-on-primary);
  }
  .button.quiet {
    border-color: transparent;
    background: transparent;
  }
  .button.danger {
    border-color: var(--tg-red);
    color: var(--tg-red);
  }
  /* A finger leaves its hover on what it touched last. */
  @media (hover: hover) {
    .button:hover {
      background: var(--tg-primary-soft);
      color: var(--tg-primary-strong);
    }
    .button.primary:hover {
      border-color: var(--tg-primary-strong);
      background: var(--tg-primary-strong);
      color: var(--tg-on-primary);
    }
    .button.danger:hover {
      background: var(--tg-red-soft);
    }
  }
  .button.small {
    min-height: 2rem;
    padding: var(--tg-1) var(--tg-3);
    font-size: var(--tg-text-s);
  }
  .button.icon {
    width: var(--tg-touch);
    padding: 0;
  }
  /* white space after the hidden words would be an item with a gap of its own */
  .button:has(> span.visually-hidden) {
    gap: 0;
  }
  .button:disabled {
    border-color: var(--tg-line);
    background: var(--tg-neutral-soft);
    color: var(--tg-muted);
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    .button.primary:not(:disabled) {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
    .button:disabled {
      border-style: dashed;
    }
  }
  .link {
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--tg-primary);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-3);
    align-items: center;
  }
  @media print {
    .button {
      display: none;
    }
  }
`;

/**
 * `<table class="table">` in a `.table-scroll` (focusable, labelled); `.number` cells align to the right. What scrolls sideways, a `.sideways` too, has
 * a shade at each side beyond which there is more: what moves along covers it at its end.
 */
export const tables = css`
  .table-scroll,
  .sideways {
    overflow-x: auto;
    background:
      linear-gradient(90deg, var(--tg-surface) 50%, transparent) 0 0 / 2.5rem 100% no-repeat local,
      linear-gradient(270deg, var(--tg-surface) 50%, transparent) 100% 0 / 2.5rem 100% no-repeat local,
      linear-gradient(90deg, var(--tg-line-strong), transparent) 0 0 / 0.75rem 100% no-repeat,
      linear-gradient(270deg, var(--tg-line-strong), transparent) 100% 0 / 0.75rem 100% no-repeat,
      var(--tg-surface);
  }
  .table-scroll {
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius);
  }
  .table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--tg-text-s);
  }
  .table caption {
    padding: var(--tg-3);
    color: var(--tg-muted);
    text-align: start;
  }
  .table th,
  .table td {
    padding: var(--tg-2) var(--tg-3);
    border-bottom: 1px solid var(--tg-line);
    text-align: start;
    vertical-align: top;
  }
  .table th.number,
  .table td.number {
    text-align: end;
  }
  .table thead th {
    position: sticky;
    z-index: 1;
    top: 0;
    background: var(--tg-surface-2);
    color: var(--tg-heading);
    font-weight: 600;
    white-space: nowrap;
  }
  .table tbody tr:last-child > * {
    border-bottom: 0;
  }
  .table tbody tr:hover {
    background: var(--tg-surface-2);
  }
  /* Gradients are taken away there from whatever takes the colours of the system by itself. */
  @media (forced-colors: active) {
    .table-scroll,
    .sideways {
      forced-color-adjust: none;
    }
    :is(.table-scroll, .sideways) > * {
      forced-color-adjust: auto;
    }
  }
  @media print {
    .table-scroll,
    .sideways {
      overflow: visible;
      border: 0;
      background: none;
    }
    .table thead {
      display: table-header-group;
    }
    .table tr {
      break-inside: avoid;
    }
  }
`;

/** `.badge` with a tone (`green`, `yellow`, `red`, `neutral`, `info`). Always with a word: colour is never alone. */
export const badges = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.1em 0.6em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    background: var(--tg-neutral-soft);
    color: var(--tg-neutral);
    font-size: var(--tg-text-s);
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }
  .badge.green {
    background: var(--tg-green-soft);
    color: var(--tg-green);
  }
  .badge.yellow {
    background: var(--tg-yellow-soft);
    color: var(--tg-yellow);
  }
  .badge.red {
    background: var(--tg-red-soft);
    color: var(--tg-red);
  }
  .badge.info {
    background: var(--tg-primary-soft);
    color: var(--tg-primary-strong);
  }
  .badge.plain {
    border-color: transparent;
  }
`;

/** `.card` with an optional `.card-head`; `.notice` with a tone for a message in the flow. */
export const cards = css`
  .card {
    padding: var(--tg-5);
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius-l);
    background: var(--tg-surface);
    box-shadow: var(--tg-shadow);
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-4);
    align-items: baseline;
    justify-content: space-between;
    margin-bottom: var(--tg-4);
  }
  .notice {
    padding: var(--tg-3) var(--tg-4);
    border: 1px solid var(--tg-line);
    border-inline-start: 4px solid var(--tg-primary);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
  }
  .notice.green {
    border-inline-start-color: var(--tg-green);
  }
  .notice.yellow {
    border-inline-start-color: var(--tg-yellow);
  }
  .notice.red {
    border-inline-start-color: var(--tg-red);
  }
  @media (width < 40rem) {
    .card {
      padding: var(--tg-4);
    }
  }
  @media print {
    .card {
      padding: 0;
      border: 0;
      box-shadow: none;
    }
  }
`;

/** A native `<dialog class="dialog">` opened with `showModal()`. */
export const dialogs = css`
  .dialog {
    width: min(40rem, calc(100vw - 2rem));
    max-height: calc(100dvh - 2rem);
    padding: var(--tg-5);
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius-l);
    background: var(--tg-surface);
    color: var(--tg-ink);
    box-shadow: var(--tg-shadow);
  }
  .dialog::backdrop {
    background: rgb(10 22 36 / 55%);
  }
`;
