import { css } from 'lit';

export const problemListStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    gap: var(--tg-2);
    min-height: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-4);
    align-items: center;
    justify-content: space-between;
  }
  .head label {
    display: flex;
    gap: var(--tg-2);
    align-items: center;
    font-size: var(--tg-text-s);
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--tg-1) var(--tg-3);
    align-items: baseline;
    padding: var(--tg-2) var(--tg-3);
    border-bottom: 1px solid var(--tg-line);
    font-size: var(--tg-text-s);
  }
  li:last-child {
    border-bottom: 0;
  }
  .severity {
    display: inline-flex;
    gap: 0.35rem;
    align-items: center;
    min-width: 5rem;
    font-weight: 600;
  }
  /* Letters every font has, and no drawings: each of these is a piece of its own for the painter (0510). */
  .severity::before {
    display: grid;
    place-content: center;
    width: 1rem;
    height: 1rem;
    border: 1.5px solid;
    border-radius: 50%;
    font-size: 0.75rem;
    line-height: 1;
    content: 'i' / '';
  }
  .error::before {
    content: '×' / '';
  }
  .warning::before {
    border-radius: 0.2rem;
    content: '!' / '';
  }
  .error {
    color: var(--tg-red);
  }
  .warning {
    color: var(--tg-yellow);
  }
  .information {
    color: var(--tg-primary-strong);
  }
  .message {
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--tg-ink);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  /* A finger that meets the place, or the sign, opens it too. */
  .message::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .message:hover {
    color: var(--tg-primary-strong);
    text-decoration: underline;
  }
  .where {
    color: var(--tg-muted);
    white-space: nowrap;
  }
  @media print {
    :host {
      display: block;
    }
    .head label {
      display: none;
    }
    ul {
      overflow: visible;
    }
    li {
      break-inside: avoid;
    }
  }
  .fixes {
    position: relative;
    display: flex;
    grid-column: 2 / -1;
    flex-wrap: wrap;
    gap: var(--tg-2);
  }
  @media (width < 48rem) {
    li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .message {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .fixes {
      grid-column: 1 / -1;
    }
  }
`;
