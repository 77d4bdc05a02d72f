import { expect, it } from 'vitest';
import { splitAtTitles } from './split-at-titles.ts';

const titles = ['Organizzazione interna degli uffici', 'Organizzazione interna', 'Conti a posto'];

function told(sentence: string): readonly string[] {
  return splitAtTitles(sentence, titles).map(({ text, isTitle }) => (isTitle ? `<${text}>` : text));
}

it('cuts a sentence at each title, the longest that stands there', () => {
  expect(told('A1 Organizzazione interna degli uffici takes 2 from Conti a posto, Organizzazione interna.')).toEqual([
    'A1 ',
    '<Organizzazione interna degli uffici>',
    ' takes 2 from ',
    '<Conti a posto>',
    ', ',
    '<Organizzazione interna>',
    '.',
  ]);
});

it('leaves a sentence without titles as it is, and gives nothing of an empty one', () => {
  expect(told('Nothing is lost.')).toEqual(['Nothing is lost.']);
  expect(told('')).toEqual([]);
});
