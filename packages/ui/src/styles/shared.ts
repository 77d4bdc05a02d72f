import { css } from 'lit';

export { base } from './base.ts';
export { buttons } from './buttons.ts';
export { forms } from './forms.ts';
export { tables } from './tables.ts';

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
  /* Letters twice as large on a phone: a long one has no line for itself. */
  @media (width < 18rem) {
    .badge {
      white-space: normal;
    }
  }
  /* A link is as small as the others, and takes a finger's room around. */
  a.badge {
    position: relative;
  }
  a.badge::after {
    position: absolute;
    inset: -0.5rem 0;
    content: '';
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
