import { css } from 'lit';

export const dataStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-4);
    min-width: 0;
  }
  .intro {
    display: grid;
    gap: var(--tg-1);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-3) var(--tg-4);
    align-items: end;
  }
  .bar .field {
    min-width: 10rem;
  }
  .bar .search {
    flex: 1 1 14rem;
    max-width: 24rem;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-4);
    justify-content: space-between;
  }
  @media (width < 48rem) {
    .bar .field,
    .bar .search {
      flex: 1 1 100%;
      max-width: none;
    }
  }
`;

export const sheetStyles = css`
  :host {
    min-width: 0;
  }
  .table-scroll {
    max-height: min(75dvh, 60rem);
    overflow: auto;
  }
  .sheet thead th {
    z-index: 2;
  }
  .sheet td {
    padding: 0.35rem var(--tg-3);
    border-inline-end: 1px solid var(--tg-line);
    cursor: cell;
  }
  .sheet td:last-child {
    border-inline-end: 0;
  }
  .sheet td:focus {
    outline: 3px solid var(--tg-focus);
    outline-offset: -3px;
  }
  .sheet .id {
    font-weight: 600;
    white-space: nowrap;
  }
  .sheet td.what {
    width: 32%;
    min-width: 16rem;
  }
  .owner {
    display: block;
    color: var(--tg-muted);
    font-size: 0.8rem;
  }
  .sheet td.value {
    min-width: 9rem;
    background: var(--tg-surface);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .sheet th.value {
    text-align: end;
  }
  .sheet td.invalid {
    background: var(--tg-red-soft);
    box-shadow: inset 3px 0 0 var(--tg-red);
  }
  .expected {
    color: var(--tg-muted);
    font-weight: 400;
  }
  .inherited {
    color: var(--tg-muted);
  }
  .sheet td.source {
    min-width: 10rem;
  }
  .sheet td.problem {
    min-width: 11rem;
    overflow-wrap: anywhere;
  }
  .sheet td.editing {
    padding: 0;
  }
  input {
    width: 100%;
    min-width: 8rem;
    min-height: 2.1rem;
    padding: 0.35rem var(--tg-3);
    border: 0;
    background: var(--tg-surface);
    color: var(--tg-ink);
    font: inherit;
    text-align: inherit;
    outline: 3px solid var(--tg-primary);
    outline-offset: -3px;
  }
  .message {
    display: block;
  }
  .message.error {
    color: var(--tg-red);
  }
  .message.warning {
    color: var(--tg-yellow);
  }
  .where {
    display: block;
    color: var(--tg-muted);
    font-size: 0.8rem;
  }
  @media (width < 48rem) {
    .sheet td.code,
    .sheet th.code {
      position: sticky;
      left: 0;
      z-index: 1;
      background: var(--tg-surface-2);
    }
    .sheet thead th.code {
      z-index: 3;
    }
    .sheet td.code {
      min-width: 10.5rem;
      max-width: 10.5rem;
    }
    .sheet .id {
      overflow-wrap: anywhere;
      white-space: normal;
    }
  }
`;
