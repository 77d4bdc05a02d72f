import { css } from 'lit';

/** Cards of documents below each other, with what is public of each. */
export const cyclePublicationStyles = css`
  .documents {
    display: grid;
    gap: var(--tg-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .documents > li {
    display: grid;
    gap: var(--tg-2);
  }
  .first {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
    align-items: baseline;
    justify-content: space-between;
  }
  p,
  h3 {
    margin: 0;
  }
  p + p {
    margin-top: var(--tg-2);
  }
  .published {
    padding-inline-start: var(--tg-3);
    border-inline-start: 3px solid var(--tg-green);
    overflow-wrap: anywhere;
  }
  .published ul {
    margin: var(--tg-1) 0 0;
    padding-inline-start: var(--tg-4);
  }
  .button {
    justify-self: start;
  }
  @media print {
    .documents > li {
      break-inside: avoid;
    }
  }
`;
