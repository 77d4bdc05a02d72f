import type { Language } from '@traguardo/model';

/** Sentences of `traguardo cycle propose` and `traguardo cycle change`. */
interface ChangeWords {
  readonly nothingInForce: string;
  readonly textNotKept: (version: number) => string;
  readonly noRevision: (code: string, codes: string) => string;
  readonly nothingChanges: (version: number) => string;
  readonly proposal: (items: number, version: number, day: string) => string;
  readonly cause: (text: string) => string;
  readonly evidence: (text: string) => string;
  readonly opinion: (text: string) => string;
  readonly lacks: Readonly<Record<'cause' | 'evidence', string>>;
  readonly lacking: (items: number) => string;
  readonly complete: string;
  readonly besides: (changes: number) => string;
  readonly uncovered: (codes: string) => string;
  readonly effect: string;
  readonly written: (path: string, event: string) => string;
  readonly noChange: string;
  readonly notForOpinion: string;
  readonly notWritten: (path: string) => string;
  readonly badPayload: (path: string, reason: string) => string;
  readonly open: (items: number, day: string) => string;
}

const it: ChangeWords = {
  nothingInForce: 'nessuna versione del piano è in vigore: prima va approvato il piano.',
  textNotKept: (version) =>
    `nel ciclo manca il testo della versione ${version}: senza non si può dire che cosa cambia.`,
  noRevision: (code, codes) => `${code}: nel piano non c'è questa revisione. Ci sono: ${codes}.`,
  nothingChanges: (version) =>
    `Il testo non cambia nulla della versione ${version}. Scrivi una revisione nel piano, o cambia le clausole, e riprova.`,
  proposal: (items, version, day) =>
    `${items === 1 ? '1 voce' : `${items} voci`} rispetto alla versione ${version} (${day})`,
  cause: (text) => `causa: ${text}`,
  evidence: (text) => `prova: ${text}`,
  opinion: (text) => `parere OIV: ${text}`,
  lacks: { cause: 'manca la causa', evidence: 'manca la prova' },
  lacking: (items) => (items === 1 ? '1 voce non è completa.' : `${items} voci non sono complete.`),
  complete: 'Ogni voce ha causa e prova.',
  besides: (changes) =>
    changes === 1
      ? "Un'altra differenza non vincola nessuno e non chiede parere:"
      : `Altre ${changes} differenze non vincolano nessuno e non chiedono parere:`,
  uncovered: (codes) =>
    `Cambia ciò a cui ci si impegna anche in ${codes}, che nessuna voce nomina: va aggiunta una voce.`,
  effect: 'Effetto sui punteggi, a parità di dati (differenza in punti)',
  written: (path, event) =>
    `Scritto ${path}: completa le voci, poi traguardo cycle apply ${event} --payload ${path} --role … --actor …`,
  noChange: 'nessuna modifica è in corso.',
  notForOpinion: 'sulla modifica in corso il parere è già dato.',
  notWritten: (path) => `${path}: non si può scrivere.`,
  badPayload: (path, reason) => `${path}: c'è già e non è un payload (${reason}). Cancellalo o indica un altro file.`,
  open: (items, day) => `${items === 1 ? '1 voce' : `${items} voci`}, proposte il ${day}`,
};

const en: ChangeWords = {
  nothingInForce: 'no version of the plan is in force: the plan has to be approved first.',
  textNotKept: (version) => `the cycle lacks the text of version ${version}: without it nobody can say what changes.`,
  noRevision: (code, codes) => `${code}: the plan has no such revision. It has: ${codes}.`,
  nothingChanges: (version) =>
    `The text changes nothing of version ${version}. Write a revision in the plan, or change clauses, and try again.`,
  proposal: (items, version, day) => `${items === 1 ? '1 item' : `${items} items`} against version ${version} (${day})`,
  cause: (text) => `cause: ${text}`,
  evidence: (text) => `evidence: ${text}`,
  opinion: (text) => `opinion of the OIV: ${text}`,
  lacks: { cause: 'the cause is missing', evidence: 'the evidence is missing' },
  lacking: (items) => (items === 1 ? '1 item is not complete.' : `${items} items are not complete.`),
  complete: 'Every item has a cause and evidence.',
  besides: (changes) =>
    changes === 1
      ? 'One more difference binds nobody and needs no opinion:'
      : `${changes} more differences bind nobody and need no opinion:`,
  uncovered: (codes) => `What one commits to changes in ${codes} too, which no item names: add an item.`,
  effect: 'Effect on the scores, with the same values (difference in points)',
  written: (path, event) =>
    `Written ${path}: complete the items, then traguardo cycle apply ${event} --payload ${path} --role … --actor …`,
  noChange: 'no change is under way.',
  notForOpinion: 'the opinion on the change under way has been given already.',
  notWritten: (path) => `${path}: cannot be written.`,
  badPayload: (path, reason) =>
    `${path}: is there already and is no payload (${reason}). Delete it or name another file.`,
  open: (items, day) => `${items === 1 ? '1 item' : `${items} items`}, proposed on ${day}`,
};

/** The sentences in a language. */
export const words: Readonly<Record<Language, ChangeWords>> = { it, en };
