import { css } from 'lit';

export const cycleViewStyles = css`
  .page {
    display: flex;
    flex-direction: column;
    gap: var(--tg-4);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-5);
    align-items: baseline;
    justify-content: space-between;
  }
  .now {
    font-size: var(--tg-text-l);
  }
  .content:focus {
    outline: none;
  }
`;
