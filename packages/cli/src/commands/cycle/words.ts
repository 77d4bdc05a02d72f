import { italian } from '@traguardo/model';
import type { Language } from '@traguardo/model';

/** Sentences of `traguardo cycle propose`, `change`, `years` and `remarks`. */
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
  readonly badPayload: (path: string, reason: string) => string;
  readonly open: (items: number, day: string) => string;
  readonly notBegun: string;
  readonly next: (day: string, name: string) => string;
  readonly openRemarks: (count: number) => string;
  readonly toCarry: (count: number) => string;
  readonly noRemarks: string;
  readonly noEarlierYear: string;
  readonly carriedFrom: (year: number, day: string) => string;
  readonly proven: (head: string) => string;
  readonly notProven: (head: string) => string;
  readonly remark: (number: number, criterion: string, text: string) => string;
  readonly answer: (text: string) => string;
  readonly notAnswered: string;
}

const it: ChangeWords = {
  nothingInForce: 'nessuna versione del piano è in vigore: prima va approvato il piano.',
  textNotKept: (version) =>
    `nel ciclo manca il testo della versione ${version}: senza non si può dire che cosa cambia.`,
  noRevision: (code, codes) => `${code}: nel piano non c’è questa revisione. Ci sono: ${codes}.`,
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
      ? 'Un’altra differenza non vincola nessuno e non chiede parere:'
      : `Altre ${changes} differenze non vincolano nessuno e non chiedono parere:`,
  uncovered: (codes) =>
    `Cambia ciò a cui ci si impegna anche in ${codes}, che nessuna voce nomina: va aggiunta una voce.`,
  effect: 'Effetto sui punteggi, a parità di dati (differenza in punti)',
  written: (path, event) =>
    `Scritto ${path}: completa le voci, poi traguardo cycle apply ${event} --payload ${path} --role … --actor …`,
  noChange: 'nessuna modifica è in corso.',
  notForOpinion: 'sulla modifica in corso il parere è già dato.',
  badPayload: (path, reason) => `${path}: c’è già e non è un payload (${reason}). Cancellalo o indica un altro file.`,
  open: (items, day) => italian`${items === 1 ? '1 voce' : `${items} voci`}, proposte il ${day}`,
  notBegun: 'non ancora iniziato',
  next: (day, name) => `entro ${day}: ${name}`,
  openRemarks: (count) => `${count === 1 ? '1 rilievo' : `${count} rilievi`} dell’anno prima senza risposta`,
  toCarry: (count) => `${count === 1 ? '1 rilievo' : `${count} rilievi`} dell’anno prima da portare qui`,
  noRemarks: 'L’anno prima non è stato validato con osservazioni: non c’è nulla da portare.',
  noEarlierYear: 'Nessun anno precedente è collegato a questo piano («previous» in traguardo.json).',
  carriedFrom: (year, day) => italian`Rilievi del ${year}, portati il ${day}`,
  proven: (head) => `Il giornale dell’anno prima ha questa fine (${head}) e questi rilievi.`,
  notProven: (head) => `Il giornale dell’anno prima non ha questa fine (${head}) o questi rilievi.`,
  remark: (number, criterion, text) => `${number}. ${criterion}: ${text}`,
  answer: (text) => `risposta: ${text}`,
  notAnswered: '✗ senza risposta',
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
  badPayload: (path, reason) =>
    `${path}: is there already and is no payload (${reason}). Delete it or name another file.`,
  open: (items, day) => `${items === 1 ? '1 item' : `${items} items`}, proposed on ${day}`,
  notBegun: 'not begun',
  next: (day, name) => `by ${day}: ${name}`,
  openRemarks: (count) => `${count === 1 ? '1 remark' : `${count} remarks`} of the year before not answered`,
  toCarry: (count) => `${count === 1 ? '1 remark' : `${count} remarks`} of the year before to be carried over`,
  noRemarks: 'The year before was not validated with remarks: there is nothing to carry over.',
  noEarlierYear: 'No earlier year is linked with this plan (“previous” in traguardo.json).',
  carriedFrom: (year, day) => `Remarks of ${year}, carried over on ${day}`,
  proven: (head) => `The journal of the year before has this end (${head}) and these remarks.`,
  notProven: (head) => `The journal of the year before has not this end (${head}) or not these remarks.`,
  remark: (number, criterion, text) => `${number}. ${criterion}: ${text}`,
  answer: (text) => `answer: ${text}`,
  notAnswered: '✗ not answered',
};

/** The sentences in a language. */
export const words: Readonly<Record<Language, ChangeWords>> = { it, en };
