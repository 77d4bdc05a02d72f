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

it('says the year once', () => {
  const named = { year: '2024', body: 'Ente' };
  expect(fileName('Dove può finire ogni punteggio, visto il 2024-07-31', named)).toBe(
    'dove-puo-finire-ogni-punteggio-visto-il-2024-07-31-ente',
  );
  expect(fileName('Il ciclo 2024', named)).toBe('il-ciclo-2024-ente');
});

it('leaves out what there is none of', () => {
  expect(fileName('ricette', { year: '', body: '' })).toBe('ricette');
});
