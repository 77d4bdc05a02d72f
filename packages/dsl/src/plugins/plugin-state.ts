import type { Plugin } from '@traguardo/model';

/** A plugin the program uses and has. `prefixes` may stand before its words; none is left when others took them all. */
export interface ActivePlugin {
  readonly plugin: Plugin;
  readonly prefixes: readonly string[];
}

/** The prefix behind which a program knows what a plugin brings. */
export function prefixOf({ plugin, prefixes }: ActivePlugin): string {
  return prefixes[0] ?? plugin.prefix;
}

/** A word that two claim in one position. Owners are names of plugins, `""` for the core language. */
export interface PluginClash {
  readonly word: string;
  readonly owners: readonly [string, string];
  /** How the word is written when a plugin's is meant. */
  readonly spelled: readonly string[];
}

/** What a vocabulary knows of the plugins of its program. */
export interface PluginState {
  readonly active: readonly ActivePlugin[];
  /** Names of plugins that are used and not there: words nobody knows may be theirs. */
  readonly missing: readonly string[];
  readonly clashes: readonly PluginClash[];
  /** Names of those that are there, in use or not. */
  readonly atHand: readonly string[];
}

export const NO_PLUGINS: PluginState = { active: [], missing: [], clashes: [], atHand: [] };

/** The concept of a plugin's word in a vocabulary: no two plugins and no core word share one. */
export function ownedConcept(plugin: string, concept: string): string {
  return `${plugin}:${concept}`;
}

/** The concept as its owner knows it. */
export function plainConcept(concept: string): string {
  return concept.slice(concept.lastIndexOf(':') + 1);
}

/** The plugin a concept belongs to; null for one of the core language. */
export function ownerOf(concept: string): string | null {
  const at = concept.lastIndexOf(':');
  return at < 0 ? null : concept.slice(0, at);
}
