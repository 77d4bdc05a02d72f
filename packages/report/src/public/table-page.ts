import { type Outline, type TableResult } from '@traguardo/model';
import { contextTable } from '../context-parts.ts';
import { heading } from '../outline-parts.ts';
import type { Site } from './site.ts';

/** What the page about a context table says: the table, with source and day. */
export function tableOutline({ setting, words }: Site, table: TableResult): Outline {
  return [heading(1, words.why.table(table.title || table.code)), ...contextTable(setting, table)];
}
