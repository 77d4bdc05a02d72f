export { annexDocx, reportDocx } from './docx/report-docx.ts';
export { zipped } from './zip.ts';
export { officeStamp } from './properties.ts';
export { reportXlsx } from './xlsx/report-xlsx.ts';
