export { outlineHtml } from './html/outline-html.ts';
export { reportHtml, type ReportHtmlOptions } from './html/report-html.ts';
export { outlineMarkdown } from './outline-markdown.ts';
export { reportMarkdown } from './report-markdown.ts';
export { TYPST_FONTS } from './typst/typst-style.ts';
export { type TypstSource, typstSource } from './typst/typst-source.ts';
export type { ReportEvaluation, ReportSources } from './sources.ts';
export { createReport } from './create-report.ts';
