import { css } from 'lit';

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
      linear-gradient(90deg, var(--tg-shade), transparent) 0 0 / 0.75rem 100% no-repeat,
      linear-gradient(270deg, var(--tg-shade), transparent) 100% 0 / 0.75rem 100% no-repeat,
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
    /* Firefox leaves the head alone all the same: what it has to come with is measured before it. */
    @supports (-moz-appearance: none) {
      .table-scroll::before {
        display: block;
        height: var(--tg-below-table, 6rem);
        margin-bottom: calc(-1 * var(--tg-below-table, 6rem));
        break-inside: avoid;
        content: '';
      }
    }
    .table thead {
      display: table-header-group;
    }
    .table tr {
      break-inside: avoid;
    }
    /* Neither the head nor the last row is alone on its sheet. */
    .table :is(thead + tbody > tr:first-child, tbody:last-child > tr:last-child) {
      break-before: avoid;
    }
  }
`;
