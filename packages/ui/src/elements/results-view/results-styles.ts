import { css } from 'lit';

export const resultsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--tg-5);
    min-width: 0;
  }
  .headline {
    display: grid;
    grid-template-columns: minmax(16rem, 1fr) 2fr;
    gap: var(--tg-5);
  }
  .headline > * {
    min-width: 0;
  }
  .body-score {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-1);
    align-content: start;
  }
  .figure {
    color: var(--tg-heading);
    font-size: 3rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }
  .figure.range {
    font-size: 1.75rem;
  }
  .figure-line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-4);
    align-items: center;
  }
  .areas {
    display: grid;
    gap: var(--tg-3);
    align-content: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .area {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--tg-1) var(--tg-3);
    align-items: baseline;
  }
  .area .name {
    min-width: 0;
  }
  .figure,
  .score {
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  .score {
    font-weight: 600;
    white-space: nowrap;
  }
  .area strong,
  .score {
    color: var(--tg-heading);
    font-variant-numeric: tabular-nums;
  }
  .meter {
    grid-column: 1 / -1;
    width: 100%;
    height: 10px;
  }
  .meter .track {
    fill: var(--tg-neutral-soft);
  }
  .meter .fill {
    fill: var(--tg-primary);
  }
  .meter .open {
    fill: var(--tg-primary);
    opacity: 0.35;
  }
  .why {
    position: fixed;
    top: 0;
    right: 0;
    bottom: 0;
    z-index: 60;
    width: min(30rem, 100vw);
    border-radius: 0;
    box-shadow: 0 0 2rem rgb(10 22 36 / 35%);
    overflow-y: auto;
  }
  .tree .table-scroll {
    max-height: min(80dvh, 60rem);
    overflow-y: auto;
  }
  .tree .table th[scope='row'] {
    font-weight: 400;
  }
  /* Each row is laid out for itself, groups out of sight not at all: a table is laid out whole for every part that is added. */
  @media screen {
    .tree :is(table, thead, tbody) {
      display: block;
    }
    .tree table {
      min-width: 62rem;
    }
    .tree tbody {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 250rem;
    }
    .tree tr {
      display: grid;
      grid-template-columns: minmax(17rem, 1fr) 5.5rem 8.5rem 8rem 7.5rem 9.5rem 5.5rem;
    }
    .tree td {
      overflow-wrap: anywhere;
    }
    .tree thead {
      position: sticky;
      z-index: 1;
      top: 0;
    }
    .tree .table thead th {
      position: static;
    }
  }
  .tree tbody:not(:last-child) tr:last-child > * {
    border-bottom: 1px solid var(--tg-line);
  }
  .tree .code {
    color: var(--tg-heading);
    font-weight: 600;
    white-space: nowrap;
  }
  .tree tr.goal .title {
    font-weight: 600;
  }
  .tree tr.group {
    color: var(--tg-muted);
  }
  .tree tr.group .code {
    display: none;
  }
  .tree .loss {
    color: var(--tg-red);
  }
  .content {
    display: flex;
    flex-direction: column;
    gap: var(--tg-5);
    min-width: 0;
  }
  .content:focus {
    outline: none;
  }
  summary {
    width: fit-content;
    color: var(--tg-primary);
    font-weight: 600;
    cursor: pointer;
  }
  .missing-list {
    margin: var(--tg-3) 0 0;
    padding-inline-start: var(--tg-5);
    columns: 24rem 2;
  }
  .missing-list li {
    break-inside: avoid;
  }
  .facts,
  .narrow {
    display: none;
  }
  @media (width >= 100rem) {
    .main.with-why {
      grid-template-columns: minmax(0, 1fr) 30rem;
    }
    .why {
      position: sticky;
      top: var(--tg-4);
      bottom: auto;
      z-index: auto;
      width: auto;
      max-height: calc(100dvh - 2rem);
      border-radius: var(--tg-radius-l);
      box-shadow: var(--tg-shadow);
    }
  }
  @media (width < 48rem) {
    .headline {
      grid-template-columns: minmax(0, 1fr);
    }
    .figure {
      font-size: 2.5rem;
    }
    /* The tree goes with the page: a thumb has one thing to move. */
    .tree .table-scroll {
      max-height: none;
    }
    .tree table {
      min-width: 0;
    }
    .tree tr {
      grid-template-columns: minmax(0, 1fr) 7.5rem;
    }
    .tree .table th[scope='row'] {
      overflow-wrap: anywhere;
    }
    .tree .table :is(th, td) {
      padding: var(--tg-2);
    }
    .tree .wide {
      display: none;
    }
    .facts {
      display: block;
      color: var(--tg-muted);
      font-weight: 400;
    }
    .narrow {
      display: block;
      width: fit-content;
      margin: var(--tg-1) 0 0 auto;
    }
    .branch {
      gap: var(--tg-1);
      padding-inline-start: calc((var(--level, 1) - 1) * 0.4rem);
    }
  }
`;
