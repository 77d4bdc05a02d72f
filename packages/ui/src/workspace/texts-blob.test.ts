import { compile } from '@traguardo/dsl';
import { expect, it } from 'vitest';
import { textsBlob, textsOf } from './texts-blob.ts';
import type { WorkspaceFile } from './workspace.ts';

const FILES: readonly WorkspaceFile[] = [
  { path: 'b.piano', kind: 'plan', text: 'lingua it\n' },
  { path: 'a.piano', kind: 'plan', text: 'piano P "è" periodo 2024 { }\n' },
  { path: 'dati.csv', kind: 'actuals', text: 'codice;valore\n' },
];

it('has the hash that compiling gives to the same texts', () => {
  const texts = (kind: string) => FILES.filter((file) => file.kind === kind).map(({ path, text }) => ({ path, text }));
  const { planHash, dataHash } = compile({ files: texts('plan'), data: texts('actuals') });
  expect(textsBlob(FILES, 'plan').hash).toBe(planHash);
  expect(textsBlob(FILES, 'actuals').hash).toBe(dataHash);
});

it('gives the texts back', () => {
  expect(textsOf(textsBlob(FILES, 'actuals').text, 'actuals')).toEqual([FILES[2]]);
  expect(textsOf('{"a":1}', 'plan')).toBeNull();
});
