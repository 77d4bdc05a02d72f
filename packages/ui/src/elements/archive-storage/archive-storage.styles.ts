import { css } from 'lit';

export const archiveStorageStyles = css`
  .page {
    display: flex;
    flex-direction: column;
    gap: var(--tg-5);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(9rem, max-content) minmax(0, 1fr);
    gap: var(--tg-2) var(--tg-4);
    margin: var(--tg-4) 0 0;
  }
  dt {
    color: var(--tg-muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  meter {
    width: min(12rem, 100%);
    vertical-align: middle;
  }
  .hint {
    margin-block: var(--tg-1);
  }
  ul {
    margin: var(--tg-2) 0 0;
    padding-inline-start: var(--tg-5);
  }
  h2 {
    margin-bottom: var(--tg-2);
  }
  .card-head {
    margin-bottom: 0;
  }
  @media (width < 40rem) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd {
      margin-bottom: var(--tg-3);
    }
  }
`;
