import {
  argument,
  type BlockSchema,
  type Plugin,
  type PluginWord,
  type RowSchema,
  type WordSchema,
} from '@traguardo/model';
import { createVocabulary, findClashes } from '../vocabulary/build-vocabulary.ts';
import { foldWord } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { type ActivePlugin, ownedConcept, type PluginClash } from './plugin-state.ts';
import type { WrittenUse } from './plugin-uses.ts';

/**
 * `core` with the words of the plugins that are used. A word that two claim in one position belongs to the core language if it is
 * one of the two, else to nobody: it is told as a clash, and read behind a prefix only. The order of plugins changes nothing.
 */
export function withPlugins(core: Vocabulary, plugins: readonly Plugin[], uses: readonly WrittenUse[]): Vocabulary {
  const atHand = plugins.map(({ name }) => name);
  const missing = uses.map(({ name }) => name).filter((name) => !atHand.includes(name));
  const { active, clashes } = activate(plugins, uses);
  const own = active.flatMap(wordsOf);
  const base = active.reduce(withAdditions, core.schemas);
  const found = clashesBetween([...base, ...own], active);
  const words = own.map((word) => withTaken(word, found));
  return createVocabulary([...base, ...words], { active, missing, clashes: [...clashes, ...found], atHand });
}

/** The plugins in use with their prefixes: aliases first, then their own, unless another has it. */
function activate(plugins: readonly Plugin[], uses: readonly WrittenUse[]) {
  const holders = new Map<string, string>();
  const active: ActivePlugin[] = [];
  const clashes: PluginClash[] = [];
  for (const { name, aliases } of uses) {
    const plugin = plugins.find((each) => each.name === name);
    if (!plugin) continue;
    const prefixes = [...new Set([...aliases, plugin.prefix].map(foldWord))];
    const free = prefixes.filter((prefix) => (holders.get(prefix) ?? name) === name);
    for (const prefix of free) holders.set(prefix, name);
    active.push({ plugin, prefixes: free });
    if (free.length === 0)
      clashes.push({ word: plugin.prefix, owners: [holders.get(plugin.prefix) ?? '', name], spelled: [] });
  }
  return { active, clashes };
}

/** The plugin's words with concepts of their own. */
function wordsOf({ plugin, prefixes }: ActivePlugin): readonly PluginWord[] {
  const owned = (kind: PluginWord['kind']) => (concept: string) =>
    plugin.words.some((word) => word.kind === kind && word.concept === concept)
      ? ownedConcept(plugin.name, concept)
      : concept;
  const owner = { plugin: plugin.name, prefixes, taken: [] };
  const targets = plugin.targets.map(({ concept, spelling, documentation }) =>
    argument(concept, spelling, documentation),
  );
  return [...plugin.words, ...targets].map((word): PluginWord => {
    const concept = ownedConcept(plugin.name, word.concept);
    switch (word.kind) {
      case 'block':
        return {
          ...word,
          owner,
          concept,
          clauses: word.clauses.map(owned('clause')),
          requiredClauses: word.requiredClauses.map(owned('clause')),
          repeatedClauses: word.repeatedClauses.map(owned('clause')),
          blocks: word.blocks.map(owned('block')),
          rows: word.rows && ownedRows(word.rows, owned('clause'), owned('argument')),
        };
      case 'clause':
        return { ...word, owner, concept, arguments: word.arguments.map(owned('argument')) };
      case 'argument':
      case 'unit':
        return { ...word, owner, concept };
      default:
        return word satisfies never;
    }
  });
}

type Owned = (concept: string) => string;

function ownedRows(rows: RowSchema, clause: Owned, argument: Owned): RowSchema {
  return { ...rows, clauses: rows.clauses.map(clause), arguments: rows.arguments.map(argument) };
}

/** The core declarations that take words of the plugin, and the clause `target` with its kinds of targets. What a plan takes may stand at the top of a file. */
function withAdditions(schemas: readonly WordSchema[], { plugin }: ActivePlugin): readonly WordSchema[] {
  const owned = (concept: string): string => ownedConcept(plugin.name, concept);
  const targets = plugin.targets.map(({ concept }) => owned(concept));
  return schemas.map((schema) => {
    if (schema.kind === 'clause' && schema.concept === 'target' && targets.length > 0)
      return { ...schema, arguments: [...schema.arguments, ...targets] };
    if (schema.kind !== 'block' || schema.owner) return schema;
    const home = schema.concept === 'file' ? 'plan' : schema.concept;
    const { blocks = [], clauses = [] } = plugin.additions[home] ?? {};
    if (blocks.length === 0 && clauses.length === 0) return schema;
    const added: BlockSchema = { ...schema, blocks: [...schema.blocks, ...blocks.map(owned)] };
    return schema.concept === 'file' ? added : { ...added, clauses: [...schema.clauses, ...clauses.map(owned)] };
  });
}

function clashesBetween(schemas: readonly WordSchema[], active: readonly ActivePlugin[]): readonly PluginClash[] {
  const ownerOf = (kind: string, concept: string): string =>
    schemas.find((schema) => schema.kind === kind && schema.concept === concept)?.owner?.plugin ?? '';
  const found = new Map<string, PluginClash>();
  for (const { word, kind, concepts } of findClashes(schemas)) {
    const owners = [ownerOf(kind, concepts[0]), ownerOf(kind, concepts[1])] as const;
    const spelled = active
      .filter(({ plugin }) => owners.includes(plugin.name))
      .map(({ plugin, prefixes }) => `${prefixes[0] ?? plugin.prefix}.${word}`);
    found.set(`${word} ${owners.join(' ')}`, { word, owners, spelled });
  }
  return [...found.values()];
}

function withTaken<W extends PluginWord>(word: W, clashes: readonly PluginClash[]): W {
  if (!word.owner) return word;
  const { plugin } = word.owner;
  const spellings = [...word.spelling.it, ...word.spelling.en].map(foldWord);
  const taken = clashes.flatMap((clash) =>
    clash.owners.includes(plugin) && spellings.includes(clash.word) ? [clash.word] : [],
  );
  return taken.length === 0 ? word : { ...word, owner: { ...word.owner, taken } };
}
