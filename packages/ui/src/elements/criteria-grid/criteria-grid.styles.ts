import { css } from 'lit';

export const criteriaGridStyles = css`
  .proposal,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-4);
    align-items: center;
  }
  .choices .choice {
    cursor: pointer;
  }
  .earlier {
    margin: 0;
    color: var(--tg-muted);
    overflow-wrap: anywhere;
  }
  summary {
    color: var(--tg-primary);
    cursor: pointer;
  }
  details ul {
    display: grid;
    gap: var(--tg-2);
    margin: var(--tg-2) 0 0;
    padding-inline-start: 1.2rem;
  }
  .codes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
    font-size: var(--tg-text-s);
    overflow-wrap: anywhere;
  }
  /* A field shows on paper what it showed on the screen, which may be half of what is written: that stands there in its place. */
  @media print {
    .boxes > li {
      break-inside: avoid;
    }
    .field:not([data-written=''])::after {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      content: attr(data-written);
    }
    .field:not([data-written='']) > textarea {
      display: none;
    }
  }
`;
