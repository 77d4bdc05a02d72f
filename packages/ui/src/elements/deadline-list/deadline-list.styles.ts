import { css } from 'lit';

/** Items below each other with a line between; the steps that meet one are a list of their own in it. */
export const deadlineListStyles = css`
  ul {
    display: grid;
    gap: var(--tg-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    display: grid;
    gap: var(--tg-1);
    padding-bottom: var(--tg-3);
    border-bottom: 1px solid var(--tg-line);
  }
  .item:last-child {
    padding-bottom: 0;
    border-bottom: 0;
  }
  .first {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
    align-items: baseline;
    justify-content: space-between;
  }
  .consequence {
    padding-inline-start: var(--tg-3);
    border-inline-start: 3px solid var(--tg-red);
  }
  .ways {
    gap: var(--tg-1);
    margin-block: var(--tg-1);
    font-size: var(--tg-text-s);
  }
  .ways li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: var(--tg-2);
    align-items: start;
  }
  .mark.ready {
    color: var(--tg-green);
  }
  .mark {
    color: var(--tg-muted);
  }
  .why {
    display: block;
  }
  .button {
    justify-self: start;
  }
`;
