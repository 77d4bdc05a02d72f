import { css } from 'lit';

/** Indentation by level, the opener of a row, the row in focus and the chosen row. For tables with role treegrid. */
export const treeStyles = css`
  [role='row'][data-key] {
    cursor: pointer;
  }
  [role='row'][data-key]:focus-visible {
    outline-offset: -3px;
  }
  [role='row'][aria-selected='true'] {
    background: var(--tg-primary-soft);
    box-shadow: inset 4px 0 0 var(--tg-primary);
  }
  .branch {
    display: flex;
    gap: var(--tg-2);
    align-items: flex-start;
    padding-inline-start: calc((var(--level, 1) - 1) * 1.1rem);
  }
  .level-1 {
    --level: 1;
  }
  .level-2 {
    --level: 2;
  }
  .level-3 {
    --level: 3;
  }
  .level-4 {
    --level: 4;
  }
  .level-5 {
    --level: 5;
  }
  .level-6 {
    --level: 6;
  }
  .level-7 {
    --level: 7;
  }
  .opener {
    display: grid;
    flex: none;
    place-items: center;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--tg-radius);
    background: transparent;
    color: var(--tg-muted);
    cursor: pointer;
  }
  [aria-expanded] .opener:hover {
    background: var(--tg-primary-soft);
    color: var(--tg-primary-strong);
  }
  /* A triangle of borders: a drawing would be a piece of its own for the painter (0510). */
  [aria-expanded] .opener::before {
    border: solid transparent;
    border-width: 0.3rem 0 0.3rem 0.5rem;
    border-left-color: currentcolor;
    forced-color-adjust: none;
    content: '';
  }
  [aria-expanded='true'] .opener::before {
    border-width: 0.5rem 0.3rem 0;
    border-color: currentcolor transparent;
  }
  @media (forced-colors: active) {
    .opener {
      color: CanvasText;
    }
  }
`;
