import { canonicalJson, type Report, type ReportStamp } from '@traguardo/model';
import { HTML_WORDS } from './html/html-words.ts';
import { stampLine } from './html/stamp-html.ts';
import { outlineMarkdown } from './outline-markdown.ts';

/** The report as Markdown, annex and stamp included; `draft` says at its top that it is one. Deterministic. */
export function reportMarkdown(report: Report, { draft = false }: { readonly draft?: boolean } = {}): string {
  const { language, title, body, period, stamp } = report;
  const words = HTML_WORDS[language];
  const head = [
    `# ${title}`,
    `${body} · ${words.period(period)}`,
    ...(draft ? [`**${words.draft}.** ${words.draftMeaning}`] : []),
  ];
  return `${head.join('\n\n')}\n\n${outlineMarkdown([...report.parts, ...report.annex], language, 1)}\n${stampLine(stamp, language)}\n\n${stampComment(stamp)}\n`;
}

/** The stamp for programs, which no reader sees. Two dashes could end the comment. */
function stampComment(stamp: ReportStamp): string {
  return `<!-- ${canonicalJson({ ...stamp }).replaceAll('--', String.raw`-\u002d`)} -->`;
}
