import { css } from 'lit';

/** The parts of a verification. */
export const offlineReportStyles = css`
  :host {
    display: grid;
    gap: var(--tg-4);
  }
  .card {
    display: grid;
    gap: var(--tg-3);
    min-width: 0;
  }
  .card-head {
    margin: 0;
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--tg-2) var(--tg-4);
    margin: 0;
  }
  dt {
    color: var(--tg-muted);
  }
  dd {
    display: grid;
    gap: var(--tg-1);
    margin: 0;
  }
  .head {
    font-size: var(--tg-text-xl);
    overflow-wrap: anywhere;
  }
  .hash {
    color: var(--tg-muted);
    overflow-wrap: anywhere;
  }
  ul,
  ol {
    display: grid;
    gap: var(--tg-3);
    margin: 0;
    padding-inline-start: var(--tg-5);
  }
  li {
    min-width: 0;
  }
  @media (width < 40rem) {
    dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
