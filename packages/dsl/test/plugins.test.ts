import { argument, block, definePlugin, says, words } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { compile, createCompiler } from '../src/compile.ts';
import { describe as describeFinding } from '../src/describe.ts';
import { changeSentence } from '../src/diff/change-text.ts';
import { diffPlans } from '../src/diff/diff-plans.ts';
import { formatFile } from '../src/format/format.ts';
import type { Program } from '../src/program.ts';
import { complete } from '../src/services/completion/complete.ts';
import { hover } from '../src/services/hover/hover.ts';
import { coreVocabulary } from '../src/vocabulary/core.ts';
import { createRandom, mutate } from './mutations.ts';
import { SAMPLE_PLUGINS, treesPlugin } from './sample-plugins.ts';

const TEXT = `lingua it

usa plugin "trees" versione "1"

piano P periodo 2024 {
  obiettivo O1 peso 100% {
    indicatore A peso 50% ombra fitta target >= 2 N. algoritmo alberi.numero_specie
    indicatore B peso 50% target >= 2 N. {
      ombra rada // poca
    }
  }
  bosco G "Parco" rilevato 31/12/2024 dichiarati 5 N. {
    specie {
      tiglio "Tigli" piantati 3 N. abbattuti 1 N.
      acero piantati 3 N. nota "nuovi"
    }
  }
}
`;

const path = 'test.piano';
const program = (text: string, plugins = SAMPLE_PLUGINS): Program => compile({ files: [{ path, text }], plugins });
const named = (concept: string) => ({
  concept,
  spelling: words(concept, concept),
  documentation: says('A test.', 'Una prova.'),
});
const formatted = ({ files, vocabulary }: Program, language: 'it' | 'en'): string =>
  files.map((file) => formatFile(file, vocabulary, language)).join('');

describe('a plan with its plugin', () => {
  const { plan, diagnostics, vocabulary } = program(TEXT);

  test('says in plain data what stands in words of the plugin', () => {
    const [grove] = plan.extensions.blocks;
    expect(grove).toMatchObject({ plugin: 'trees', concept: 'grove', code: 'G', title: 'Parco', owner: 'P' });
    expect(grove?.clauses.map(({ concept, values }) => [concept, values[0]?.kind])).toEqual([
      ['surveyed', 'date'],
      ['declared', 'quantity'],
    ]);
    const [lime, maple] = grove?.children[0]?.rows ?? [];
    expect(lime).toMatchObject({ name: 'tiglio', title: 'Tigli', columns: { planted: { kind: 'quantity' } } });
    expect(Object.keys(lime?.columns ?? {})).toEqual(['planted', 'felled']);
    expect(maple?.clauses).toMatchObject([{ concept: 'note', values: [{ kind: 'text', text: 'nuovi' }] }]);
    expect(plan.extensions.marks).toMatchObject([
      { plugin: 'trees', concept: 'shade', owner: 'A', values: [{ kind: 'word', word: 'deep' }] },
      { plugin: 'trees', concept: 'shade', owner: 'B', values: [{ kind: 'word', word: 'light' }] },
    ]);
  });

  test('supplies what its sources read', () => {
    expect(plan.measures).toMatchObject([{ id: 'alberi.kinds_count', source: 'trees' }]);
    expect(plan.actuals).toMatchObject([
      {
        name: 'trees',
        rows: [{ id: 'alberi.kinds_count', value: { kind: 'quantity', quantity: { value: { num: 2n } } } }],
      },
    ]);
  });

  test('is checked by it, in its sentences', () => {
    expect(diagnostics.map(({ code }) => code)).toEqual(['alberi/total']);
    expect(diagnostics.map((finding) => describeFinding(finding, 'it'))).toEqual(['Le specie fanno 6.']);
    expect(diagnostics.map((finding) => describeFinding(finding, 'en'))).toEqual(['The kinds make 6.']);
  });

  test('costs nothing but its own where it gives what it must not', () => {
    const untyped = { ...named('many'), unit: null, read: () => 3 as never };
    const run = () => [{ data: {} }] as never;
    const check = { code: 'any', severity: 'error', sentence: { it: () => 'Mai.', en: () => 'Never.' }, run } as const;
    const parts = { name: 'untyped', version: '1', prefix: 'senza', title: { it: 'Senza', en: 'Without' } };
    const plugin = definePlugin({ ...parts, sources: [untyped], checks: [check] });
    const found = program('use plugin "untyped"\nindicator A target >= 1 formula senza.many\n', [plugin]).diagnostics;
    expect(found.flatMap(({ code, data }) => (code === 'plugin/failed' ? [data] : []))).toEqual([
      { plugin: 'untyped', part: 'senza.many', message: 'gave 3 instead of a Value' },
      { plugin: 'untyped', part: 'senza/any', message: 'gave [{"data":{}}] instead of findings with place and data' },
    ]);
  });

  test('that names what neither it nor the language defines is told so', () => {
    const parts = { name: 'lost', version: '1', prefix: 'persa', title: { it: 'Persa', en: 'Lost' } };
    const word = block({ ...named('grove'), clauses: ['note', 'notte'], blocks: ['grove', 'area', 'areea'] });
    const additions = { plan: { blocks: ['grove'] }, obiettivo: { blocks: ['grove'] } };
    const plugin = definePlugin({ ...parts, words: [word], additions });
    const found = program('use plugin "lost"\n', [plugin]).diagnostics;
    expect(found.map(({ code, data }) => [code, data['message']])).toEqual([
      ['plugin/failed', '"additions" names the block "obiettivo", which nobody defines'],
      ['plugin/failed', 'the block "grove" names the clause "notte", which nobody defines'],
      ['plugin/failed', 'the block "grove" names the block "areea", which nobody defines'],
    ]);
  });

  test('is written in English and back', () => {
    const english = formatted(program(TEXT), 'en');
    expect(english).toContain('grove G "Parco" surveyed 2024-12-31 declared 5 N.');
    expect(english).toContain('indicator A weight 50% shade deep');
    expect(formatted(program(english), 'it')).toBe(TEXT);
  });

  test('keeps its data when everything goes through a structured clone', () => {
    expect(structuredClone(plan)).toEqual(plan);
    expect(structuredClone(diagnostics)).toEqual(diagnostics);
  });

  test('its words are offered and explained where they may stand', () => {
    const at = (mark: string): number => TEXT.indexOf(mark);
    const files = program(TEXT);
    const labels = complete(files, vocabulary, path, at('    specie')).options.map(({ label }) => label);
    expect(labels).toContain('specie');
    expect(hover(files, vocabulary, path, at('ombra fitta') + 1)?.markdown).toContain('Quanta ombra dà.');
    expect(hover(files, vocabulary, path, at('alberi.numero') + 1, 'it')?.markdown).toContain('Quante specie');
  });

  test('its functions and scorings are offered and explained behind the prefix', () => {
    const text =
      'use plugin "trees"\nindicator A target >= 3 N. scoring alberi.a_meta(4%) formula alberi.per_tree(6; 2)\n';
    const files = program(text);
    const about = (mark: string): string =>
      hover(files, files.vocabulary, path, text.indexOf(mark) + 1, 'en')?.markdown ?? '';
    expect(about('alberi.a_meta')).toContain('**halved(least)**\n\nHalf below the target.\n\nTrees');
    expect(about('alberi.per_tree')).toContain('**per_tree(sum; trees)**');
    const offered = (mark: string): readonly string[] =>
      complete(files, files.vocabulary, path, text.indexOf(mark) + mark.length).options.map(({ label }) => label);
    expect(offered('formula ')).toEqual(expect.arrayContaining(['alberi.kinds_count', 'alberi.per_tree']));
    expect(offered('scoring ')).toContain('alberi.halved');
    expect(offered('target ')).toContain('even');
  });
});

