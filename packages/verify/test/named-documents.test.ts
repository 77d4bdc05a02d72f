import { compile } from '@traguardo/dsl';
import { expect, test } from 'vitest';
import { namedEvidence } from '../src/named-documents.ts';

test('a document that shows values is named once, with all it shows', () => {
  const [register, minutes] = [`sha256:${'a'.repeat(64)}`, `sha256:${'B'.repeat(64)}`];
  const text = `plan P "Body" period 2024 { indicator A target >= 10 N. weight 50%\nindicator B target >= 4 N. weight 50% }
actuals at 2024-12-31 { A 5 N. evidence "register.pdf ${register}"\nB 4 N. evidence "register.pdf ${register}" }
actuals at 2024-07-31 { A 2 N. evidence "minutes.odt ${minutes}"\nB 1 N. }
`;
  expect(namedEvidence(compile({ files: [{ path: 'plan.piano', text }] }))).toEqual([
    { name: 'register.pdf', hash: register, ids: ['A', 'B'] },
    { name: 'minutes.odt', hash: minutes.toLowerCase(), ids: ['A'] },
  ]);
});
