import { italian } from '@traguardo/model';
import type { Language } from '@traguardo/model';
import type { PayStanding, ValueStanding } from '@traguardo/workflow';

/** The sentences of `cycle sheets` and `cycle values` in one language. */
interface SubjectTexts {
  readonly sheetHead: readonly string[];
  readonly valueHead: readonly string[];
  readonly parts: Readonly<Record<'body' | 'unit' | 'objectives' | 'behaviours', string>>;
  readonly standings: Readonly<Record<ValueStanding, string>>;
  readonly byOneself: string;
  readonly pay: Readonly<Record<PayStanding['kind'], string>>;
  readonly paymentTimes: Readonly<
    Record<'met' | 'missed' | 'unknown', (objectives: string, atStake: string) => string>
  >;
  readonly whoActs: (what: string, roles: string) => string;
  readonly nothing: string;
  readonly noRegion: (what: 'sheet' | 'value') => string;
  readonly noSheets: string;
  readonly honest: string;
  readonly behavioursKept: string;
  readonly badBehaviours: (path: string, line: number) => string;
  readonly strangeBehaviours: (codes: string) => string;
  readonly left: (count: number, codes: string) => string;
  readonly notOfSubjects: (event: string) => string;
}

const it: SubjectTexts = {
  sheetHead: ['scheda', 'stato', 'punteggio', 'retribuzione di risultato', 'chi valuta'],
  valueHead: ['valore', 'dato', 'inserito da', 'certificato da', 'stato'],
  parts: { body: 'ente', unit: 'unità', objectives: 'obiettivi', behaviours: 'comportamenti' },
  standings: {
    expected: 'atteso',
    provisional: 'provvisorio',
    confirmed: 'confermato',
    certified: 'certificato',
    corrected: 'corretto, da confermare',
    changed: 'cambiato dopo l’ultimo passo',
  },
  byOneself: 'da chi lo ha inserito',
  pay: {
    paid: 'liquidata',
    payable: 'liquidabile',
    ready: 'si può rendere liquidabile',
    'not-yet': 'non ancora: la scheda non è comunicata o decisa',
    refused: 'non liquidabile:',
  },
  paymentTimes: {
    met: (objectives, atStake) => italian`tempi di pagamento (${objectives}) rispettati: ne dipende il ${atStake}`,
    missed: (objectives, atStake) =>
      italian`tempi di pagamento (${objectives}) non rispettati: la quota del ${atStake} è zero`,
    unknown: (objectives, atStake) => italian`tempi di pagamento (${objectives}) da misurare: ne dipende il ${atStake}`,
  },
  whoActs: (what, roles) => `→ ${what}: ${roles}`,
  nothing: 'nessun passo',
  noRegion: (what) =>
    `il ciclo non segue ${what === 'sheet' ? 'le schede' : 'i valori'}: non ha una regione «per_ogni ${what === 'sheet' ? 'scheda' : 'valore'}».`,
  noSheets: 'Il piano non ha schede individuali.',
  honest:
    'Chi agisce lo dichiara chi scrive: il programma non può attestarlo. Nel ciclo restano codici e impronte, né nomi né punteggi.',
  behavioursKept: 'I giudizi sui comportamenti sono stati letti e non conservati.',
  badBehaviours: (path, line) =>
    `${path}, riga ${line}: si scrive CODICE;90% (codice della scheda e percentuale da 0 a 100).`,
  strangeBehaviours: (codes) => `nessuna scheda con codice ${codes}.`,
  left: (count, codes) => `${count} non possono ora e restano come sono: ${codes}`,
  notOfSubjects: (event) => `${event} non riguarda schede, valori o documenti: togli --subject.`,
};

const en: SubjectTexts = {
  sheetHead: ['sheet', 'state', 'score', 'result pay', 'who evaluates'],
  valueHead: ['value', 'datum', 'entered by', 'certified by', 'state'],
  parts: { body: 'body', unit: 'unit', objectives: 'objectives', behaviours: 'behaviours' },
  standings: {
    expected: 'expected',
    provisional: 'provisional',
    confirmed: 'confirmed',
    certified: 'certified',
    corrected: 'corrected, to be confirmed',
    changed: 'changed since the last step',
  },
  byOneself: 'by who entered it',
  pay: {
    paid: 'paid',
    payable: 'payable',
    ready: 'can be made payable',
    'not-yet': 'not yet: the sheet is not shared or decided',
    refused: 'not payable:',
  },
  paymentTimes: {
    met: (objectives, atStake) => `payment times (${objectives}) met: ${atStake} hangs on them`,
    missed: (objectives, atStake) => `payment times (${objectives}) missed: the share of ${atStake} is zero`,
    unknown: (objectives, atStake) => `payment times (${objectives}) to be measured: ${atStake} hangs on them`,
  },
  whoActs: (what, roles) => `→ ${what}: ${roles}`,
  nothing: 'no step',
  noRegion: (what) => `the cycle does not follow ${what}s: it has no region “for_each ${what}”.`,
  noSheets: 'The plan has no individual sheets.',
  honest:
    'Who acts is stated by who writes: the program cannot attest it. The cycle keeps codes and hashes, neither names nor scores.',
  behavioursKept: 'The judgements on behaviours were read and are not kept.',
  badBehaviours: (path, line) =>
    `${path}, line ${line}: write CODE;90% (code of the sheet and a percentage from 0 to 100).`,
  strangeBehaviours: (codes) => `no sheet with code ${codes}.`,
  left: (count, codes) => `${count} cannot now and stay as they are: ${codes}`,
  notOfSubjects: (event) => `${event} is not about sheets, values or documents: leave out --subject.`,
};

/** The sentences of `cycle sheets` and `cycle values`. */
export const subjectTexts: Readonly<Record<Language, SubjectTexts>> = { it, en };