describe('a plan without its plugin', () => {
  const absent = program(TEXT, []);

  test('says once what is missing', () => {
    expect(absent.diagnostics.map(({ code }) => code)).toEqual(['plugin/missing']);
    expect(absent.diagnostics.map((finding) => describeFinding(finding, 'it')).join()).toContain('«ombra», «bosco»');
  });

  test('is kept and formatted to the letter', () => {
    expect(formatted(absent, 'it')).toBe(TEXT);
    const untidy = TEXT.replaceAll('  ', ' ').replaceAll(' {', '   {');
    expect(formatted(program(untidy, []), 'it')).toBe(formatted(program(untidy), 'it'));
  });

  test('keeps what is not the plugin’s', () => {
    expect(absent.plan.root.children).toHaveLength(1);
    expect(absent.plan.extensions).toMatchObject({ uses: [{ name: 'trees', version: '1' }], blocks: [], marks: [] });
  });

  test('a plan that asks for nothing has the words of the language alone, whatever is at hand', () => {
    expect(program('plan P period 2024').vocabulary).toBe(coreVocabulary);
  });
});

describe('words behind a prefix', () => {
  const both = 'use plugin "trees" version "1"\nuse plugin "shrubs" version "1" as s\n';

  test('are always read, and stay as they are written', () => {
    const text = `${both}\nalberi.grove G surveyed 2024-12-31\ns.grove H\n`;
    const { plan } = program(text);
    expect(plan.extensions.blocks.map(({ plugin, code }) => [plugin, code])).toEqual([
      ['trees', 'G'],
      ['shrubs', 'H'],
    ]);
    expect(formatted(program(text), 'en')).toBe(text);
    expect(formatted(program(text), 'it')).toContain('alberi.bosco G rilevato 31/12/2024\ns.bosco H\n');
  });

  test('the order of plugins changes nothing', () => {
    const codes = (uses: string): readonly string[] =>
      program(`${uses}grove G\nalberi.grove H surveyed 2024-12-31\n`).diagnostics.map(({ code }) => code);
    expect(codes(both)).toEqual(codes(both.split('\n').toReversed().join('\n').trimStart() + '\n'));
  });

  test('a word of the language stays with the language', () => {
    const plugin = treesPlugin({
      words: [
        block({ concept: 'area', spelling: words('area', 'ambito'), documentation: says('An area.', 'Un’area.') }),
      ],
      additions: { plan: { blocks: ['area'] } },
      checks: [],
      sources: [],
    });
    const { plan, diagnostics } = program('use plugin "trees"\narea A1\nalberi.area A2\n', [plugin]);
    expect(plan.root.children.map(({ code }) => code)).toEqual(['A1']);
    expect(plan.extensions.blocks.map(({ code }) => code)).toEqual(['A2']);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toContain('warning plugin/clash');
  });

  test('two plugins with one prefix: the later needs a short name', () => {
    const other = treesPlugin({
      name: 'woods',
      words: [argument('deep', words('dark', 'scura'), says('Dark.', 'Scura.'))],
      additions: {},
      checks: [],
      sources: [],
      targets: [],
    });
    const said = (as: string): readonly string[] =>
      program(`use plugin "trees"\nuse plugin "woods"${as}\n`, [treesPlugin(), other]).diagnostics.map(
        ({ code }) => code,
      );
    expect(said('')).toEqual(['plugin/clash']);
    expect(said(' as w')).toEqual([]);
  });
});

