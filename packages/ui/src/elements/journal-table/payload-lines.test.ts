import { expect, it } from 'vitest';
import { payloadLines } from './payload-lines.ts';

it('names a part inside a field as a part, even where a field is called like it', () => {
  const evidence = `sha256:${'0'.repeat(64)}`;
  const lines = payloadLines({ evidence, criteria: [{ criterion: 'clarity', evidence: 'Relazione, pagina 3' }] }, 'it');
  expect(lines[0]?.label).toBe('Impronta del documento');
  expect(lines[1]?.value).toContain('Prova: Relazione, pagina 3');
});

it('names the sheets, values or documents that one step was taken for', () => {
  const payload = { subjects: ['SG', 'EQ'] };
  expect(payloadLines(payload, 'en')).toEqual([{ label: 'Taken for', value: '1. SG\n2. EQ' }]);
  expect(payloadLines(payload, 'it')[0]?.label).toBe('Fatto per');
});
