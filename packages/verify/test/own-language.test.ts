import { compile } from '@traguardo/dsl';
import { createReport, outlineHtml } from '@traguardo/report';
import { expect, test } from 'vitest';
import { reportSources } from '../src/index.ts';

const PLAN = 'lingua it\npiano ENTE "Camera" periodo 2024 { obiettivo OS1 "Sviluppo" peso 100% }\n';

test.each([
  ['it', 'Parole nostre.', '<p>Parole nostre.</p>'],
  ['en', 'Parole nostre.', '<p lang="it">Parole nostre.</p>'],
  ['en', '- Una voce', '<ul lang="it"><li>Una voce</li></ul>'],
  ['en', '<!-- lingua en -->\n# OS1\n\nOur words.', '<p>Our words.</p>'],
] as const)('in a report in %s the narrative “%s” is %s', (language, text, html) => {
  const narrative = [{ path: 'OS1.md', text: text.startsWith('<!--') ? text : `# OS1\n\n${text}` }];
  const program = compile({ files: [{ path: 'p.piano', text: PLAN }], narrative });
  expect(program.diagnostics.filter(({ place }) => place.file === 'OS1.md')).toEqual([]);
  const report = createReport(reportSources(program, null, { language }));
  expect(outlineHtml(report.parts, language)).toContain(html);
});
