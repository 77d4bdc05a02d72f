import { canonicalJson, type Report } from '@traguardo/model';
import { HTML_WORDS } from './html/html-words.ts';
import { stampFacts } from './html/stamp-html.ts';
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
  const facts = stampFacts(stamp, language).map(([name, value]) => `- ${name}: ${value}`);
  const end = [`## ${words.stamp.title}`, words.stamp.meaning, facts.join('\n')];
  return `${head.join('\n\n')}\n\n${outlineMarkdown([...report.parts, ...report.annex], language, 1)}\n${end.join('\n\n')}\n\n<!-- ${canonicalJson({ ...stamp })} -->\n`;
}
