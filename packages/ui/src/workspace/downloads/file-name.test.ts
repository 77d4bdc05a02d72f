import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it('says kind, year, body and what tells a file from others, in letters of every file system', () => {
  const named = { year: '2024', body: 'Camera di commercio dell’Alto Àdige / Süd' };
  expect(fileName('Dove OS8 perde punti', named)).toBe(
    'dove-os8-perde-punti-2024-camera-di-commercio-dell-alto-adige-sud',
  );
  expect(fileName('backup', named, '2026-11-26')).toBe(
    'backup-2024-camera-di-commercio-dell-alto-adige-sud-2026-11-26',
  );
});

it('leaves out what there is none of', () => {
  expect(fileName('ricette', { year: '', body: '' })).toBe('ricette');
});
