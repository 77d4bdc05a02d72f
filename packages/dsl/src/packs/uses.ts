import { codeKey, type Place } from '@traguardo/model';
import type { Binder } from '../bind/binder.ts';
import { clausesOf, declarationsIn } from '../bind/clauses.ts';
import { reportUnknown } from '../bind/names.ts';
import { related } from '../bind/problem.ts';
import { usesPlugin } from '../plugins/bind-uses.ts';
import type { DeclarationNode, ItemNode } from '../parse/tree.ts';

/** A `use pack` line: what is asked for, and its short name in the text. */
export interface Use {
  readonly name: string;
  /** Null when any version will do. */
  readonly version: string | null;
  /** Where the version is written. */
  readonly versionPlace: Place | null;
  readonly alias: string;
  readonly place: Place;
}

const KINDS = ['pack', 'pacchetto', 'plugin'];

/**
 * The packs that the items of a text ask for, in order. Without `as` the short name is the last part of the name. Lines that
 * ask for plugins are read where plugins are (`plugins/bind-uses.ts`).
 */
export function usesIn(binder: Binder, items: readonly ItemNode[]): readonly Use[] {
  const uses = declarationsIn(items, 'use')
    .filter((declaration) => !usesPlugin(declaration))
    .flatMap((declaration) => readUse(binder, declaration) ?? []);
  const seen = new Map<string, Use>();
  return uses.filter((use) => {
    const first = seen.get(codeKey(use.alias));
    if (!first) return seen.set(codeKey(use.alias), use);
    binder.report('code/duplicate', use.place, { code: use.alias }, { related: [related('first', first.place)] });
    return false;
  });
}

function readUse(binder: Binder, declaration: DeclarationNode): Use | null {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('use'));
  const { label, title, headerPlace } = declaration;
  if (!label) {
    binder.report('label/missing', headerPlace, { block: 'use' });
    return null;
  }
  // a name without quotation marks is read as part of the code before it
  const [kind = ''] = label.text.split(/\s/);
  if (!KINDS.includes(codeKey(kind))) {
    reportUnknown(binder, label, 'use', KINDS);
    return null;
  }
  if (!title) {
    binder.report('clause/value', headerPlace, { clause: 'use', found: binder.textAt(headerPlace) });
    return null;
  }
  const name = title.text.trim();
  const version = clauses.get('version')?.names[0];
  return {
    name,
    version: version?.text ?? null,
    versionPlace: version?.place ?? null,
    alias: clauses.get('as')?.names[0]?.text ?? name.slice(name.lastIndexOf('/') + 1),
    place: headerPlace,
  };
}
