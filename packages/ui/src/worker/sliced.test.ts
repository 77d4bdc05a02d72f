import { expect, it } from 'vitest';
import { referenceExample } from '../workspace/shipped/reference-example.ts';
import { analyse, analysisOf } from './analyse.ts';
import { createAnalysisSender } from './analysis-sender.ts';
import { patched } from './difference.ts';
import { receivedAnalysis } from './sent-analysis.ts';
import { sliced } from './sliced.ts';

const choice = { at: null, targets: 'revised' } as const;
const analysis = analysisOf(analyse({ revision: 1, files: await referenceExample(), choice, language: 'it' }));

it('comes in parts none of which is large, and is the same put together', () => {
  const send = createAnalysisSender();
  const sent = send(1, analysis, null);
  const { parts, last } = sliced(sent, 2000);
  expect(parts.length).toBeGreaterThan(5);
  const arrived = structuredClone(parts).reduce<unknown>((data, part) => patched(data, part), null);
  expect(receivedAnalysis(structuredClone(last), null, arrived)).toEqual(receivedAnalysis(sent, null));
  const changed = send(2, analysis, 1);
  expect(sliced(changed, 2000)).toEqual({ parts: [], last: changed });
});

it('is one message where it is small', () => {
  const sent = createAnalysisSender()(1, analysis, null);
  expect(sliced(sent, 10_000_000)).toEqual({ parts: [], last: sent });
});
