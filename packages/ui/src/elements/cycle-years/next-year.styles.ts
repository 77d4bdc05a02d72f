import { css } from 'lit';

export const nextYearStyles = css`
  .told {
    margin-top: var(--tg-3);
  }
  .told h3 {
    margin: var(--tg-3) 0 var(--tg-1);
    font-size: var(--tg-text);
  }
  .told ul {
    margin: 0;
    max-height: 12rem;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .actions {
    margin-top: var(--tg-3);
  }
  long-work {
    display: block;
    margin-top: var(--tg-3);
  }
`;
