import { codeKey, expressionText, type Language } from '@traguardo/model';
import { fieldText } from '../diff/field-texts.ts';
import { sayIn } from '../diff/say.ts';
import type { ComparedIndicator, DefinitionDifference } from './comparison.ts';

/** The two sides of a difference in few words; a side that says nothing says so. */
export interface DifferenceTexts {
  readonly first: string;
  readonly second: string;
  /** What differs, with both sides: `l'algoritmo: imprese_cassetto / imprese_attive contro imprese_cassetto / imprese_registrate`. */
  readonly sentence: string;
}

const WORDS = {
  it: {
    fields: {
      value: 'il tipo di valore',
      unit: 'l’unità di misura',
      formula: 'l’algoritmo',
      phases: 'le fasi',
      scale: 'la scala',
      renamed: 'il titolo',
      'measure-kind': 'la natura',
      source: 'la fonte',
      type: 'il tipo',
    },
    values: { number: 'numero', 'yes-no': 'sì o no', date: 'data', phases: 'fasi', word: 'parola' },
    none: {
      value: 'non detto',
      unit: 'non detta',
      bare: 'numero puro',
      formula: 'nessuno, il valore è fornito',
      phases: 'nessuna',
      scale: 'nessuna',
      renamed: 'non detto',
      'measure-kind': 'non detta',
      source: 'non detta',
      type: 'non detto',
    },
    measure: 'la misura',
    ofMeasure: (title: string, field: string) => `misura ${title}, ${field}`,
    against: (field: string, first: string, second: string) => `${field}: ${first} contro ${second}`,
    unseen: (field: string, shown: string) => `${field}: diverso in ciò che questa forma breve non mostra (${shown})`,
  },
  en: {
    fields: {
      value: 'the sort of value',
      unit: 'the unit',
      formula: 'the formula',
      phases: 'the phases',
      scale: 'the scale',
      renamed: 'the title',
      'measure-kind': 'the kind',
      source: 'the source',
      type: 'the type',
    },
    values: { number: 'number', 'yes-no': 'yes or no', date: 'date', phases: 'phases', word: 'word' },
    none: {
      value: 'not said',
      unit: 'not said',
      bare: 'a bare number',
      formula: 'none, the value is supplied',
      phases: 'none',
      scale: 'none',
      renamed: 'not said',
      'measure-kind': 'not said',
      source: 'not said',
      type: 'not said',
    },
    measure: 'the measure',
    ofMeasure: (title: string, field: string) => `measure ${title}, ${field}`,
    against: (field: string, first: string, second: string) => `${field}: ${first} against ${second}`,
    unseen: (field: string, shown: string) => `${field}: they differ where this short form does not show (${shown})`,
  },
};

/** Says what differs and how, in the notation of the language; an indicator's own measures by their short names. */
export function differenceTexts(
  difference: DefinitionDifference,
  { first, second }: ComparedIndicator,
  language: Language,
): DifferenceTexts {
  const words = WORDS[language];
  const one = sideText(difference, 'first', first.code, language);
  const other = sideText(difference, 'second', second.code, language);
  const name = nameOf(difference, language);
  return {
    first: one,
    second: other,
    sentence: one === other ? words.unseen(name, one) : words.against(name, one, other),
  };
}

/** What differs. Measures with other titles are other measures: both sides name them. */
function nameOf({ field, measure }: DefinitionDifference, language: Language): string {
  const words = WORDS[language];
  if (measure === null) return words.fields[field];
  return field === 'renamed' ? words.measure : words.ofMeasure(sayIn(language).quote(measure), words.fields[field]);
}

function sideText(
  difference: DefinitionDifference,
  side: 'first' | 'second',
  indicator: string,
  language: Language,
): string {
  const { values, none } = WORDS[language];
  switch (difference.field) {
    case 'value': {
      const value = difference[side];
      return value === null ? none.value : values[value];
    }
    case 'formula': {
      const formula = difference[side];
      return formula === null ? none.formula : expressionText(formula, language, (id) => shortName(id, indicator));
    }
    case 'unit':
      return difference[side]?.symbol === '' ? none.bare : textOf(difference, side, language) || none.unit;
    default:
      return textOf(difference, side, language) || none[difference.field];
  }
}

function textOf(
  difference: Exclude<DefinitionDifference, { readonly field: 'value' }>,
  side: 'first' | 'second',
  language: Language,
): string {
  return fieldText(difference.field, difference[side] as never, sayIn(language)); // the field ties the sides to their type
}

function shortName(id: string, indicator: string): string {
  return codeKey(id).startsWith(`${codeKey(indicator)}.`) ? id.slice(indicator.length + 1) : id;
}
