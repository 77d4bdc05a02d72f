import { applyEdits } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import { marked } from '../../test/marked-text.ts';
import { compile } from '../compile.ts';
import { formatFile } from '../format/format.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import { complete } from './completion/complete.ts';
import { definition } from './definition.ts';
import { hover } from './hover/hover.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { symbols } from './symbols.ts';

const PLAN = `lingua it
/// Quota delle pratiche previste che sono state fatte.
funzione tasso "Tasso di riuscita" { prende fatte, previste; rende se(previste = 0 N.; 100%; fatte / previste) }
funzione doppio = 2 * x prende x
punteggio soglia "Metà oltre la minima" { prende valore, obiettivo, minima; rende se(valore >= obiettivo; 100%; se(valore >= minima; 50%; 0%)) }
misura fatte unità N.
misura previste unità N.
indicatore A1 target >= 90% algoritmo tasso(fatte; doppio(previste)) punteggio soglia(80%)
HERE
`;

function at(before: string, after: string, plan = PLAN) {
  return marked(plan.replace(before + after, `${before}|${after}`));
}

function said(before: string, after: string, language: 'it' | 'en' = 'it'): string {
  const { program, path, offset } = at(before, after);
  return hover(program, coreVocabulary, path, offset, language)?.markdown ?? '';
}

it('stands on a text without findings', () => {
  expect(compile({ files: [{ path: 'p', text: PLAN.replace('HERE', '') }] }).diagnostics).toEqual([]);
});

describe('hover', () => {
  it('says what a function is called, what it takes and gives, and its documentation', () => {
    expect(said('algoritmo ta', 'sso(')).toBe(
      '**tasso** (funzione): Tasso di riuscita\n\n`tasso(fatte; previste)`\n\n' +
        'Rende: se(previste = 0 N.; 100 %; fatte / previste)\n\nQuota delle pratiche previste che sono state fatte.',
    );
    expect(said('algoritmo ta', 'sso(', 'en')).toContain('Gives: if(previste = 0 N.; 100%; fatte / previste)');
  });

  it('says the same of a scoring, at its use and at its definition', () => {
    for (const [before, after] of [
      ['punteggio sog', 'lia(80%)'],
      ['punteggio sog', 'lia "Metà'],
    ] as const) {
      expect(said(before, after)).toContain('**soglia** (punteggio): Metà oltre la minima');
      expect(said(before, after)).toContain('`soglia(valore; obiettivo; minima)`');
    }
  });

  it('says whose parameter a name is, though a measure has the same', () => {
    expect(said('100%; fat', 'te / previste) }')).toBe('**fatte** (parametro): tasso(fatte; previste)');
    expect(said('tasso(fat', 'te; doppio')).toContain('(misura)');
  });
});

describe('definition and references', () => {
  const lineOf = (before: string, after: string): number | undefined => {
    const { program, path, offset } = at(before, after);
    return definition(program, coreVocabulary, path, offset)?.start.line;
  };

  it('leads from a call to what it calls and from a parameter to its declaration', () => {
    expect(lineOf('; dop', 'pio(')).toBe(4);
    expect(lineOf('punteggio sog', 'lia(80%)')).toBe(5);
    expect(lineOf('100%; fat', 'te / previste) }')).toBe(3);
    expect(lineOf('tasso(fat', 'te; doppio')).toBe(6);
  });

  it('finds every use of a parameter and none of the measure of that name', () => {
    const { program, path, offset } = at('100%; fat', 'te / previste) }');
    const found = references(program, coreVocabulary, path, offset);
    expect(found.map(({ start }) => start.line)).toEqual([3, 3]);
  });
});

