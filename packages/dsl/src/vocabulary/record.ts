export { argument, block, callable, clause, operator, rows, says, unit, words } from '@traguardo/model';
