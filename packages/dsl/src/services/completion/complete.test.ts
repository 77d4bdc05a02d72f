import { describe, expect, it } from 'vitest';
import { marked } from '../../../test/marked-text.ts';
import { coreVocabulary } from '../../vocabulary/core.ts';
import { complete } from './complete.ts';

const PLAN = `lingua it
fonte infocamere "InfoCamere"
fonte bilancio "Bilancio consuntivo"
piano P periodo 2024 {
  misura imprese "Imprese attive" unità N.
  obiettivo OS1 peso 100% {
    indicatore A1 "Ispezioni" peso 60% target >= 100% {
      misura fatte "Eseguite"
      misura previste "Pianificate"
      algoritmo fatte / previste
    }
    indicatore A2 peso 40% target >= 3 N.
  }
HERE
}
`;

function options(line: string) {
  const { program, path, offset } = marked(PLAN.replace('HERE', line));
  return complete(program, coreVocabulary, path, offset);
}

function labels(line: string): string[] {
  return options(line).options.map(({ label }) => label);
}

describe('at the start of an item', () => {
  it('offers the declarations and clauses the parent takes, in the words of the file', () => {
    expect(labels('  |')).toEqual(
      expect.arrayContaining(['ambito', 'obiettivo', 'indicatore', 'misura', 'consuntivi']),
    );
    expect(labels('  |')).not.toContain('area');
  });

  it('replaces the word being typed', () => {
    const { from, options: found } = options('  indic|');
    expect(from).toBe(PLAN.indexOf('HERE') + 2);
    expect(found.find(({ label }) => label === 'indicatore')?.kind).toBe('block');
  });

  it('offers clauses before declarations in an indicator, without those given already', () => {
    const found = labels('  indicatore A3 peso 10% {\n    target >= 1 N.\n    |\n    fonte bilancio\n  }');
    expect(found).toEqual(expect.arrayContaining(['tetto', 'misura']));
    expect(found).not.toContain('peso');
    expect(found).not.toContain('target');
    expect(found).not.toContain('fonte');
    expect(found.indexOf('tetto')).toBeLessThan(found.indexOf('misura'));
  });

  it('shows examples in the words and the notation of the file', () => {
    const found = options('  indicatore A3 {\n    |\n  }').options;
    expect(found.find(({ label }) => label === 'peso')?.detail).toBe('peso 40%');
    expect(found.find(({ label }) => label === 'target')?.detail).toBe('target >= 86,04%');
  });

  it('offers what may be declared at the top of a file', () => {
    const { program, path, offset } = marked('lingua it\n|');
    const found = complete(program, coreVocabulary, path, offset).options.map(({ label }) => label);
    expect(found).toEqual(expect.arrayContaining(['piano', 'profilo', 'fonte', 'atto']));
    expect(found).not.toContain('fasi');
  });

  it('offers codes where rows are expected', () => {
    expect(labels('  consuntivi fine {\n    |\n  }')).toEqual(expect.arrayContaining(['A2', 'A1.fatte', 'imprese']));
  });
});

describe('in a header', () => {
  it('offers the clauses not given yet', () => {
    const found = labels('  indicatore A3 peso 10% |');
    expect(found).toEqual(expect.arrayContaining(['target', 'fonte', 'tetto']));
    expect(found).not.toContain('peso');
  });

  it('leaves a new code to its author', () => {
    expect(labels('  indicatore |')).toEqual([]);
  });

  it('offers the fields of a sheet where a check requires some', () => {
    expect(labels('  controllo C per indicatori esige |')).toEqual(
      expect.arrayContaining(['tipo', 'fonte', 'unità', 'descrizione', 'fasi']),
    );
  });

  it('offers names of the registry after a clause that takes names', () => {
    expect(labels('  indicatore A3 fonte |')).toEqual(['infocamere', 'bilancio']);
  });

  it('offers offices and roles for whoever answers', () => {
    expect(labels('  indicatore A3 referente |\n}\nruolo capo "Capo"\nufficio tributi "Tributi" {')).toEqual([
      'tributi',
      'capo',
    ]);
  });

  it('offers units first after a number', () => {
    expect(labels('  indicatore A3 target >= 3 |').slice(0, 20)).toEqual(
      expect.arrayContaining(['%', 'N.', '€', 'gg']),
    );
  });

  it('offers arguments where a clause takes words', () => {
    expect(labels('  indicatore A3 target |')).toEqual(expect.arrayContaining(['SI', 'nd', 'monitoraggio', 'entro']));
  });
});

it('offers own measures first, then shared ones and functions, in a formula', () => {
  const line = '  indicatore A3 {\n    misura mie "Mie"\n    algoritmo |\n  }';
  const found = labels(line);
  expect(found.slice(0, 2)).toEqual(['mie', 'imprese']);
  expect(found).toEqual(expect.arrayContaining(['somma', 'media']));
});

it('puts codes with blanks in backticks', () => {
  const found = options('  indicatore `B 2` peso 1%\n  consuntivi fine {\n    |\n  }').options;
  expect(found.find(({ label }) => label === 'B 2')?.insert).toBe('`B 2`');
});

it('explains in the language asked for', () => {
  const { program, path, offset } = marked(PLAN.replace('HERE', '  |'));
  const [it, en] = (['it', 'en'] as const).map(
    (language) => complete(program, coreVocabulary, path, offset, language).options[0],
  );
  expect(it?.label).toBe(en?.label);
  expect(it?.documentation).not.toBe(en?.documentation);
});

it.each(['  // peso |', '  indicatore A3 "peso |"'])('says nothing in prose: %s', (line) => {
  expect(labels(line)).toEqual([]);
});

it('answers at every offset of a text, broken or not, without failing', () => {
  const text = PLAN.replace('HERE', '  indicatore A3 peso ( 10 { fonte');
  const { program, path } = marked(`${text}|`);
  for (let offset = 0; offset <= text.length; offset++) {
    const { from } = complete(program, coreVocabulary, path, offset);
    expect(from).toBeLessThanOrEqual(offset);
  }
});
