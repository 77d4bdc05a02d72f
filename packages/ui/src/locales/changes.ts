import { italian } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';

const it = {
  proposal: 'Che cosa cambia il testo',
  proposalHint: (version: number): string => `Confronto tra la versione ${version} del piano e il testo com’è adesso.`,
  typedHere: 'Causa e prova si scrivono qui.',
  notNow: (states: string): string =>
    `Adesso una modifica non si può proporre: si propone quando il ciclo è a ${states}.`,
  noVersion: 'Nessuna versione del piano è in vigore: le modifiche si propongono dopo l’approvazione.',
  nothing: (version: number): string =>
    `Il testo non cambia nulla della versione ${version}. Nel piano si cambia un target, un peso o un altro campo, o si scrive una revisione: le voci compaiono qui.`,
  lacking: (items: number): string =>
    items === 1 ? 'A 1 voce manca la causa o la prova.' : `A ${items} voci manca la causa o la prova.`,
  complete: 'Ogni voce ha causa e prova.',
  uncovered: (codes: string): string =>
    `Il testo cambia anche ${codes}, che nessuna voce nomina: l’approvazione sarebbe rifiutata.`,
  besides: (count: number): string =>
    count === 1 ? '1 altra differenza non vincola nessuno' : `${count} altre differenze non vincolano nessuno`,
  repeat: 'Dove manca, ripeti la prima prova',
  reasons: 'Perché la proposta cambia',
  propose: 'Proponi le modifiche',
  amend: 'Riproponi le modifiche',
  openChange: 'Modifica in corso',
  openHint: (day: string): string => italian`Proposta il ${day}.`,
  advise: 'Dai il parere',
  allFavourable: 'Dove manca, favorevole',
  adviseLacking: (items: number): string =>
    items === 1 ? 'Su 1 voce manca il parere o il suo testo.' : `Su ${items} voci manca il parere o il suo testo.`,
  decide: 'Si approva, si respinge o si ritira nella pagina Compiti.',
  history: 'Modifiche dell’anno',
  noHistory: 'Finora il piano non è stato modificato.',
  effect: 'Effetto sui punteggi, a parità di dati',
  sameEffect: 'Effetto sui punteggi: lo stesso della modifica in corso, qui sopra.',
  effectHint: 'Si ricalcola dai testi sigillati: chiunque trova le stesse cifre.',
  unknownEffect: 'Nel giornale mancano i testi: l’effetto non si può ricalcolare.',
  node: 'Nodo',
  before: 'Con i target di prima',
  after: 'Con i target di dopo',
  points: 'Differenza in punti',
  inPlan: 'Vedi nel piano',
  inChanges: (code: string): string => `${code} è in una modifica dell’anno: causa, parere ed effetto`,
  item: 'Voce',
  change: 'Che cosa cambia',
  cause: 'Causa',
  evidence: 'Prova',
  opinion: 'Parere OIV',
  opinionText: 'Testo del parere',
  choose: 'Scegli…',
  causeOf: (item: string): string => `Causa: ${item}`,
  evidenceOf: (item: string): string => `Prova: ${item}`,
  opinionOf: (item: string): string => `Parere OIV: ${item}`,
  opinionTextOf: (item: string): string => `Testo del parere: ${item}`,
  notYours: (roles: string): string => `Questo passo spetta a: ${roles}.`,
  kept: 'Ciò che scrivi resta qui anche se chiudi.',
};

const en: typeof it = {
  proposal: 'What the text changes',
  proposalHint: (version) => `Version ${version} of the plan against the text as it is now.`,
  typedHere: 'Cause and evidence are written here.',
  notNow: (states) => `A change cannot be proposed now: it is proposed when the cycle is at ${states}.`,
  noVersion: 'No version of the plan is in force: changes are proposed after the approval.',
  nothing: (version) =>
    `The text changes nothing of version ${version}. In the plan a target, a weight or another field is changed, or a revision is written: the items appear here.`,
  lacking: (items) =>
    items === 1 ? '1 item lacks its cause or evidence.' : `${items} items lack their cause or evidence.`,
  complete: 'Every item has a cause and evidence.',
  uncovered: (codes) => `The text changes ${codes} too, which no item names: the approval would be refused.`,
  besides: (count) => (count === 1 ? '1 more difference binds nobody' : `${count} more differences bind nobody`),
  repeat: 'Where missing, repeat the first evidence',
  reasons: 'Why the proposal changes',
  propose: 'Propose the changes',
  amend: 'Propose the changes again',
  openChange: 'Change under way',
  openHint: (day) => `Proposed on ${day}.`,
  advise: 'Give the opinion',
  allFavourable: 'Favourable where missing',
  adviseLacking: (items) =>
    items === 1
      ? '1 item lacks its opinion or the text of it.'
      : `${items} items lack their opinion or the text of it.`,
  decide: 'It is approved, rejected or withdrawn on the page Tasks.',
  history: 'Changes of the year',
  noHistory: 'The plan has not been changed so far.',
  effect: 'Effect on the scores, with the same values',
  sameEffect: 'Effect on the scores: the same as that of the change under way, above.',
  effectHint: 'Worked out again from the sealed texts: anyone will find the same figures.',
  unknownEffect: 'The journal lacks the texts: the effect cannot be worked out again.',
  node: 'Node',
  before: 'With the targets before',
  after: 'With the targets after',
  points: 'Difference in points',
  inPlan: 'See in the plan',
  inChanges: (code) => `${code} is in a change of the year: cause, opinion and effect`,
  item: 'Item',
  change: 'What changes',
  cause: 'Cause',
  evidence: 'Evidence',
  opinion: 'Opinion of the OIV',
  opinionText: 'Text of the opinion',
  choose: 'Choose…',
  causeOf: (item) => `Cause: ${item}`,
  evidenceOf: (item) => `Evidence: ${item}`,
  opinionOf: (item) => `Opinion of the OIV: ${item}`,
  opinionTextOf: (item) => `Text of the opinion: ${item}`,
  notYours: (roles) => `This step belongs to: ${roles}.`,
  kept: 'What you write stays here even if you close.',
};

/** Words of the page about the changes of the year. */
export const changesTexts: Catalogue<typeof it> = { it, en };
