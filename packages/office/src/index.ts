export { annexDocx, reportDocx } from './docx/report-docx.ts';
export { unzipped, zipped } from './zip.ts';
export { officeStamp } from './properties.ts';
export { reportXlsx } from './xlsx/report-xlsx.ts';
export { READ_LIMITS, type ReadLimits } from './read/limits.ts';
export { isSpreadsheet, type ReadOptions, readSpreadsheet, type ReadSpreadsheet } from './read/read-spreadsheet.ts';
export type { ReadPlace, ReadRefusal, ReadRefusalCode } from './read/refusal.ts';
export { columnLetters } from './read/column-letters.ts';
export {
  EMPTY_CELL,
  type SheetCell,
  type SheetCellKind,
  type SheetRow,
  type SheetTable,
  textCell,
} from './read/sheet-cell.ts';
export { pointMoved, serialDay } from './read/stored-number.ts';
export type { AskedKind, AskedValue, DataRequest, RequestStamp } from './request/data-request.ts';
export { ANSWER_COLUMNS, answersOf, isNewerRequest, requestStamp } from './request/read-request.ts';
export { requestXlsx } from './request/request-xlsx.ts';
