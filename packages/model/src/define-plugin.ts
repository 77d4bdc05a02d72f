import { faultsOfKeys } from './plugin-keys.ts';
import type { Plugin, PluginWord } from './plugin.ts';
import type { Spelling } from './word-schema.ts';

/** What an author writes: lists that are left out are empty. */
export type PluginParts = Pick<Plugin, 'name' | 'version' | 'prefix' | 'title'> & Partial<Plugin>;

const NOTHING = {
  words: [],
  additions: {},
  checks: [],
  sources: [],
  functions: [],
  scorings: [],
  targets: [],
  sections: [],
};

const PARTS = ['name', 'version', 'prefix', 'title', ...Object.keys(NOTHING)];
const NAME = /^(@[a-z0-9._-]+\/)?[a-z0-9._-]+$/;
const VERSION = /^\d+(\.\d+)*$/;
const PREFIX = /^[a-z_][a-z0-9_]*$/;
const CONCEPT = /^[a-z_][a-z0-9_-]*$/;
const WORD = /^[\p{L}_][\p{L}\p{M}\p{Nd}_-]*$/u;
const KINDS: readonly string[] = ['block', 'clause', 'argument', 'unit'];
const LABELS: readonly string[] = ['code', 'name', 'text', 'none'];
const TAKES: readonly string[] = ['names', 'values', 'expression'];
const ACCEPTS: readonly string[] = ['quantity', 'percent', 'text', 'date', 'yes-no', 'word'];
const SEVERITIES: readonly string[] = ['error', 'warning', 'information'];

/**
 * A plugin, complete. Throws `TypeError` that names the fault: a plugin is code, and a fault in it is its author's.
 * What needs the core words (a clash with one of them) is said when a plan uses the plugin.
 */
export function definePlugin(parts: PluginParts): Plugin {
  const plugin: Plugin = { ...NOTHING, ...parts };
  const refuse = (fault: string): never => {
    throw new TypeError(`plugin ${plugin.name}: ${fault}`);
  };
  if (!matches(plugin.name, NAME)) refuse(`the name ${JSON.stringify(plugin.name)} is not the name of a package`);
  if (!matches(plugin.version, VERSION))
    refuse(`the version ${JSON.stringify(plugin.version)} is not numbers with dots`);
  if (!matches(plugin.prefix, PREFIX))
    refuse(`the prefix ${JSON.stringify(plugin.prefix)} is not a plain lower-case word`);
  if (!isBilingual(plugin.title)) refuse('the title needs a text in it and one in en');
  const unknown = Object.keys(plugin).find((part) => !PARTS.includes(part));
  if (unknown !== undefined) refuse(`there is no part "${unknown}": ${PARTS.join(', ')} are possible`);
  for (const faults of [faultsOfWords, faultsOfKeys, faultsOfAdditions, faultsOfParts])
    for (const fault of faults(plugin)) refuse(fault);
  return plugin;
}

function* faultsOfWords({ words }: Plugin): Generator<string> {
  const concepts = new Set<string>();
  const spelled = new Set<string>();
  for (const word of words) {
    const { kind, concept } = word;
    if (!KINDS.includes(kind)) yield `a word is of kind ${JSON.stringify(kind)}: ${KINDS.join(', ')} are possible`;
    if (!matches(concept, CONCEPT)) yield `the concept ${JSON.stringify(concept)} is not a plain lower-case word`;
    if (concepts.has(`${kind} ${concept}`)) yield `the ${kind} "${concept}" is defined twice`;
    concepts.add(`${kind} ${concept}`);
    if (!isBilingual(word.documentation)) yield `the ${kind} "${concept}" needs its documentation in it and in en`;
    yield* faultsOfSpelling(word, word.spelling, spelled);
    yield* faultsOfShape(word);
  }
}

/** Every spelling is a plain word, one at least per language, and no two words of one kind share one. */
function* faultsOfSpelling(
  { kind, concept }: Pick<PluginWord, 'concept'> & { readonly kind: string },
  spelling: Spelling | undefined,
  spelled: Set<string>,
): Generator<string> {
  for (const language of ['it', 'en'] as const) {
    if (!spelling?.[language]?.length) yield `the ${kind} "${concept}" has no spelling in ${language}`;
  }
  const all = new Set([...(spelling?.it ?? []), ...(spelling?.en ?? [])].map((each) => each.toLowerCase()));
  for (const each of all) {
    if (kind !== 'unit' && !matches(each, WORD))
      yield `the ${kind} "${concept}" is spelled ${JSON.stringify(each)}, which is no word`;
    if (spelled.has(`${kind} ${each}`)) yield `two words of kind ${kind} are spelled "${each}"`;
    spelled.add(`${kind} ${each}`);
  }
}

