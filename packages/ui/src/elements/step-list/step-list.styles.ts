import { css } from 'lit';

export const stepListStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-4);
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-3);
    padding: var(--tg-4);
    border: 1px solid var(--tg-line);
    border-inline-start: 4px solid var(--tg-yellow);
    border-radius: var(--tg-radius);
  }
  .step.ready {
    border-inline-start-color: var(--tg-green);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-4);
    align-items: center;
    justify-content: space-between;
  }
  .head .half {
    margin-inline-start: auto;
  }
  .badge .glyph {
    width: 0.9rem;
    height: 0.9rem;
  }
  .head h4 {
    font-size: var(--tg-text-l);
  }
  .why {
    display: grid;
    gap: var(--tg-2);
    padding: var(--tg-3);
    border-radius: var(--tg-radius);
    background: var(--tg-yellow-soft);
  }
  slot ~ h3 {
    margin-block: var(--tg-5) var(--tg-3);
  }
  .notice + h3 {
    margin-top: var(--tg-4);
  }
  h3 + .others {
    margin-top: calc(-1 * var(--tg-1));
  }
  .others li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--tg-1);
    border-bottom: 1px solid var(--tg-line);
  }
  .others .who {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
  }
  .others li:last-child {
    border-bottom: 0;
  }
  .others.next {
    margin-bottom: var(--tg-5);
  }
  .next li {
    font-size: var(--tg-text-l);
  }
`;
