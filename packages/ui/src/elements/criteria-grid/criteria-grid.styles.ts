import { css } from 'lit';

export const criteriaGridStyles = css`
  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-3);
    padding: var(--tg-4);
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius);
    background: var(--tg-surface-2);
  }
  legend {
    float: left; /* inside the box: a legend on the border would cut long names */
    padding: 0;
    font-size: var(--tg-text);
  }
  legend + * {
    clear: both;
  }
  .proposal,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-4);
    align-items: center;
  }
  .choices .choice {
    cursor: pointer;
  }
  .earlier {
    margin: 0;
    color: var(--tg-muted);
    overflow-wrap: anywhere;
  }
  .texts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--tg-3);
  }
  summary {
    color: var(--tg-primary);
    cursor: pointer;
  }
  details ul {
    display: grid;
    gap: var(--tg-2);
    margin: var(--tg-2) 0 0;
    padding-inline-start: 1.2rem;
  }
  .codes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
    font-size: var(--tg-text-s);
    overflow-wrap: anywhere;
  }
`;
