import { css } from 'lit';

export const archiveVerifyStyles = css`
  .page,
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-4);
    align-content: start;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: var(--tg-5);
  }
  .verdict:focus {
    outline: none;
  }
`;
