import { css } from 'lit';

/** What the pages of values and of sheets share: rows below each other, each with a box to select it. */
export const subjectPageStyles = css`
  p > .badge {
    white-space: normal; /* a sentence */
  }
  .rows {
    display: grid;
    gap: var(--tg-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rows > li {
    display: grid;
    gap: var(--tg-2);
  }
  section.card {
    display: grid;
    gap: var(--tg-3);
  }
  section.card > h2 {
    margin: 0;
  }
  .message:not(:empty) {
    margin: 0;
  }
  .all {
    align-self: end;
    padding-block: var(--tg-3);
  }
  .first {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
    align-items: baseline;
    justify-content: space-between;
  }
  .first > label {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  p,
  h3,
  h4 {
    margin: 0;
  }
  .rows .button {
    justify-self: start;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-4);
    margin: 0;
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tg-2);
  }
  dt {
    color: var(--tg-muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .history {
    margin: 0;
    padding-inline-start: var(--tg-4);
    overflow-wrap: anywhere;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--tg-1) var(--tg-3) var(--tg-1) 0;
    text-align: start;
  }
  td.number,
  th.number {
    text-align: end;
    white-space: nowrap;
  }
  @media print {
    .rows > li {
      break-inside: avoid;
    }
  }
  /* on a phone the bar of the views stands there */
  @media (min-width: 48rem) {
    .sticky {
      position: sticky;
      bottom: 0;
      z-index: 1;
    }
  }
`;
