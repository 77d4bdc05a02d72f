import { css } from 'lit';

export const planTreeStyles = css`
  .table-scroll {
    position: relative;
    height: 100%;
    overflow: auto;
  }
  :host {
    min-height: 0;
  }
  .table th[role='rowheader'] {
    font-weight: 400;
  }
  .table :is(th, td) {
    padding: 0.3rem var(--tg-2);
  }
  .branch {
    padding-inline-start: calc((var(--level, 1) - 1) * 0.75rem);
    gap: var(--tg-1);
  }
  .code {
    color: var(--tg-heading);
    font-weight: 600;
    white-space: nowrap;
  }
  .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  /* The row somebody is on says its whole title. */
  [aria-selected='true'] .name,
  tr:focus .name {
    display: block;
  }
  .group .code {
    display: none;
  }
  .group {
    color: var(--tg-muted);
  }
  /* Each row is laid out for itself, groups out of sight not at all: in a table one new score lays out a thousand. */
  :is(table, thead, tbody) {
    display: block;
  }
  tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6rem minmax(6rem, 28%);
  }
  /* No room for three columns: the band stands below the score. */
  @media (width < 40rem) {
    tr {
      grid-template-columns: minmax(0, 1fr) 9.5rem;
    }
    tr > :first-child {
      grid-row: span 2;
    }
    .table .number {
      border: 0;
    }
    .table :is(.band, thead th:last-child) {
      text-align: end;
    }
  }
  tbody {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60rem;
  }
  .table tbody:not(:last-child) tr:last-child > * {
    border-bottom: 1px solid var(--tg-line);
  }
  .table td {
    white-space: normal;
  }
  thead {
    position: sticky;
    z-index: 1;
    top: 0;
  }
  .table thead th {
    position: static;
  }
  @media print {
    tbody {
      content-visibility: visible;
    }
  }
  a {
    color: inherit;
    text-decoration-color: var(--tg-line-strong);
  }
`;
