import { italian } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';

/** The form's own words; names of fields, choices and faults are those of the cycle (`CYCLE_TEXTS`). */
const it = {
  cancel: 'Annulla',
  optional: 'facoltativo',
  choose: 'Scegli…',
  remove: 'Togli',
  addItem: 'Aggiungi una voce',
  repeatFirst: 'Ripeti la prima voce dove manca',
  hashFile: 'Calcola da un file…',
  item: (number: number): string => `Voce ${number}`,
  shownOf: (some: string, all: string): string => `Voci mostrate: ${some} di ${all}.`,
  more: 'Mostra altre voci',
  incomplete: (count: number): string =>
    count === 1
      ? 'Manca un’indicazione: è segnata qui sopra.'
      : `Mancano ${count} indicazioni: sono segnate qui sopra.`,
  hints: {
    number: 'Come è scritto sull’atto, per esempio 122/2024',
    what: 'Target, peso, fonte…',
    where: 'Indirizzo o collocazione',
    validFrom: 'Solo se la modifica vale da un giorno dopo quello del passo',
  },
  textSays: (days: readonly string[]): string =>
    `Nel testo del piano la modifica vale ${new Intl.ListFormat('it', { type: 'conjunction' }).format(days.map((day) => italian`dal ${day}`))}.`,
  noReport:
    'Da questo browser non è stata scaricata nessuna relazione: qui si offrono quelle scaricate, con l’impronta già scritta.',
  toReport: 'Vai alla Relazione',
  noGender:
    'Il piano non contiene un bilancio di genere: se non ne parla il testo della Relazione, la sezione 3.4 dice che non c’è.',
  offered: 'Relazioni scaricate da questa applicazione',
  offer: (name: string, when: string, isBehind: boolean): string =>
    italian`${name}, scaricata il ${when}${isBehind ? ': è indietro, va rifatta' : ''}`,
  offerTaken: 'Scaricata da qui: l’impronta è la sua, e con essa si registra da che cosa è fatta.',
  offerBehind:
    'È indietro: da quando è stata scaricata sono cambiati il piano, i valori, il testo o il giornale. In Relazione si legge che cosa, e si scarica di nuovo.',
  yes: 'sì',
  no: 'no',
};

export const stepFormTexts: Catalogue<typeof it> = {
  it,
  en: {
    cancel: 'Cancel',
    optional: 'optional',
    choose: 'Choose…',
    remove: 'Remove',
    addItem: 'Add an item',
    repeatFirst: 'Repeat the first where empty',
    hashFile: 'Compute from a file…',
    item: (number) => `Item ${number}`,
    shownOf: (some, all) => `Items shown: ${some} of ${all}.`,
    more: 'Show more items',
    incomplete: (count) =>
      count === 1
        ? 'One entry is missing: it is marked above.'
        : `${count} entries are missing: they are marked above.`,
    hints: {
      number: 'As the act has it, for example 122/2024',
      what: 'Target, weight, source…',
      where: 'Address or place',
      validFrom: 'Only where the change counts from a day after that of the step',
    },
    textSays: (days) =>
      `In the text of the plan the change counts ${new Intl.ListFormat('en', { type: 'conjunction' }).format(days.map((day) => `from ${day}`))}.`,
    noReport:
      'No report was downloaded from this browser: here those that were are offered, with their hash already written.',
    toReport: 'Go to the report',
    noGender:
      'The plan holds no gender budget: unless the text of the report speaks of it, section 3.4 says that there is none.',
    offered: 'Reports downloaded from this application',
    offer: (name, when, isBehind) =>
      `${name}, downloaded on ${when}${isBehind ? ': out of date, to be made again' : ''}`,
    offerTaken: 'Downloaded from here: the hash is its own, and what it was made from is recorded with it.',
    offerBehind:
      'Out of date: the plan, the values, the words or the journal have changed since it was downloaded. Report says what, and downloads it again.',
    yes: 'yes',
    no: 'no',
  },
};