describe('rename', () => {
  const renamed = (before: string, after: string, name: string): string => {
    const { program, path, offset } = at(before, after, PLAN.replace('HERE', ''));
    const result = rename(program, coreVocabulary, path, offset, name);
    return result.kind === 'edits' ? applyEdits(path, program.files[0]?.text ?? '', result.edits) : result.kind;
  };

  it('changes a function, a scoring and a parameter where they are declared and used', () => {
    expect(renamed('algoritmo ta', 'sso(', 'quota')).toBe(PLAN.replace('HERE', '').replaceAll('tasso', 'quota'));
    expect(renamed('punteggio sog', 'lia(80%)', 'doppia')).toBe(
      PLAN.replace('HERE', '').replaceAll('soglia', 'doppia'),
    );
    expect(renamed('prende fat', 'te, previste', 'riuscite')).toBe(
      PLAN.replace('HERE', '').replace('prende fatte', 'prende riuscite').replace('100%; fatte', '100%; riuscite'),
    );
  });

  it('refuses a name that is taken, or that the language has', () => {
    expect(renamed('algoritmo ta', 'sso(', 'doppio')).toBe('taken');
    expect(renamed('prende fat', 'te, previste', 'previste')).toBe('taken');
    expect(renamed('algoritmo ta', 'sso(', 'media')).toBe('unsafe');
  });
});

describe('completion', () => {
  const labels = (line: string): string[] => {
    const { program, path, offset } = marked(PLAN.replace('HERE', line));
    return complete(program, coreVocabulary, path, offset).options.map(({ label }) => label);
  };

  it('offers the functions of the plan in formulas and its scorings after the clause', () => {
    expect(labels('misura m = |')).toEqual(expect.arrayContaining(['fatte', 'media', 'tasso', 'doppio']));
    expect(labels('indicatore A2 target >= 1 punteggio |')).toEqual(expect.arrayContaining(['lineare', 'soglia']));
    expect(labels('misura m = |')).not.toContain('soglia');
  });

  it('offers only parameters and pure functions in a definition', () => {
    for (const line of ['funzione f prende a, b rende |', 'funzione f { prende a, b; rende a + | }']) {
      expect(labels(line)).toEqual(expect.arrayContaining(['a', 'b', 'tasso', 'se', 'massimo']));
      expect(labels(line)).not.toContain('fatte');
      expect(labels(line)).not.toContain('confronto');
    }
  });

  it('shows what a scoring takes from where it is used', () => {
    const { program, path, offset } = marked(PLAN.replace('HERE', 'indicatore A2 target >= 1 punteggio |'));
    const { options } = complete(program, coreVocabulary, path, offset);
    expect(options.find(({ label }) => label === 'soglia')).toMatchObject({
      insert: 'soglia(',
      kind: 'function',
      detail: '(minima) Metà oltre la minima',
    });
  });
});

it('colours calls of the plan as calls', () => {
  const kinds = semanticTokens(PLAN, coreVocabulary).map(({ kind, from, to }) => [kind, PLAN.slice(from, to)] as const);
  expect(kinds.filter(([kind]) => kind === 'function').map(([, text]) => text)).toEqual(
    expect.arrayContaining(['tasso', 'doppio', 'soglia', 'se']),
  );
});

it('shows definitions in the outline', () => {
  const { program, path } = at('lingua', ' it');
  expect(symbols(program, path).map(({ concept, label }) => `${concept} ${label}`)).toEqual(
    expect.arrayContaining(['function tasso', 'function doppio', 'scoring-method soglia']),
  );
});

it('keeps its meaning in the other language, names of the language used as parameters included', () => {
  const text =
    'lingua it\nfunzione f { prende media, minimo, valore; rende massimo(media; minimo; valore) + f(media; minimo; 1) }\n';
  const english = (from: string, path = 'p'): string =>
    compile({ files: [{ path, text: from }] }).files.map((file) => formatFile(file, coreVocabulary, 'en'))[0] ?? '';
  const meant = (from: string): unknown =>
    JSON.parse(
      JSON.stringify(compile({ files: [{ path: 'p', text: from }] }).plan.functions, (key, value: unknown) =>
        key === 'place' || key === 'decimals' ? undefined : typeof value === 'bigint' ? `${value}` : value,
      ),
    );
  expect(meant(english(text))).toEqual(meant(text));
});
