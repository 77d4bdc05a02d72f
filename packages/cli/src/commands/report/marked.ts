import type { Outline, Report } from '@traguardo/model';
import type { Written } from './format.ts';
import { reportWords } from './words.ts';

/** The report, its title and that of its annex saying that it is a draft: for formats that have no mark of their own. */
export function marked({ report, draft }: Written): Report {
  if (!draft) return report;
  const say = (title: string): string => reportWords[report.language].draft(title);
  return { ...report, title: say(report.title), annex: withHeading(report.annex, say) };
}

function withHeading(outline: Outline, say: (title: string) => string): Outline {
  const first = outline.find((part) => part.kind === 'heading');
  return outline.map((part) => (part === first ? { ...first, text: say(first.text) } : part));
}
