import { css } from 'lit';

export const restorePanelStyles = css`
  ul {
    margin: var(--tg-2) 0;
    padding-inline-start: var(--tg-5);
  }
  .actions {
    margin-top: var(--tg-3);
  }
  details {
    margin-top: var(--tg-3);
    overflow-wrap: anywhere;
  }
  summary {
    cursor: pointer;
  }
`;
