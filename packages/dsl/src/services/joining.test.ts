import { applyEdits } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import { marked } from '../../test/marked-text.ts';
import { formatFile } from '../format/format.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import { complete } from './completion/complete.ts';
import { definition } from './definition.ts';
import { hover } from './hover/hover.ts';
import { rename } from './rename.ts';

const PLAN = `lingua it
piano P periodo 2024 pesi relativi {
  obiettivo OS1 "Sportelli" peso 60% aggrega min {
    condizione punteggio(OS2) >= 100% e valore(A1) > 3 N. altrimenti 0%
    indicatore A1 peso 100% target >= 4 N.
  }
  obiettivo OS2 peso 40% { indicatore A2 peso 100% target SI }
  rettifica OS1 punteggio 90% ruolo oiv motivo "Alluvione" al 20/05/2025
HERE
}
`;

function labels(line: string): string[] {
  const { program, path, offset } = marked(PLAN.replace('HERE', line));
  return complete(program, coreVocabulary, path, offset).options.map(({ label }) => label);
}

function at(before: string, after: string) {
  return marked(PLAN.replace('HERE', '').replace(before + after, `${before}|${after}`));
}

describe('completion', () => {
  it.each([
    ['  obiettivo OS3 |', ['aggrega', 'condizione', 'altrimenti']],
    ['  obiettivo OS3 aggrega |', ['media_pesata', 'media_semplice', 'somma', 'min', 'max']],
    ['  pesi |', ['relativi', 'assoluti']],
    ['  obiettivo OS3 condizione |', ['punteggio', 'A1']],
    ['  |', ['rettifica']],
    ['  rettifica |', ['OS1', 'OS2', 'A1']],
    ['  rettifica OS2 |', ['punteggio', 'ruolo', 'motivo', 'atto', 'al']],
  ])('offers at %s', (line, expected) => {
    expect(labels(line)).toEqual(expect.arrayContaining(expected));
  });
});

describe('names', () => {
  it('in a condition and in an adjustment mean the node', () => {
    const { program, path, offset } = at('rettifica OS', '1');
    expect(definition(program, coreVocabulary, path, offset)).toMatchObject({ start: { line: 3 } });
    expect(hover(program, coreVocabulary, path, offset)?.markdown).toContain('Sportelli');
  });

  it('are renamed with it', () => {
    const { program, path, offset } = at('obiettivo OS', '2');
    const result = rename(program, coreVocabulary, path, offset, 'OS9');
    expect(result.kind).toBe('edits');
    const [file] = program.files;
    const text = result.kind === 'edits' && file ? applyEdits(file.path, file.text, result.edits) : '';
    expect(text).toContain('condizione punteggio(OS9) >= 100% e');
  });
});

it('the words are explained', () => {
  const { program, path, offset } = at('    condiz', 'ione');
  expect(hover(program, coreVocabulary, path, offset)?.markdown).toContain('`gate`');
});

it('a condition is printed in the other language, on its line', () => {
  const [file] = marked(PLAN.replace('HERE', '|')).program.files;
  const printed = formatFile(file!, coreVocabulary, 'en');
  expect(printed).toContain('gate score(OS2) >= 100% and value(A1) > 3 N. else 0%');
  expect(printed).toContain('adjust OS1 score 90% role oiv reason "Alluvione" at 2025-05-20');
  expect(printed).toContain('period 2024 weights relative {');
});
