import { compile } from '@traguardo/dsl';
import { expect, it } from 'vitest';
import { PLUGINS } from '../../worker/plugins.ts';
import { analyse, analysisOf } from '../../worker/analyse.ts';
import { emptyPlan } from './plan-to-fill-in.ts';
import { referenceExample } from './reference-example.ts';
import type { WorkspaceFile } from '../workspace.ts';

function errorsIn(files: readonly WorkspaceFile[]): string[] {
  const texts = (kind: string): WorkspaceFile[] => files.filter((file) => file.kind === kind);
  const { diagnostics, plan } = compile({
    files: texts('plan'),
    data: texts('actuals'),
    packs: texts('pack'),
    plugins: PLUGINS,
  });
  expect(Number(plan.period.name)).toBeGreaterThan(2023);
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

it('opens the reference example whole, with the paths it has on disk', async () => {
  const files = await referenceExample();
  expect(files.map(({ path }) => path)).toContain('dati/consuntivi-2024.csv');
  expect(errorsIn(files)).toEqual([]);
});

for (const language of ['it', 'en'] as const) {
  it(`starts an empty plan without errors, ${language}`, () => {
    const files = emptyPlan(language, 2031);
    expect(errorsIn(files)).toEqual([]);
    const choice = { at: null, targets: 'revised' } as const;
    const analysed = analyse({ revision: 1, files, choice, language });
    const { problems } = analysisOf(analysed);
    // what the law asks is told, with its repair, from the first line on
    expect(problems.map(({ code, fixes }) => [code, fixes.length])).toEqual([
      ['step/payment-time-objective', 1],
      ['step/anticorruption-objective', 1],
    ]);
    expect(files[0]?.text).toMatch(/(periodo|period) 2031/);
  });
}
