import { css } from 'lit';

export const changesStyles = css`
  :host {
    display: grid;
    gap: var(--tg-2);
  }
  .table-scroll {
    max-height: 45dvh;
    overflow: auto;
  }
  /* The dialog alone scrolls where there is little room. */
  @media (width < 40rem) or (height < 30rem) {
    .table-scroll {
      max-height: none;
    }
  }
  .old {
    color: var(--tg-muted);
  }
  .new {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .badge {
    white-space: normal;
  }
  .where {
    display: block;
    color: var(--tg-muted);
    font-size: 0.8rem;
  }
  .table th[scope='row'] {
    white-space: nowrap;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2);
    align-items: center;
  }
  .result input[list] {
    max-width: 12rem;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-4);
    align-items: center;
    justify-content: space-between;
  }
`;