function* faultsOfShape(word: PluginWord): Generator<string> {
  if (word.kind === 'block') {
    if (!LABELS.includes(word.label)) yield `the block "${word.concept}" has no label: ${LABELS.join(', ')}`;
    if (word.rows && word.rows.label !== 'free')
      yield `the rows of "${word.concept}" begin with a free word: label "free"`;
    yield* faultsOfAccepts(word.concept, word.rows?.accepts);
    const others = word.requiredClauses.filter((concept) => !word.clauses.includes(concept));
    if (others.length > 0) yield `the block "${word.concept}" requires clauses it does not take: ${others.join(', ')}`;
    if (word.rows && (word.blocks.length > 0 || word.entries))
      yield `the block "${word.concept}" has rows: every item of it is one, so it can have no blocks and no entries`;
  }
  if (word.kind === 'clause') {
    if (!TAKES.includes(word.takes)) yield `the clause "${word.concept}" takes nothing known: ${TAKES.join(', ')}`;
    yield* faultsOfAccepts(word.concept, word.accepts);
  }
  if (word.kind === 'clause' && word.accepts && word.takes !== 'values')
    yield `the clause "${word.concept}" says what value it accepts, and takes ${word.takes}`;
}

function* faultsOfAccepts(concept: string, accepts: string | undefined): Generator<string> {
  if (accepts !== undefined && !ACCEPTS.includes(accepts))
    yield `"${concept}" accepts ${JSON.stringify(accepts)}: ${ACCEPTS.join(', ')} are possible`;
}

function* faultsOfAdditions({ words, additions }: Plugin): Generator<string> {
  for (const [home, { blocks = [], clauses = [] }] of Object.entries(additions)) {
    for (const [kind, concepts] of [
      ['block', blocks],
      ['clause', clauses],
    ] as const) {
      const unknown = concepts.filter(
        (concept) => !words.some((word) => word.kind === kind && word.concept === concept),
      );
      if (unknown.length > 0)
        yield `additions to "${home}" name a ${kind} that is not among the words: ${unknown.join(', ')}`;
    }
  }
}

function* faultsOfParts({ checks, sources, functions, scorings, targets, sections }: Plugin): Generator<string> {
  const codes = new Set<string>();
  for (const { code, severity, sentence, run } of checks) {
    if (!matches(code, CONCEPT)) yield `the check ${JSON.stringify(code)} needs a plain lower-case code`;
    if (codes.has(code)) yield `the check "${code}" is defined twice`;
    codes.add(code);
    if (!SEVERITIES.includes(severity)) yield `the check "${code}" has no severity: ${SEVERITIES.join(', ')}`;
    if (typeof sentence?.it !== 'function' || typeof sentence.en !== 'function')
      yield `the check "${code}" needs a sentence in it and one in en`;
    if (typeof run !== 'function') yield `the check "${code}" has nothing to run`;
  }
  const spelled = new Set<string>();
  for (const source of sources) {
    yield* faultsOfNamed('source', source, spelled);
    if (typeof source.read !== 'function') yield `the source "${source.concept}" has nothing to read with`;
  }
  for (const each of functions) {
    yield* faultsOfNamed('function', each, spelled);
    if (typeof each.apply !== 'function') yield `the function "${each.concept}" has nothing to apply`;
  }
  for (const [kind, list] of [
    ['scoring', scorings],
    ['target', targets],
  ] as const) {
    for (const each of list) {
      yield* faultsOfNamed(kind, each, spelled);
      if (typeof each.score !== 'function') yield `the ${kind} "${each.concept}" has nothing to score with`;
    }
  }
  for (const section of sections) {
    yield* faultsOfSpelling({ kind: 'section', concept: section.concept }, section.spelling, spelled);
    if (!isBilingual(section.title)) yield `the section "${section.concept}" needs a title in it and one in en`;
    if (typeof section.build !== 'function') yield `the section "${section.concept}" has nothing to build with`;
  }
}

/** What sources, functions, scorings and targets share. */
function* faultsOfNamed(
  kind: string,
  named: Pick<PluginWord, 'concept' | 'spelling' | 'documentation'> & { readonly parameters?: readonly string[] },
  spelled: Set<string>,
): Generator<string> {
  const { concept, documentation, parameters, spelling } = named;
  if (!matches(concept, CONCEPT)) yield `the concept ${JSON.stringify(concept)} is not a plain lower-case word`;
  yield* faultsOfSpelling({ kind, concept }, spelling, spelled);
  if (!isBilingual(documentation)) yield `the ${kind} "${concept}" needs its documentation in it and in en`;
  if (kind !== 'source' && !Array.isArray(parameters))
    yield `the ${kind} "${concept}" needs the names of its parameters`;
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isBilingual(texts: Readonly<Record<'it' | 'en', unknown>> | undefined): boolean {
  return [texts?.it, texts?.en].every((text) => typeof text === 'string' && text !== '');
}
