import { css } from 'lit';

/**
 * For `<table class="table stacked" role="table">`: on a narrow window every row is a card, each cell after the name in its `data-label`.
 * Roles are written out, for a table drawn as blocks loses its own.
 */
export const stackedTables = css`
  @media (width < 40rem) {
    .stacked,
    .stacked caption,
    .stacked tbody,
    .stacked tr,
    .stacked td,
    .stacked tbody th {
      display: block;
    }
    .stacked thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .stacked tbody tr {
      padding: var(--tg-3);
      border-bottom: 1px solid var(--tg-line);
    }
    .stacked tbody tr:last-child {
      border-bottom: 0;
    }
    .table.stacked td,
    .table.stacked tbody th {
      padding: 2px 0;
      border-bottom: 0;
      text-align: start;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .stacked [data-label] {
      display: grid;
      grid-template-columns: minmax(5.5rem, 38%) minmax(0, 1fr);
      gap: var(--tg-2);
    }
    .stacked td:empty {
      display: none;
    }
    .stacked [data-label]::before {
      color: var(--tg-muted);
      content: attr(data-label);
      font-weight: 400;
    }
  }
`;
