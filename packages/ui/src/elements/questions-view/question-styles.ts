import { css } from 'lit';

/** What the cards of the page of questions share. */
export const questionStyles = css`
  .card {
    display: flex;
    flex-direction: column;
    gap: var(--tg-4);
  }
  .lead {
    color: var(--tg-muted);
  }
  /* Below title and lead: what stays at the foot of a phone covers neither. */
  .asked,
  .answer {
    display: flex;
    flex-direction: column;
    gap: var(--tg-4);
  }
  .headline {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-4);
    align-items: center;
  }
  .figure {
    color: var(--tg-heading);
    font-size: var(--tg-text-xl);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .sentences {
    display: grid;
    gap: var(--tg-2);
    margin: 0;
    padding: 0 0 0 var(--tg-3);
    border-inline-start: 4px solid var(--tg-primary);
    list-style: none;
    overflow-wrap: anywhere;
  }
  .check {
    color: var(--tg-heading);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .table th[scope='row'] {
    min-width: 10rem;
    font-weight: 400;
  }
  .table tfoot :is(th[scope='row'], td) {
    border-top: 2px solid var(--tg-line-strong);
    border-bottom: 0;
    color: var(--tg-heading);
    font-weight: 700;
  }
  .name {
    color: var(--tg-muted);
  }
  summary {
    width: fit-content;
    color: var(--tg-primary);
    font-weight: 600;
    cursor: pointer;
  }
  details[open] > summary {
    margin-bottom: var(--tg-3);
  }
  @media (width < 48rem) {
    .table th[scope='row'] {
      min-width: 8rem;
      overflow-wrap: anywhere;
    }
    .table :is(th, td) {
      padding: var(--tg-2);
    }
  }
  @media print {
    .card {
      margin-top: var(--tg-5);
    }
  }
`;
