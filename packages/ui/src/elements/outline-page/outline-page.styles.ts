import { css } from 'lit';

export const outlinePageStyles = css`
  :host {
    overflow-wrap: break-word;
  }
  section {
    display: flow-root;
    content-visibility: auto;
    contain-intrinsic-size: auto 40rem;
  }
  .head {
    scroll-margin-top: var(--tg-3);
  }
  h2 {
    margin-block: var(--tg-6) var(--tg-3);
    padding-bottom: var(--tg-1);
    border-bottom: 2px solid var(--tg-primary);
  }
  section:first-of-type h2 {
    margin-top: 0;
  }
  h3 {
    margin-block: var(--tg-5) var(--tg-2);
  }
  h4,
  h5,
  h6 {
    margin-block: var(--tg-4) var(--tg-2);
    font-size: var(--tg-text);
  }
  p,
  ul,
  ol {
    margin-block: 0 var(--tg-3);
  }
  figure {
    margin: var(--tg-4) 0;
  }
  .chart {
    display: block;
    max-width: 100%;
    height: auto;
  }
  /* Drawn for a sheet of paper: on a phone it is moved sideways, for in its width letters of six pixels cannot be read. */
  @media screen and (width < 40rem) {
    .chart {
      max-width: none;
    }
  }
  figcaption,
  .source {
    color: var(--tg-muted);
    font-size: var(--tg-text-s);
  }
  .table-scroll {
    margin-block: var(--tg-3);
    container-type: inline-size;
  }
  .table caption {
    color: var(--tg-heading);
    font-weight: 600;
  }
  .table thead th {
    position: static;
    /* Lets the shade of what scrolls sideways through. */
    background: color-mix(in srgb, var(--tg-heading) 5%, transparent);
    white-space: normal;
    vertical-align: bottom;
  }
  .table tbody tr:last-child > * {
    border-bottom: 1px solid var(--tg-line);
  }
  .table tbody:last-child tr:last-child > * {
    border-bottom: 0;
  }
  .table tbody th {
    font-weight: 400;
  }
  .table .group th,
  .table .total > * {
    font-weight: 700;
  }
  .table .group th {
    background: color-mix(in srgb, var(--tg-heading) 5%, transparent);
    color: var(--tg-heading);
  }
  .table .level-2 th {
    padding-inline-start: var(--tg-5);
  }
  .table .level-3 th {
    padding-inline-start: var(--tg-6);
  }
  .figure {
    color: inherit;
    text-decoration: underline dotted;
  }
  .number .figure {
    text-decoration: none;
  }
  .figure:hover,
  .number .figure:hover {
    color: var(--tg-primary-strong);
    text-decoration: underline;
  }
  .badge {
    padding: 0 0.5em;
    white-space: normal;
  }

  @media print {
    /* In Firefox: heads of three lines, first rows of eight. */
    :host {
      --tg-below: 15rem;
      --tg-below-table: 12rem;
    }
    section {
      content-visibility: visible;
    }
    caption {
      break-after: avoid;
    }
    .head + p:has(+ .table-scroll),
    p:has(+ :is(ul, ol)) {
      break-after: avoid;
    }
    figure:not(:has(.chart + .chart)),
    .chart {
      break-inside: avoid;
    }
    figcaption {
      break-before: avoid;
    }
    .table {
      font-size: 8.5pt;
    }
    .table th,
    .table td {
      padding: 2pt 4pt;
    }
    .wide .table,
    .table .badge {
      font-size: 7pt;
    }
    .figure {
      color: inherit;
      text-decoration: none;
    }
  }
`;
