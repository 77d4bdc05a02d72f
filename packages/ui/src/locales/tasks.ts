import { italian } from '@traguardo/model';
import type { CycleSubject } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';

const it = {
  waiting: {
    value: (count: number): string => (count === 1 ? '1 valore' : `${count} valori`),
    sheet: (count: number): string => (count === 1 ? '1 scheda' : `${count} schede`),
    document: (count: number): string => (count === 1 ? '1 documento' : `${count} documenti`),
  } satisfies Record<CycleSubject, (count: number) => string>,
  giveValues: 'Dai i valori che mancano',
  more: (count: number): string => (count === 1 ? 'e un altro' : `e altri ${count}`),
  othersTitle: 'Valori, schede e documenti che aspettano altri',
  readChange: 'Leggi la modifica in corso, con gli effetti e i pareri',
  contrary: (codes: string): string => `Parere contrario dell’OIV su ${codes}.`,
  ends: { withdrawn: 'ritirata', rejected: 'respinta', lapsed: 'decaduta' },
  stillInText: (end: string, codes: string): string =>
    `Il testo del piano ha ancora la modifica ${end} di ${codes}: si toglie dal piano, o si ripropone.`,
  readText: 'Che cosa cambia il testo',
  due: (role: string): string => `Scadenze: ${role}`,
  noneDue: 'Nessun termine del ciclo è aperto per questo ruolo.',
  allDue: 'Le scadenze di tutti',
  calendar: 'Scarica queste scadenze (.ics)',
  elsewhere: (step: string, states: readonly string[]): string =>
    `«${step}» non è possibile adesso: si fa nella fase ${states.map((state) => `«${state}»`).join(', ')}.`,
  ownPage: {
    modifiche: 'Vai alla pagina Modifiche',
    validazione: 'Vai alla pagina Validazione',
    autovalutazione: 'Vai alla pagina Autovalutazione',
    anni: 'Vai alla pagina Anni',
  } satisfies Record<string, string>,
  dueBy: (day: string): string => italian`Entro il ${day}`,
};

/** Words of the page of the tasks: what each role can do, what waits, what is due. */
export const taskTexts: Catalogue<typeof it> = {
  it,
  en: {
    waiting: {
      value: (count) => (count === 1 ? '1 value' : `${count} values`),
      sheet: (count) => (count === 1 ? '1 sheet' : `${count} sheets`),
      document: (count) => (count === 1 ? '1 document' : `${count} documents`),
    },
    giveValues: 'Give the values that are missing',
    more: (count) => `and ${count} more`,
    othersTitle: 'Values, sheets and documents that wait for others',
    readChange: 'Read the change under way, with its effects and opinions',
    contrary: (codes) => `Contrary opinion of the OIV on ${codes}.`,
    ends: { withdrawn: 'withdrawn', rejected: 'rejected', lapsed: 'lapsed' },
    stillInText: (end, codes) =>
      `The text of the plan still has the ${end} change of ${codes}: it is taken out of the plan, or proposed again.`,
    readText: 'What the text changes',
    due: (role) => `Deadlines: ${role}`,
    noneDue: 'No deadline of the cycle is open for this role.',
    allDue: 'The deadlines of everybody',
    calendar: 'Download these deadlines (.ics)',
    elsewhere: (step, states) =>
      `“${step}” is not possible now: it is taken in the phase ${states.map((state) => `“${state}”`).join(', ')}.`,
    ownPage: {
      modifiche: 'Go to the page Changes',
      validazione: 'Go to the page Validation',
      autovalutazione: 'Go to the page Self-assessment',
      anni: 'Go to the page Years',
    },
    dueBy: (day) => `By ${day}`,
  },
};
