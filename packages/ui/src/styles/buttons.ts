import { css } from 'lit';

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
  .button > svg {
    flex: none;
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
  /* One that rests while its own work is under way keeps the focus: it says so without being disabled. */
  .button:is(:disabled, [aria-disabled='true']) {
    border-color: var(--tg-line);
    background: var(--tg-neutral-soft);
    color: var(--tg-muted);
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    .button.primary:not(:disabled, [aria-disabled='true']) {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
    .button:is(:disabled, [aria-disabled='true']) {
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
  @media (pointer: coarse) {
    .link {
      min-width: var(--tg-touch);
      min-height: var(--tg-touch);
    }
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
