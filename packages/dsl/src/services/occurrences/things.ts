import { codeKey, type Place } from '@traguardo/model';
import { isReference, parametersOf } from '../../bind/collect-names.ts';
import { createBinder } from '../../bind/binder.ts';
import { declarationsIn, rowsIn } from '../../bind/clauses.ts';
import type { DeclaredSymbol, Namespace, WrittenName } from '../../bind/symbols.ts';
import { collected } from '../../packs/collected.ts';
import type { DeclarationNode, RowNode, Word } from '../../parse/tree.ts';
import type { Program } from '../../program.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import { behindUse, type UseLine, useLines } from '../packs-in-use.ts';

/** Something the texts give a name to. `place` tells it from any other. */
export interface Thing {
  /** Vocabulary word of its declaration (`indicator`, `source`), `phase` or `band` for a row, `parameter`. */
  readonly concept: string;
  /** Its own name, without that of its owner: `done` of `PIRA08.done`. */
  readonly label: Word;
  /**
   * The indicator of a measure or a phase, the sheet of an individual objective, the cycle of a state, the state of a step, what takes
   * a parameter.
   */
  readonly owner: Thing | null;
  /** Header of the declaration; the row of a phase or a band; the name of a parameter. */
  readonly place: Place;
}

/** Everything that has a name, and how names are looked up: as the binder does it. */
export interface Things {
  find(namespace: Namespace, name: WrittenName): DeclaredSymbol | null;
  /** In written order, file by file. */
  readonly all: readonly Thing[];
  at(place: Place): Thing | null;
  /** The phase of an indicator, the parameter of a function or a scoring; the total or the column of a table. */
  inside(owner: Thing, name: string, concept?: 'total' | 'column'): Thing | null;
  /** The line that asks for a pack under a short name. */
  used(alias: string): Thing | null;
}

const NAMED: ReadonlySet<string> = new Set([
  'plan',
  'area',
  'objective',
  'operational',
  'indicator',
  'measure',
  'index',
  'individual',
  'individual-objective',
  'profile',
  'source',
  'office',
  'act',
  'person-role',
  'body',
  'unit',
  'benchmark',
  'table',
  'column',
  'total',
  'revision',
  'check',
  'cycle',
  'actor',
  'term',
  'document',
  'region',
  'state',
  'on',
  'function',
  'scoring-method',
  'template',
]);

/** What has a name inside its owner alone. */
const INNER: ReadonlySet<string> = new Set(['phase', 'parameter', 'total', 'column']);

/** Declarations that take parameters. */
const DEFINING: ReadonlySet<string> = new Set(['function', 'scoring-method', 'template']);

/** Every named thing of a program, what packs brought among them. Pure. */
export function thingsOf(program: Program, vocabulary: Vocabulary): Things {
  const { files, assembled } = program;
  const { declaration, items } = assembled;
  const binder = collected(createBinder(files, vocabulary), assembled);
  const plan = declaration ? [{ ...declaration, block: null }] : [];
  const lines = useLines(program);
  const templates = assembled.resolved.used.flatMap((pack) => declarationsIn(pack.items, 'template'));
  const named = declarationsIn([...plan, ...items]).flatMap((item) => thingsIn(item, null));
  const all = [...named, ...lines.map(useThing), ...templates.flatMap((item) => thingsIn(item, null))];
  const byPlace = new Map(all.map((thing) => [placeKey(thing.place), thing]));
  const inside = new Map(
    all
      .filter(({ concept }) => INNER.has(concept))
      .map((thing) => [innerKey(thing.owner?.place ?? thing.place, thing.label.text, thing.concept), thing]),
  );
  return {
    find: (namespace, name) =>
      binder.find(namespace, name) ?? (namespace === 'template' ? templateOf(lines, name.text) : null),
    all,
    used: (alias) =>
      all.find(({ concept, label }) => concept === 'use' && codeKey(label.text) === codeKey(alias)) ?? null,
    at: (place) => byPlace.get(placeKey(place)) ?? null,
    inside: (owner, name, concept) => inside.get(innerKey(owner.place, name, concept)) ?? null,
  };
}

/** A line that asks for a pack, under its short name. */
function useThing({ declaration, alias, named }: UseLine): Thing {
  const place = named?.place ?? declaration.title?.place ?? declaration.headerPlace;
  const label = named ?? { text: alias, concept: null, quoted: false, place };
  return { concept: 'use', label, owner: null, place: declaration.headerPlace };
}

/** A template of a pack, by its name alone or behind the short name of its pack. */
function templateOf(lines: readonly UseLine[], name: string): DeclaredSymbol | null {
  const behind = behindUse(lines, name);
  const [within, key] = behind ? [[behind.line], codeKey(behind.rest)] : [lines, codeKey(name)];
  const templates = within.flatMap(({ pack }) => declarationsIn(pack?.items ?? [], 'template'));
  const found = templates.find(({ label }) => label !== null && codeKey(label.text) === key);
  return found ? { id: found.label?.text ?? name, kind: 'entry', place: found.headerPlace } : null;
}

/** Tells places apart. Two instances of one template have theirs in common, and not the lines that asked for them. */
export function placeKey({ file, start, via }: Place): string {
  return via ? `${start.offset} ${file} ${placeKey(via)}` : `${start.offset} ${file}`;
}

/** A row and a column of one table may share a name. */
function innerKey(owner: Place, name: string, concept = ''): string {
  return `${placeKey(owner)} ${concept === 'column' ? 'column ' : ''}${codeKey(name)}`;
}

function thingsIn(item: DeclarationNode, owner: Thing | null): Thing[] {
  const concept = item.word.concept ?? '';
  if (concept === 'profile' && isReference(item)) return [];
  const self = item.label && NAMED.has(concept) ? { concept, label: item.label, owner, place: item.headerPlace } : null;
  const inside = declarationsIn(item.block).flatMap((child) => thingsIn(child, ownerIn(concept, child, self, owner)));
  return [...(self ? [self] : []), ...rowThings(item, owner), ...parameterThings(item, self), ...inside];
}

function parameterThings(item: DeclarationNode, owner: Thing | null): Thing[] {
  if (owner === null || !DEFINING.has(owner.concept)) return [];
  return parametersOf(item).map((label) => ({ concept: 'parameter', label, owner, place: label.place }));
}

const OWNERS: ReadonlySet<string> = new Set(['indicator', 'individual', 'table', 'cycle', 'region', 'state']);

/** The owner of a declaration inside a block of `concept`; a state belongs to its cycle, whatever the region. */
function ownerIn(concept: string, child: DeclarationNode, self: Thing | null, owner: Thing | null): Thing | null {
  if (concept === 'region' && child.word.concept === 'state') return owner;
  return OWNERS.has(concept) ? self : null;
}

/** Phases of an indicator, words of its scale (which are met as its phases are) and bands of a profile are rows. */
function rowThings(item: DeclarationNode, owner: Thing | null): Thing[] {
  const concept =
    (item.word.concept === 'phases' || item.word.concept === 'scale') && owner
      ? 'phase'
      : item.word.concept === 'thresholds'
        ? 'band'
        : null;
  if (concept === null) return [];
  return rowsIn(item.block).map((row: RowNode) => ({
    concept,
    label: row.word,
    owner: concept === 'phase' ? owner : null,
    place: row.place,
  }));
}
