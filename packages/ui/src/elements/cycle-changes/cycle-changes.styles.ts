import { css } from 'lit';

/** Items with their effect beside them where there is room. */
export const changesStyles = css`
  .beside {
    margin-block-start: var(--tg-3);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-5);
    align-items: start;
  }
  @media (min-width: 72rem) {
    .beside {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  .actions {
    align-items: center;
    margin-top: var(--tg-3);
  }
  .beside .notice {
    margin-block: var(--tg-3);
  }
  details.past {
    padding: var(--tg-3) 0;
    border-top: 1px solid var(--tg-line);
  }
  details.past h3 {
    display: inline;
    margin: 0;
    font-size: var(--tg-text);
  }
  summary {
    cursor: pointer;
    min-height: var(--tg-touch);
  }
`;
