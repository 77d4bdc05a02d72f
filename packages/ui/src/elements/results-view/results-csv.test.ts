import { expect, it } from 'vitest';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { samplePlan } from '../../../test/sample-plan.ts';
import { resultsCsv } from './results-csv.ts';

it('writes numbers with decimal commas and bands in words', () => {
  const lines = resultsCsv(sampleOutcome, samplePlan.profile, 'it').split('\r\n');
  expect(lines.find((line) => line.startsWith('EC07'))).toBe(
    'EC07;Proventi aggiuntivi;50,00;≥ 3,00 %;2,55 %;85,00;;;Raggiunto;1,80',
  );
  expect(lines.find((line) => line.startsWith('AS2'))).toContain(
    ';0,00;100,00;Non raggiunto / Parzialmente raggiunto / Raggiunto;',
  );
});

it('neutralises text that a spreadsheet would run', () => {
  const nodes = sampleOutcome.nodes.map((node) =>
    node.code === 'EC07' ? { ...node, title: '=HYPERLINK("x";"y")' } : node,
  );
  expect(resultsCsv({ ...sampleOutcome, nodes }, samplePlan.profile, 'it')).toContain(`"'=HYPERLINK(""x"";""y"")"`);
});
