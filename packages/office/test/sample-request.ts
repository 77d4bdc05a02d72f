import type { DataRequest } from '../src/request/data-request.ts';

/** A request with a value of every kind. */
export const SAMPLE_REQUEST: DataRequest = {
  id: 'r-2024-1',
  body: 'Camera di prova',
  period: '2024',
  plan: 'sha256:abc',
  holder: { code: 'UFF1', title: 'Ufficio metrico' },
  day: '2024-12-31',
  due: '2025-01-20',
  language: 'it',
  values: [
    {
      code: 'PIRA08.done',
      title: 'Ispezioni eseguite',
      unit: 'N.',
      target: '',
      last: '182',
      kind: 'number',
      options: [],
    },
    { code: 'EC07', title: 'Proventi aggiuntivi', unit: '%', target: '≥ 3 %', last: '', kind: 'percent', options: [] },
    { code: 'C2.4', title: 'Avvio delle procedure', unit: '', target: 'Sì', last: '', kind: 'yes-no', options: [] },
    {
      code: 'A1',
      title: 'Regolamento approvato',
      unit: '',
      target: 'entro il 30/09/2024',
      last: '',
      kind: 'date',
      options: [],
    },
    { code: 'Q1', title: '=cmd|calc', unit: '', target: '', last: '', kind: 'text', options: ['BASSO', 'ALTO'] },
    { code: 'C1.1_07', title: 'Tempo medio', unit: 'gg', target: '≤ 4,19 gg', last: '', kind: 'number', options: [] },
  ],
};
