export { cellText } from './cell-text.ts';
export { outlineHtml } from './outline-html.ts';
export { outlineMarkdown } from './outline-markdown.ts';
export type { ReportEvaluation, ReportSources } from './sources.ts';