test('an editor keeps its trees while the same words are asked for', () => {
  const compileAgain = createCompiler();
  const plugins = SAMPLE_PLUGINS;
  const first = compileAgain({ files: [{ path, text: TEXT }], plugins });
  const second = compileAgain({
    files: [
      { path, text: TEXT },
      { path: 'b.piano', text: '' },
    ],
    plugins,
  });
  expect(second.files[1]).toBe(first.files[0]);
  expect(second.vocabulary).toBe(first.vocabulary);
  expect(compileAgain({ files: [{ path, text: TEXT }] }).files[0]).not.toBe(first.files[0]);
});

test('kinds of targets are words of the plugin in both languages', () => {
  const text = 'use plugin "trees"\nindicator A target even 10%\nindicator B target alberi.pari 10%\n';
  expect(formatted(program(text), 'it')).toContain('indicatore A target pari 10%\nindicatore B target alberi.pari 10%');
  expect(program(text).plan.root.children).toMatchObject([
    { target: { kind: 'plugin', name: 'alberi.even', args: [{ kind: 'quantity' }] } },
    { target: { kind: 'plugin', name: 'alberi.even' } },
  ]);
});

describe('damaged texts in words of plugins', () => {
  const extra = `usa plugin "shrubs" come s
controllo C deve alberi.per_albero(6 N.; 2 N.) = 3 { gravità avviso }
indicatore D target alberi.pari 10% punteggio tutto_o_niente
s.bosco H
`;
  const seeds = Array.from({ length: 150 }, (_, seed) => seed);

  test.each([
    ['with the plugins', SAMPLE_PLUGINS],
    ['without them', []],
  ])('%s compile, and formatting twice is formatting once', (_, plugins) => {
    const failures = seeds.flatMap((seed) => {
      const random = createRandom(seed);
      let text = TEXT + extra;
      for (let times = 1 + random(3); times > 0; times -= 1) text = mutate(text, random);
      const once = formatted(program(text, plugins), 'it');
      const twice = formatted(program(once, plugins), 'it');
      return once === twice ? [] : [`seed ${seed}`];
    });
    expect(failures).toEqual([]);
  });
});

describe('differences', () => {
  const differences = (before: string, after: string): readonly string[] =>
    diffPlans(program(before).plan, program(after).plan).map((change) => changeSentence(change, 'it'));

  test('layout, language and order of rows change nothing', () => {
    const english = formatted(program(TEXT), 'en');
    const [lime = '', maple = ''] = TEXT.split('\n').filter((line) => /^ {6}(tiglio|acero)/.test(line));
    expect(differences(TEXT, english)).toEqual([]);
    expect(differences(TEXT, TEXT.replace(lime, 'X').replace(maple, lime).replace('X', maple))).toEqual([]);
  });

  test('tell what a block or a clause of a plugin says now', () => {
    expect(differences(TEXT, TEXT.replace('piantati 3 N. abbattuti', 'piantati 4 N. abbattuti'))).toEqual([
      'Estensione G «Parco»: Contenuto: prima kinds tiglio planted 3 N., ora kinds tiglio planted 4 N.',
    ]);
    expect(differences(TEXT, TEXT.replace('ombra rada', 'ombra fitta'))).toEqual([
      'Estensione B: Contenuto: prima shade light, ora shade deep.',
    ]);
    expect(differences(TEXT, TEXT.replace('ombra fitta ', ''))).toEqual([
      'Estensione A: Contenuto: non c’è più (era shade deep).',
    ]);
  });

  test('tell a block that comes and goes', () => {
    const without = TEXT.replace(/ {2}bosco[^]*\n {2}\}\n/, '');
    expect(differences(without, TEXT)).toEqual(['Estensione G «Parco»: entra nel piano.']);
    const unused = without.replace(/^usa plugin.*$/m, '').replace(/ algoritmo \S+| ?ombra \S+/g, '');
    const used = `usa plugin "trees"\n${unused}`;
    expect(differences(unused, used)).toEqual([]);
    expect(differences(TEXT, without)).toEqual(['Estensione G «Parco»: esce dal piano.']);
  });
});
