import { css } from 'lit';

/** What the pages of the cycle share: cards below each other in `.page`, their headings, `.message` after something was done. */
export const cyclePageStyles = css`
  .page {
    display: flex;
    flex-direction: column;
    gap: var(--tg-5);
  }
  .card > h2 {
    margin-bottom: var(--tg-4);
  }
  .card > h2.second {
    margin-top: var(--tg-5);
  }
  acting-as {
    display: block;
    margin-block: var(--tg-4) var(--tg-2);
  }
  acting-as:first-child {
    margin-top: 0;
  }
  acting-as:last-child {
    margin-bottom: 0;
  }
  .card > p + :is(.notice, .table-scroll, .button) {
    margin-top: var(--tg-3);
  }
  @media print {
    acting-as {
      display: none;
    }
  }
  .message:focus {
    outline: none;
  }
  .message:not(:empty) {
    margin-block: var(--tg-3);
  }
`;
