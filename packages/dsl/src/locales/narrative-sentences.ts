import { type DiagnosticData, type Language, NARRATIVE_SLOTS } from '@traguardo/model';
import { FORMAT_WORDS } from '../narrative/read-format.ts';
import { excerpt, text } from './data.ts';

/** The findings about the words of a report. */
type NarrativeCode =
  | 'narrative/slot'
  | 'narrative/twice'
  | 'narrative/unclosed'
  | 'narrative/format'
  | 'narrative/insert'
  | 'narrative/markdown'
  | 'narrative/link';

/** What a report does not hold, with what to write instead. */
const REFUSED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  it: {
    html: 'I testi della Relazione non contengono HTML: usare Markdown. Un segno < da solo si scrive \\<',
    code: 'I testi della Relazione non contengono codice: togliere gli accenti gravi o i quattro spazi a inizio riga',
    image: 'I testi della Relazione non contengono immagini: i grafici si mettono con {{grafico(…)}}',
    quote: 'I testi della Relazione non contengono citazioni: togliere il segno > a inizio riga',
    nested: 'Una voce di un elenco è un solo capoverso: spostare il resto in un elenco suo, o dopo l’elenco',
    rule: 'I testi della Relazione non contengono righe di separazione: usare un titolo',
    reference: 'L’indirizzo di un collegamento si scrive subito dopo le sue parole: [parole](https://…)',
  },
  en: {
    html: 'The words of a report hold no HTML: use Markdown. A lone < is written \\<',
    code: 'The words of a report hold no code: take away the backticks or the four blanks before the line',
    image: 'The words of a report hold no images: charts are put in by {{chart(…)}}',
    quote: 'The words of a report hold no quotations: take away the > before the line',
    nested: 'An item of a list is one paragraph: move the rest to a list of its own, or below the list',
    rule: 'The words of a report hold no rules across the page: use a heading',
    reference: 'The address of a link is written right behind its words: [words](https://…)',
  },
};

function slots(language: Language): string {
  return NARRATIVE_SLOTS.map(({ spelling }) => spelling[language][0] ?? '').join(', ');
}

function formats(language: Language): string {
  return FORMAT_WORDS[language].join(', ');
}

/** Their sentences. */
export const NARRATIVE_SENTENCES: Readonly<
  Record<Language, Readonly<Record<NarrativeCode, (data: DiagnosticData) => string>>>
> = {
  it: {
    'narrative/slot': (data) => {
      const name = excerpt(data, 'name');
      const rest = `I titoli di primo livello sono: ${slots('it')}, o il codice di un obiettivo o di un indicatore.`;
      if (name === '')
        return `Questo testo non sta sotto nessun titolo: metterlo sotto «# premessa» o un altro. ${rest}`;
      const suggestion = text(data, 'suggestion');
      return `«${name}» non è una sezione della Relazione.${suggestion === '' ? '' : ` Forse ${suggestion}?`} ${rest}`;
    },
    'narrative/twice': (data) =>
      `La sezione «${excerpt(data, 'name')}» c’è già: vale la prima. Riunire i due testi sotto un solo titolo.`,
    'narrative/unclosed': () =>
      'Queste graffe non sono chiuse nel loro capoverso: mettere }} dove finisce l’espressione.',
    'narrative/format': (data) =>
      `«${excerpt(data, 'word') || '|'}» non dice come scrivere la cifra. Dopo | vanno: ${formats('it')}.`,
    'narrative/insert': (data) =>
      `${text(data, 'name')}(…) mette una tabella o un grafico al suo posto: va da solo nel suo capoverso, con un nome tra parentesi.`,
    'narrative/markdown': (data) => `${REFUSED.it[text(data, 'what')] ?? ''}.`,
    'narrative/link': (data) =>
      `«${excerpt(data, 'href') || '()'}» non è un indirizzo a cui la Relazione possa rimandare: comincia con https://, http://, mailto: o #.`,
  },
  en: {
    'narrative/slot': (data) => {
      const name = excerpt(data, 'name');
      const rest = `The headings of level 1 are: ${slots('en')}, or the code of an objective or an indicator.`;
      if (name === '') return `This text stands below no heading: put it below “# foreword” or another. ${rest}`;
      const suggestion = text(data, 'suggestion');
      return `“${name}” is no section of the report.${suggestion === '' ? '' : ` Did you mean ${suggestion}?`} ${rest}`;
    },
    'narrative/twice': (data) =>
      `There is a section “${excerpt(data, 'name')}” already: the first one counts. Put both texts below one heading.`,
    'narrative/unclosed': () => 'These braces are not closed in their paragraph: put }} where the expression ends.',
    'narrative/format': (data) =>
      `“${excerpt(data, 'word') || '|'}” does not say how to write the figure. After | comes: ${formats('en')}.`,
    'narrative/insert': (data) =>
      `${text(data, 'name')}(…) puts a table or a chart in its place: it stands alone in its paragraph, with a name in its parentheses.`,
    'narrative/markdown': (data) => `${REFUSED.en[text(data, 'what')] ?? ''}.`,
    'narrative/link': (data) =>
      `“${excerpt(data, 'href') || '()'}” is no address a report may lead to: it starts with https://, http://, mailto: or #.`,
  },
};
