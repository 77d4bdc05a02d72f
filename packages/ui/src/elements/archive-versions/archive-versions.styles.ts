import { css } from 'lit';

export const archiveVersionsStyles = css`
  .page {
    display: flex;
    flex-direction: column;
    gap: var(--tg-5);
  }
  :is(.message .notice, .notice:has(+ .message)) {
    margin-bottom: var(--tg-5);
  }
  .message .actions {
    margin-top: var(--tg-2);
  }
`;
