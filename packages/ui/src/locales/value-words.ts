import type { ValueStanding } from '@traguardo/workflow';
import type { Catalogue } from './catalogue.ts';

const it = {
  standings: {
    expected: 'Atteso',
    provisional: 'Provvisorio',
    confirmed: 'Confermato',
    certified: 'Certificato',
    corrected: 'Corretto, da confermare',
    changed: 'Cambiato dopo l’ultimo passo',
  } satisfies Record<ValueStanding, string>,
  steps: { entered: 'Inserito', confirmed: 'Confermato', certified: 'Certificato', corrected: 'Corretto' },
  stepBy: (day: string, actor: string | null, role: string): string =>
    actor === null ? `${day}, ${role}` : `${day}, ${actor} (${role})`,
  reasons: 'Motivi',
};

/** Where a value stands in the cycle and what was done to it, in the same words wherever it is told. */
export const valueWords: Catalogue<typeof it> = {
  it,
  en: {
    standings: {
      expected: 'Expected',
      provisional: 'Provisional',
      confirmed: 'Confirmed',
      certified: 'Certified',
      corrected: 'Corrected, to be confirmed',
      changed: 'Changed since the last step',
    },
    steps: { entered: 'Entered', confirmed: 'Confirmed', certified: 'Certified', corrected: 'Corrected' },
    stepBy: (day, actor, role) => (actor === null ? `${day}, ${role}` : `${day}, ${actor} (${role})`),
    reasons: 'Reasons',
  },
};
