/** The report as the page shows it while one writes: a chunk of its own. */
export { makeReport } from './make-report.ts';
export { sentReport } from './send-report.ts';
export { behindReports } from './behind-reports.ts';
