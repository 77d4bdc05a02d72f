import { css } from 'lit';

/** `.actions.foot-actions` end a form that may be long: they stay at the foot of the window while it is in sight, and cover no field with the focus. */
export const footActions = css`
  @media (height >= 30rem) {
    .foot-actions {
      position: sticky;
      z-index: 1;
      bottom: var(--tg-sections);
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
      flex-wrap: nowrap; /* one row: what is written behind it stays in sight */
    }
    .foot-actions .button {
      padding-inline: var(--tg-3);
    }
  }
`;
