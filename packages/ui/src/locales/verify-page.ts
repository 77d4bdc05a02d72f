import type { Catalogue } from './catalogue.ts';

const it = {
  ownTitle: 'I giornali di questo ente',
  ownHint:
    'Ogni passo si rifà dall’inizio (impronte, ordine, ruoli, condizioni) e ogni cifra registrata si ricalcola dai testi sigillati.',
  year: (year: number, isOpen: boolean): string => `Verifica il ${year}${isOpen ? ' (aperto)' : ''}`,
  noJournal: 'Nessun giornale ancora: comincia con il primo passo del ciclo.',
  journalLink: 'Leggi il giornale nel Ciclo',
  fileTitle: 'Un file da fuori',
  fileHint:
    'Il file del ciclo (.traguardo) che qualcuno ha scaricato o pubblicato. Si verifica qui, non sostituisce nulla e non resta in questo browser.',
  head: 'Testa stampata, se c’è',
  headHint:
    'Come nel verbale o nella Relazione: 19-XXXX-XXXX-XXXX-XXXX-XXXX. Senza, una fine tagliata non si può vedere.',
  badHead: 'Non è una testa, o un carattere è sbagliato: ricontrolla.',
  pick: 'Scegli il file del ciclo…',
  tooLarge: 'Il file è troppo grande per essere un ciclo.',
  notText: 'Il file non è un testo UTF-8: forse è stato aperto e salvato da un altro programma.',
  verifying: (what: string): string => `Verifica in corso, ${what}: ogni passo si rifà, ogni cifra si ricalcola…`,
  whole: (what: string, steps: number): string =>
    `${what}: regge. ${steps === 1 ? '1 passo verificato' : `${steps} passi verificati`}, uno per uno qui sotto.`,
  broken: (what: string): string => `${what}: non regge.`,
  otherFile: (what: string): string => `${what}: non è il file di un ciclo, e non c’è nulla da verificare.`,
  failed: 'La verifica si è interrotta per un errore del programma. Nulla è cambiato.',
  nameOfYear: (year: number): string => `il giornale del ${year}`,
  verifier: 'Scarica la pagina che verifica senza rete',
};

const en: typeof it = {
  ownTitle: 'The journals of this body',
  ownHint:
    'Every step is taken again from the start (hashes, order, roles, conditions) and every recorded figure is worked out again from the sealed texts.',
  year: (year, isOpen) => `Verify ${year}${isOpen ? ' (open)' : ''}`,
  noJournal: 'No journal yet: it begins with the first step of the cycle.',
  journalLink: 'Read the journal in the Cycle',
  fileTitle: 'A file from outside',
  fileHint:
    'The file of a cycle (.traguardo) that somebody downloaded or published. It is verified here, replaces nothing and does not stay in this browser.',
  head: 'Printed head, if there is one',
  headHint:
    'As in the minutes or in the report: 19-XXXX-XXXX-XXXX-XXXX-XXXX. Without it an end that was cut cannot be seen.',
  badHead: 'This is not a head, or a character is wrong: check it again.',
  pick: 'Choose the file of the cycle…',
  tooLarge: 'The file is too large to be a cycle.',
  notText: 'The file is not UTF-8 text: perhaps another program opened and saved it.',
  verifying: (what) => `Verifying ${what}: every step is taken again, every figure worked out again…`,
  whole: (what, steps) =>
    `${what}: it holds. ${steps === 1 ? '1 step verified' : `${steps} steps verified`}, one by one below.`,
  broken: (what) => `${what}: it does not hold.`,
  otherFile: (what) => `${what}: not the file of a cycle, and there is nothing to verify.`,
  failed: 'The verification stopped because of an error in the program. Nothing changed.',
  nameOfYear: (year) => `the journal of ${year}`,
  verifier: 'Download the page that verifies without a network',
};

/** Words of the page that verifies journals and bundles. */
export const verifyPageTexts: Catalogue<typeof it> = { it, en };
