import { hashBytes } from '@traguardo/model';
import { readStamp } from '@traguardo/report';
import { beforeAll, expect, it } from 'vitest';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../workspace/report-document.ts';
import { referenceExample } from '../../workspace/shipped/reference-example.ts';
import type { DocumentAsked } from '../protocol.ts';
import { writeDocument } from './write-document.ts';

let asked: Omit<DocumentAsked, 'format'>;

beforeAll(async () => {
  const choice = { at: null, targets: 'revised' } as const;
  asked = {
    input: { revision: 1, files: await referenceExample(), choice, language: 'it' },
    journal: null,
    draft: false,
    bundle: null,
    verifier: null,
    ipa: null,
  };
});

for (const format of DOCUMENT_FORMATS) {
  it(`writes the report of the example as ${format}, named after body and year, the same bytes each time`, async () => {
    const steps: number[] = [];
    const written = await writeDocument({ ...asked, format }, ({ done, total }) => steps.push(done - total));
    expect(written.name).toMatch(/^[a-z-]+-2024-camera-di-commercio-di-alessandria-asti\.[a-z]+$/);
    expect(written.hash).toBe(hashBytes(written.bytes));
    expect(written.stamp).toMatchObject({ plan: 'ENTE', targets: 'revised', at: '2024-12-31' });
    expect(steps.toReversed()).toEqual(steps.map((_, at) => (at === 0 ? 0 : -at)));
    expect((await writeDocument({ ...asked, format }, () => undefined)).hash).toBe(written.hash);
  });
}

it('takes the journal along in the folder to publish, with the page that verifies it', async () => {
  const journal = { bundle: '{"journal":"of the test"}', verifier: '<!doctype html><title>verifies</title>' };
  const { bytes } = await writeDocument({ ...asked, ...journal, format: 'public' }, () => undefined);
  const names = new TextDecoder('latin1').decode(bytes);
  expect(names).toContain('ciclo.traguardo');
  expect(names).toContain('verifica.html');
});

it('takes the code of the body in the public index along in open data, and nowhere else', async () => {
  const hashOf = async (format: DocumentFormat, ipa: string | null): Promise<string> =>
    (await writeDocument({ ...asked, format, ipa }, () => undefined)).hash;
  for (const format of ['data', 'public', 'html'] as const) {
    const isSame = (await hashOf(format, 'cciaa_al_at')) === (await hashOf(format, null));
    expect([format, isSame]).toEqual([format, format === 'html']);
  }
});

it('has its stamp in it, and says that it is a draft when it is', async () => {
  const { bytes, stamp } = await writeDocument({ ...asked, format: 'html', draft: true }, () => undefined);
  const text = new TextDecoder().decode(bytes);
  expect(readStamp(text)).toEqual(stamp);
  expect(text).toContain('Bozza');
  expect(text).toContain('99,90 %');
});
