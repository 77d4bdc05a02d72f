import { css } from 'lit';

export const cycleYearsStyles = css`
  .actions {
    margin-top: var(--tg-3);
  }
  ol {
    display: grid;
    gap: var(--tg-3);
  }
`;
