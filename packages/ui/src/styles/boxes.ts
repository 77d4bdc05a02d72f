import { css } from 'lit';

/** `.boxes` lists the parts of a form that ask the same of many things; each is a `.box`, with its fields side by side in a `.form-row`. */
export const boxes = css`
  .boxes {
    display: flex;
    flex-direction: column;
    gap: var(--tg-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-3);
    padding: var(--tg-4);
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius);
    background: var(--tg-surface-2);
  }
  .box > legend {
    float: left; /* inside the box: a legend on the border would cut long names */
    padding: 0;
    font-size: var(--tg-text);
  }
  .box > legend + * {
    clear: both;
  }
  .box .form-row {
    gap: var(--tg-3);
  }
`;
