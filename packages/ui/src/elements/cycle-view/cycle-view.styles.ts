import { css } from 'lit';

export const cycleViewStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-5);
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
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(18rem, 1fr);
    gap: var(--tg-5);
    align-items: start;
  }
  .card > h2 {
    margin-bottom: var(--tg-4);
  }
  .who {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--tg-4);
    margin-bottom: var(--tg-3);
  }
  .card h2.second {
    margin-top: var(--tg-5);
  }
  .message:focus {
    outline: none;
  }
  .message:not(:empty) {
    margin-block: var(--tg-3);
  }
  .history .actions {
    margin-block: var(--tg-3) var(--tg-4);
  }
  @media (width < 64rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
