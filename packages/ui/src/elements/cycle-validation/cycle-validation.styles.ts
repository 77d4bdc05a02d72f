import { css } from 'lit';

export const cycleValidationStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    gap: var(--tg-5);
    align-items: start;
  }
  .progress {
    display: grid;
    gap: var(--tg-1);
    margin-block: var(--tg-4);
  }
  progress {
    width: 100%;
    accent-color: var(--tg-primary);
  }
  .end {
    display: grid;
    gap: var(--tg-3);
    margin-top: var(--tg-5);
  }
  @media (width < 64rem) {
    .columns {
      display: flex;
      flex-direction: column;
      align-items: stretch;
    }
  }
`;
