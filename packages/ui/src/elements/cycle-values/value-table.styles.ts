import { css } from 'lit';

/** One line for each value; on a phone a card for each, every cell with its own label. */
export const valueTableStyles = css`
  /* Each row is laid out for itself: a table is laid out whole for every part that is added. */
  @media screen and (width > 48rem) {
    .values,
    .values :is(thead, tbody) {
      display: block;
    }
    .values tbody {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 3.6rem;
    }
    .values tr {
      display: grid;
      grid-template-columns:
        2.5rem minmax(10rem, 3fr) minmax(5rem, 1fr) minmax(7.5rem, 1.25fr) minmax(6.5rem, 1fr)
        minmax(6.5rem, 1fr) 9.5rem;
    }
    .values tr.line {
      align-items: center;
    }
    .values tr.line > * {
      border: 0;
    }
    .values tr + tr,
    .values tbody + tbody {
      border-top: 1px solid var(--tg-line);
    }
    .values tr.more > td {
      grid-column: 1 / -1;
    }
  }
  .values tr.line > * {
    vertical-align: middle;
  }
  .values tr.line > th {
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  .values tr.line > td {
    overflow-wrap: anywhere;
  }
  .values .button {
    min-height: 0;
    padding: var(--tg-1) var(--tg-2);
    font-size: inherit;
  }
  .opened {
    display: grid;
    gap: var(--tg-3);
    padding-block: var(--tg-2);
  }
  @media (max-width: 48rem) {
    .values,
    .values tbody,
    .values tr.line {
      display: block;
    }
    .values thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    .values tr.line {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      align-items: center;
      padding-block: var(--tg-2);
    }
    .values tbody + tbody > tr.line {
      border-top: 1px solid var(--tg-line);
    }
    .values tbody > tr.line > *,
    .values tbody + tbody > tr.line > * {
      grid-column: 2 / -1;
      padding-block: var(--tg-1);
      border: 0;
    }
    .values tr.line > .pick {
      grid-column: 1;
      grid-row: 1;
    }
    .values tr.line > .given {
      grid-column: 2;
      grid-row: 2;
    }
    .values tr.line > .standing {
      grid-column: 3;
      grid-row: 2;
    }
    .values tr.line > .nobody {
      display: none;
    }
    .values tr.line > td[data-label]::before {
      content: attr(data-label) ': ';
      color: var(--tg-muted);
    }
    .values tr.more,
    .values tr.more > td {
      display: block;
      border: 0;
    }
  }
  @media print {
    .values tbody + tbody > tr:first-child > * {
      border-top: 1px solid var(--tg-line);
    }
    .values :is(.pick, .steps) {
      display: none;
    }
  }
`;
