import { css } from 'lit';

/** `.actions.foot-actions` end a form that may be long: they stay at the foot of the window while it is in sight, and cover no field with the focus. */
export const footActions = css`
  @media (height >= 30rem) {
    .foot-actions {
      position: sticky;
      z-index: 1;
      bottom: 0;
      padding-block: var(--tg-2);
      background: var(--tg-surface);
    }
    input,
    select,
    textarea {
      scroll-margin-bottom: 8rem;
    }
  }
  @media (width < 48rem) and (height >= 30rem) {
    .foot-actions {
      bottom: calc(3.75rem + env(safe-area-inset-bottom)); /* above the sections */
      flex-wrap: nowrap; /* one row: what is written behind it stays in sight */
      box-shadow: 0 0.25rem 0 var(--tg-surface); /* down to the sections */
    }
    .foot-actions .button {
      padding-inline: var(--tg-3);
    }
  }
`;
