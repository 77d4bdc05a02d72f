import { css } from 'lit';

export const cycleTasksStyles = css`
  .tasks {
    display: grid;
    gap: var(--tg-2);
    margin: var(--tg-4) 0 0;
    padding: 0;
    list-style: none;
  }
  .tasks li {
    display: grid;
    gap: var(--tg-1);
    padding-block: var(--tg-2);
    border-bottom: 1px solid var(--tg-line);
    overflow-wrap: anywhere;
  }
  .tasks li:last-child {
    border-bottom: 0;
  }
  .subjects {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
    align-items: center;
    font-size: var(--tg-text-s);
  }
  .notice,
  .read {
    margin-bottom: var(--tg-3);
  }
  h3 {
    margin-top: var(--tg-5);
  }
  .calendar {
    margin-top: var(--tg-4);
  }
`;
