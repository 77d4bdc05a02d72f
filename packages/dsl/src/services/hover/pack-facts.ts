import { codeKey, type Language, type Place } from '@traguardo/model';
import { clausesIn, declarationsIn } from '../../bind/clauses.ts';
import { parametersOf } from '../../bind/collect-names.ts';
import { readLock } from '../../packs/lock.ts';
import { LOCK_FILE } from '../../packs/pack-folder.ts';
import { topItems } from '../../bind/gather.ts';
import type { UsedPack } from '../../packs/resolve.ts';
import { templateName } from '../../packs/template.ts';
import type { DeclarationNode, ItemNode } from '../../parse/tree.ts';
import type { Program } from '../../program.ts';
import { placeKey, type Thing } from '../occurrences/things.ts';
import { behindUse, useLines } from '../packs-in-use.ts';

const PHRASES = {
  it: {
    pack: 'pacchetto',
    template: 'modello',
    parameter: 'parametro',
    version: 'Versione',
    licence: 'Licenza',
    from: 'Da',
    sealed: 'Sigillati',
    takes: 'Prende',
    pinned: `Fissato in \`${LOCK_FILE}\``,
    other: `\`${LOCK_FILE}\` fissa un altro testo`,
    open: 'Non fissato',
  },
  en: {
    pack: 'pack',
    template: 'template',
    parameter: 'parameter',
    version: 'Version',
    licence: 'Licence',
    from: 'From',
    sealed: 'Sealed',
    takes: 'Takes',
    pinned: `Pinned in \`${LOCK_FILE}\``,
    other: `\`${LOCK_FILE}\` pins another text`,
    open: 'Not pinned',
  },
} as const;

/** What is said of a pack, a template or a parameter of one; null for anything else. */
export function aboutPackThing(program: Program, thing: Thing, language: Language): string | null {
  if (thing.concept === 'use') {
    const line = useLines(program).find(({ alias }) => codeKey(alias) === codeKey(thing.label.text));
    return line?.pack ? aboutPack(program, line.pack, line.alias, language) : null;
  }
  if (thing.concept === 'template') return aboutTemplate(program, thing.place, language);
  if (thing.concept !== 'parameter' || thing.owner?.concept !== 'template') return null;
  const { parameter } = PHRASES[language];
  return `**${thing.label.text}** (${parameter}): ${thing.owner.label.text}`;
}

/** The pack whose line a place of the program's own text stands in, past its word; null elsewhere. */
export function aboutUseAt(program: Program, path: string, offset: number, language: Language): string | null {
  const line = useLines(program).find(({ declaration: { title, headerPlace } }) => {
    const { file, end } = headerPlace;
    return title && file === path && title.place.start.offset <= offset && offset <= end.offset;
  });
  return line?.pack ? aboutPack(program, line.pack, line.alias, language) : null;
}

/** The template that an `include` around an offset writes out; null for any other place. */
export function aboutTemplateAt(program: Program, path: string, offset: number, language: Language): string | null {
  const isAround = ({ place: { file, start, end } }: ItemNode): boolean =>
    file === path && start.offset <= offset && offset <= end.offset;
  const find = (items: readonly ItemNode[]): DeclarationNode | null => {
    const around = declarationsIn(items).find(isAround);
    if (!around) return null;
    return find(around.block ?? []) ?? (around.word.concept === 'include' ? around : null);
  };
  const include = find(topItems(program.files));
  const name = include && templateName(include);
  const template = name && templatesOf(program, name.text)[0];
  return template ? aboutTemplate(program, template.headerPlace, language) : null;
}

/** Of a declaration that a pack brought: which pack, and what it seals. */
export function originOf(program: Program, place: Place, language: Language): string[] {
  const { from, sealed } = PHRASES[language];
  const item = nodesIn(program.assembled.items).find(({ headerPlace }) => placeKey(headerPlace) === placeKey(place));
  const pack = program.assembled.resolved.used.find((used) => place.file.startsWith(used.pack.folder));
  const seals = item ? clausesIn(item).flatMap(({ word, names }) => (word.concept === 'seal' ? names : [])) : [];
  const named = seals.map(({ text }) => `\`${text}\``).join(', ');
  return [pack ? `${from}: ${titled(pack)}` : '', named === '' ? '' : `${sealed}: ${named}`];
}

function titled({ pack: { name, version, manifest } }: UsedPack): string {
  return manifest.title === '' ? `${name} ${version}` : `${name} ${version} (${manifest.title})`;
}

function aboutPack(program: Program, { pack }: UsedPack, alias: string, language: Language): string {
  const { pack: kind, version, licence, pinned, other, open } = PHRASES[language];
  const { name, hash, manifest } = pack;
  const file = program.packs.find(({ path }) => path === LOCK_FILE);
  const lock = file ? readLock(file.text) : null;
  const pin = lock && !('reason' in lock) ? lock.packs.get(name) : undefined;
  const state = pin ? (pin.hash === hash ? pinned : other) : open;
  return [
    `**${alias}** (${kind} \`${name}\`)${manifest.title === '' ? '' : `: ${manifest.title}`}`,
    `${version}: ${pack.version}`,
    manifest.licence === '' ? '' : `${licence}: ${manifest.licence}`,
    `${state}: \`${hash.slice(7, 15)}\``,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function aboutTemplate(program: Program, place: Place, language: Language): string | null {
  const { template, takes, from } = PHRASES[language];
  const found = templatesOf(program).find(({ headerPlace }) => placeKey(headerPlace) === placeKey(place));
  if (!found) return null;
  const [body] = declarationsIn(found.block);
  const parameters = parametersOf(found).map(({ text }) => `\`${text}\``);
  const pack = program.assembled.resolved.used.find((used) => place.file.startsWith(used.pack.folder));
  return [
    `**${found.label?.text ?? ''}** (${template})${body?.title ? `: ${body.title.text}` : ''}`,
    parameters.length === 0 ? '' : `${takes}: ${parameters.join(', ')}`,
    pack ? `${from}: ${titled(pack)}` : '',
    found.documentation,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The templates of a program and of its packs; those of a name, the program's own first. */
function templatesOf(program: Program, name: string | null = null): readonly DeclarationNode[] {
  const lines = useLines(program);
  const behind = name === null ? null : behindUse(lines, name);
  const own = declarationsIn(topItems(program.files), 'template');
  const packs = behind?.line.pack ? [behind.line.pack] : program.assembled.resolved.used;
  const all = [...own, ...packs.flatMap(({ items }) => declarationsIn(items, 'template'))];
  if (name === null) return all;
  const key = codeKey(behind?.rest ?? name);
  return all.filter(({ label }) => label !== null && codeKey(label.text) === key);
}

function nodesIn(items: readonly ItemNode[]): readonly DeclarationNode[] {
  return declarationsIn(items).flatMap((item) => [item, ...nodesIn(item.block ?? [])]);
}
