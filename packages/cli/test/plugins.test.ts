import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

const folder = join(import.meta.dirname, 'plugin-folder');
const plan = join(folder, 'piano.piano');

describe('a folder whose manifest names a plugin', () => {
  test('is checked, formatted and translated with its words', async () => {
    expect(await run(['check', folder])).toMatchObject({ status: 0, out: '0 errori, 0 avvisi, 0 note.\n' });
    expect(await run(['format', '--check', folder])).toMatchObject({ status: 0, out: '' });
    expect((await run(['format', '--language', 'en', plan])).out).toContain('  grove G "Parco" trees 12 N.');
  });

  test('lists and prints the sections of its plugin', async () => {
    expect((await run(['section', '--list', folder])).out).toBe(
      'verde.boschi  Boschi\nverde.rotta  Rotta\nmodifiche  Modifiche del piano in corso d’anno\nvalidazione  Documento di validazione e relazione di accompagnamento\nautovalutazione  Autovalutazione del ciclo della performance\nindividuali  Obiettivi individuali\n',
    );
    const { status, out } = await run(['section', '--name', 'groves', folder]);
    expect(status).toBe(0);
    expect(out).toBe(
      '# Boschi\n\n*Alberi*\n\n| A\\|B | N. |\n| -- | --: |\n| Parco | 12 N. |\n| **–** | **1.000 N.** |\n',
    );
  });

  test('prints sections as a document, numbers exact and as shown', async () => {
    const { out } = await run(['section', '--json', '--lang', 'en', '--name', 'verde.boschi', folder]);
    const { format, sections } = JSON.parse(out) as { format: string; sections: Record<string, unknown>[] };
    expect(format).toBe('traguardo.sections/1');
    expect(sections).toMatchObject([
      {
        plugin: 'trees',
        section: 'groves',
        title: 'Groves',
        parts: [
          { kind: 'heading' },
          {
            rows: [
              { total: false, cells: [{ text: 'Parco' }, { value: '12/1', unit: 'N.', shown: '12 N.' }] },
              { total: true, cells: [{ kind: 'missing' }, { shown: '1,000 N.' }] },
            ],
          },
        ],
      },
    ]);
  });

  test('says which sections there are, and whose fault a broken one is', async () => {
    const wrong = await run(['section', '--name', 'fiori', folder]);
    expect(wrong).toMatchObject({ status: 2 });
    expect(wrong.err).toContain('«fiori» non è una sezione, o ce n’è più d’una: verde.boschi, verde.rotta.');
    const broken = await run(['section', folder]);
    expect(broken).toMatchObject({ status: 2 });
    expect(broken.err).toContain('difetto di trees');
  });
});

test('without its plugin a plan keeps its text and says what to install and where to name it', async () => {
  const lonely = mkdtempSync(join(tmpdir(), 'piano-'));
  copyFileSync(plan, join(lonely, 'piano.piano'));
  const { status, out } = await run(['check', lonely]);
  expect(status).toBe(1);
  expect(out).toContain('plugin/missing: Manca l’estensione trees versione 1.');
  expect(out).toContain('traguardo.json: "plugins": ["trees"]');
  expect((await run(['format', lonely])).out).toBe(readFileSync(plan, 'utf8'));
  expect((await run(['section', lonely])).err).toContain('Nessuna estensione');
});

test('a module that is no plugin is refused by name', async () => {
  const { status, err } = await run(['check', join(import.meta.dirname, 'no-plugin-folder')]);
  expect(status).toBe(2);
  expect(err).toContain('./empty.js: non è un’estensione');
});
