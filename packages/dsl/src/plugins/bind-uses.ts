import type { PluginUse } from '@traguardo/model';
import type { Binder } from '../bind/binder.ts';
import { clausesOf } from '../bind/clauses.ts';
import { fix } from '../bind/problem.ts';
import { nameOf, reportValue } from '../bind/values.ts';
import { suggest } from '../lex/suggest.ts';
import type { DeclarationNode, ParsedFile } from '../parse/tree.ts';
import { meetsVersion } from '../packs/versions.ts';
import { foldWord } from '../vocabulary/fold.ts';
import { unknownConcepts } from './unknown-concepts.ts';
import { unknownWords } from './unknown-words.ts';

/** Whether a `use` asks for a plugin. */
export function usesPlugin({ label }: DeclarationNode): boolean {
  return label !== null && foldWord(label.text) === 'plugin';
}

/** The plugins a plan asks for. Says which are not there, which are of another version, which name what nobody defines, and whose words clash. */
export function bindUses(
  binder: Binder,
  declarations: readonly DeclarationNode[],
  files: readonly ParsedFile[],
): readonly PluginUse[] {
  const { plugins } = binder.vocabulary;
  const uses = declarations.filter(usesPlugin).flatMap((item) => {
    const use = bindUse(binder, item);
    if (!use) return [];
    const found = plugins.active.find(({ plugin }) => plugin.name === use.name);
    if (!found) reportMissing(binder, use, files);
    else if (use.version !== null && !meetsVersion(use.version, found.plugin.version))
      binder.report('plugin/version', use.place, {
        plugin: use.name,
        wanted: use.version,
        has: found.plugin.version,
      });
    for (const message of found ? unknownConcepts(found.plugin, binder.vocabulary) : [])
      binder.report('plugin/failed', use.place, { plugin: use.name, part: 'definePlugin', message });
    return [use];
  });
  reportClashes(binder, uses);
  return uses;
}

/** Once for every two that clash, where the plan asks for the later of them. */
function reportClashes(binder: Binder, uses: readonly PluginUse[]): void {
  for (const clashes of Map.groupBy(binder.vocabulary.plugins.clashes, ({ owners }) => owners.join(' ')).values()) {
    const [first, last] = clashes[0]?.owners ?? [];
    const use = uses.findLast(({ name }) => name === last || name === first);
    const words = clashes.map(({ word }) => word);
    const spelled = clashes[0]?.spelled ?? [];
    if (use) binder.report('plugin/clash', use.place, { words, owners: clashes[0]?.owners ?? [], spelled });
  }
}

function bindUse(binder: Binder, item: DeclarationNode): PluginUse | null {
  const clauses = clausesOf(binder, item, binder.vocabulary.blockOf('use'));
  const name = item.title?.text ?? '';
  if (name === '') {
    reportValue(binder, 'use', item.headerPlace);
    return null;
  }
  return {
    name,
    version: nameOf(clauses.get('version')),
    alias: nameOf(clauses.get('as')),
    place: item.title?.place ?? item.headerPlace,
  };
}

function reportMissing(binder: Binder, { name, version, place }: PluginUse, files: readonly ParsedFile[]): void {
  const words = unknownWords(files);
  const suggestion = suggest(name, binder.vocabulary.plugins.atHand) ?? '';
  const fixes = suggestion === '' ? [] : [fix('did-you-mean', place, `"${suggestion}"`)];
  const data = { plugin: name, version: version ?? '', words, count: words.length, suggestion };
  binder.report('plugin/missing', place, data, { fixes });
}
