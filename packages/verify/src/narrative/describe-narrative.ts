import { causeText } from '@traguardo/engine';
import {
  type Diagnostic,
  type DiagnosticData,
  formatDecimal,
  type Language,
  type UndefinedCause,
  withUnit,
} from '@traguardo/model';

/** What may be wrong with the words of a report once there are values, with its sentence in each language. */
const SENTENCES = {
  it: {
    'narrative/claim': (data: DiagnosticData) => {
      const claim = `«${text(data, 'claim')}»`;
      switch (text(data, 'problem')) {
        case 'open':
          return `${claim} non si può ancora dire: manca un valore da cui dipende.`;
        case 'fails':
          return `${claim} non regge: ${side(data, 'left', 'it')} non è ${sign(data, 'it')} ${side(data, 'right', 'it')}. Correggere le parole o la condizione.`;
        default:
          return `${claim} non regge: la sua condizione non è vera. Correggere le parole o la condizione.`;
      }
    },
    'narrative/undefined': (data: DiagnosticData) =>
      `Qui non si può calcolare niente, e si stampa n.d.: ${cause(data, 'it')}. Correggere l’espressione.`,
    'narrative/typed-figure': (data: DiagnosticData) => {
      const written = `«${text(data, 'written')}»`;
      const use = `Al suo posto: ${list(data, 'expressions').join(' oppure ')}.`;
      switch (text(data, 'likeness')) {
        case 'near':
          return `${written} è scritto a mano e quasi uguale a un valore del piano (${side(data, 'value', 'it', 'unit')}). ${use}`;
        case 'swapped':
          return `${written} è scritto a mano, e a cifre scambiate è un valore del piano (${side(data, 'value', 'it', 'unit')}). ${use}`;
        default:
          return `${written} è scritto a mano ed è un valore del piano: cambiando questo, resterebbe com’è. ${use}`;
      }
    },
    'narrative/quantifier': (data: DiagnosticData) =>
      `«${text(data, 'word')}» è vero o falso secondo i valori, e qui niente lo verifica: {{afferma("…"; condizione)}} lo lega a una condizione.`,
  },
  en: {
    'narrative/claim': (data: DiagnosticData) => {
      const claim = `“${text(data, 'claim')}”`;
      switch (text(data, 'problem')) {
        case 'open':
          return `${claim} cannot be said yet: a value it depends on is missing.`;
        case 'fails':
          return `${claim} does not hold: ${side(data, 'left', 'en')} is not ${sign(data, 'en')} ${side(data, 'right', 'en')}. Correct the words or the condition.`;
        default:
          return `${claim} does not hold: its condition is not true. Correct the words or the condition.`;
      }
    },
    'narrative/undefined': (data: DiagnosticData) =>
      `Nothing can be worked out here, and n.a. is printed: ${cause(data, 'en')}. Correct the expression.`,
    'narrative/typed-figure': (data: DiagnosticData) => {
      const written = `“${text(data, 'written')}”`;
      const use = `In its place: ${list(data, 'expressions').join(' or ')}.`;
      switch (text(data, 'likeness')) {
        case 'near':
          return `${written} is typed by hand and nearly a value of the plan (${side(data, 'value', 'en', 'unit')}). ${use}`;
        case 'swapped':
          return `${written} is typed by hand, and with digits exchanged a value of the plan (${side(data, 'value', 'en', 'unit')}). ${use}`;
        default:
          return `${written} is typed by hand and a value of the plan: when that changes, this would stay. ${use}`;
      }
    },
    'narrative/quantifier': (data: DiagnosticData) =>
      `“${text(data, 'word')}” is true or false by the values, and nothing checks it here: {{claim("…", condition)}} ties it to a condition.`,
  },
};

/** A finding on the words of a report that needs values. */
export type NarrativeCode = keyof (typeof SENTENCES)['it'];

/** Every such code. */
export const NARRATIVE_CODES = Object.keys(SENTENCES.it) as readonly NarrativeCode[];

/** The sentence of a finding of `narrativeFindings`; null for any other. */
export function describeNarrative(diagnostic: Diagnostic, language: Language): string | null {
  const code = NARRATIVE_CODES.find((each) => each === diagnostic.code);
  return code === undefined ? null : SENTENCES[language][code](diagnostic.data);
}

const SIGNS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  it: {
    '>': 'maggiore di',
    '<': 'minore di',
    '>=': 'almeno',
    '<=': 'al massimo',
    '=': 'uguale a',
    '~': 'uguale a',
    '!=': 'diverso da',
  },
  en: {
    '>': 'more than',
    '<': 'less than',
    '>=': 'at least',
    '<=': 'at most',
    '=': 'equal to',
    '~': 'equal to',
    '!=': 'other than',
  },
};

function sign(data: DiagnosticData, language: Language): string {
  return SIGNS[language][text(data, 'operator')] ?? '';
}

function side(data: DiagnosticData, field: string, language: Language, unitField = `${field}Unit`): string {
  const number = text(data, field);
  const shown = /^-?\d+(\.\d+)?$/.test(number) ? formatDecimal(number, language) : number;
  return withUnit(shown, text(data, unitField), language);
}

function cause(data: DiagnosticData, language: Language): string {
  return causeText({ kind: text(data, 'cause') as UndefinedCause['kind'], subject: text(data, 'subject') }, language);
}

function text(data: DiagnosticData, field: string): string {
  const value = data[field];
  return value === undefined || Array.isArray(value) ? '' : String(value);
}

function list(data: DiagnosticData, field: string): readonly string[] {
  const value = data[field];
  return Array.isArray(value) ? value : [];
}
