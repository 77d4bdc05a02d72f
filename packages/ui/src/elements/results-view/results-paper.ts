import { css } from 'lit';

/** Results on paper: the why that is open is printed alone; else the page, with the choices its controls hold. */
export const resultsPaper = css`
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
      margin-block: 0 var(--tg-4);
    }
    .main.with-why .content {
      display: none;
    }
    .why {
      position: static;
      width: auto;
      max-height: none;
      box-shadow: none;
      overflow: visible;
    }
    .tree .table-scroll {
      max-height: none;
    }
    .tree .table th[scope='row'] {
      min-width: 11rem;
      overflow-wrap: anywhere;
    }
    /* Titles of columns, and values that are lists of words, take more lines. */
    .tree .table thead th,
    .tree [data-figure='valore'] {
      white-space: normal;
    }
    .tree .table :is(th, td) {
      padding: var(--tg-1) var(--tg-2);
    }
  }
`;
