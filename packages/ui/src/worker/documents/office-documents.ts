/** The formats of office programs: a chunk of its own. */
export { annexDocx, reportDocx, reportXlsx, zipped } from '@traguardo/office';
