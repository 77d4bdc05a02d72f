import { codeKey, type Language } from '@traguardo/model';
import { declarationsIn } from '../../bind/clauses.ts';
import { parametersOf } from '../../bind/collect-names.ts';
import { writeName } from '../../lex/text.ts';
import { definitionsIn } from '../../packs/bring.ts';
import { topItems } from '../../bind/gather.ts';
import { includableIn } from '../../packs/expand.ts';
import type { DeclarationNode, ItemNode } from '../../parse/tree.ts';
import type { Program } from '../../program.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import type { Enclosing } from '../cursor.ts';
import type { CompletionOption } from './completion-option.ts';
import { behindUse, type UseLine, useLines } from '../packs-in-use.ts';

/** What packs and templates put within reach of a place. */
export interface PackOffers {
  /** Short names of packs; behind one of them, what `include` may bring from it. */
  includes(): CompletionOption[];
  /** Own templates and those of packs, with what they take. */
  templates(): CompletionOption[];
  /** Names that come in when they are named, of declarations of these concepts; behind a short name where the plain name is taken. */
  names(concepts: readonly string[]): CompletionOption[];
  /** Codes below the `include` or the `override` around; null outside of one. */
  below(): CompletionOption[] | null;
  /** What `seal` may name inside a declaration of a concept, in a language. */
  sealable(concept: string, language: Language): CompletionOption[];
}

/** Parts of a change that are never sealed: they say something of the change, or add. */
const NEVER_SEALED: ReadonlySet<string> = new Set(['reason', 'tag', 'aka']);
const CHANGES: ReadonlySet<string | null> = new Set(['include', 'plan-override']);

/** `typed` is the word being written at the place, `around` the blocks about it. */
export function createPackOffers(
  program: Program,
  vocabulary: Vocabulary,
  typed: string,
  around: readonly Enclosing[],
): PackOffers {
  const lines = useLines(program);
  const known = lines.filter(({ pack }) => pack !== null);
  const asked = behindUse(known, typed)?.line ?? null;
  return {
    includes: () => (asked ? inside(asked, includableIn(asked.pack?.items ?? [])) : known.map(offerPack)),
    templates() {
      const own = declarationsIn(topItems(program.files), 'template').map((item) => offerTemplate(item, ''));
      const theirs = known.flatMap((line) =>
        declarationsIn(line.pack?.items ?? [], 'template').map((item) => offerTemplate(item, `${line.alias}.`)),
      );
      return asked ? theirs : [...own, ...theirs];
    },
    names(concepts) {
      const owner = new Map<string, UseLine | null>();
      const key = (item: DeclarationNode): string => `${item.word.concept} ${codeKey(item.label?.text ?? '')}`;
      for (const item of declarationsIn(topItems(program.files))) owner.set(key(item), null);
      return (asked ? [asked] : known).flatMap((line) =>
        definitionsIn(line.pack ?? { items: [] })
          .filter(({ word }) => concepts.includes(word.concept ?? ''))
          .map((item) => {
            if (!owner.has(key(item))) owner.set(key(item), line);
            const isPlain = !asked && owner.get(key(item)) === line;
            return offer(item, isPlain ? '' : `${line.alias}.`);
          }),
      );
    },
    below() {
      const label = around.findLast(({ concept }) => CHANGES.has(concept))?.label;
      if (label === undefined) return null;
      const whole = behindUse(lines, label)?.rest ?? label;
      const node = nodesIn(program.assembled.items).find((item) => codeKey(item.label?.text ?? '') === codeKey(whole));
      return includableIn(node?.block ?? []).map((item) => offer(item, ''));
    },
    sealable(concept, language) {
      const schema = vocabulary.blockOf(concept);
      const change = vocabulary.blockOf('plan-override');
      if (!schema || !change) return [];
      const clauses = change.clauses.filter((each) => schema.clauses.includes(each) && !NEVER_SEALED.has(each));
      const blocks = change.blocks.filter(
        (each) => schema.blocks.includes(each) && vocabulary.blockOf(each)?.labelRequired === false,
      );
      const said = [
        ...clauses.map((each) => ['clause', vocabulary.clauseOf(each)] as const),
        ...blocks.map((each) => ['block', vocabulary.blockOf(each)] as const),
      ];
      return said.flatMap(([kind, word]) => {
        if (!word) return [];
        const label = vocabulary.print(kind, word.concept, language);
        return [{ label, insert: label, kind, detail: '', documentation: word.documentation[language] }];
      });
    },
  };
}

function inside({ alias }: UseLine, items: readonly DeclarationNode[]): CompletionOption[] {
  return items.map((item) => offer(item, `${alias}.`));
}

function offer({ label, title, documentation }: DeclarationNode, prefix: string): CompletionOption {
  const name = prefix + (label?.text ?? '');
  return { label: name, insert: writeName(name), kind: 'code', detail: title?.text ?? '', documentation };
}

function offerPack({ alias, pack }: UseLine): CompletionOption {
  const { name, version, manifest } = pack?.pack ?? { name: '', version: '', manifest: { title: '' } };
  return { label: alias, insert: alias, kind: 'code', detail: `${name} ${version}`, documentation: manifest.title };
}

function offerTemplate(item: DeclarationNode, prefix: string): CompletionOption {
  const name = prefix + (item.label?.text ?? '');
  const takes = parametersOf(item).map(({ text }) => text);
  const [body] = declarationsIn(item.block);
  return {
    label: name,
    insert: takes.length === 0 ? name : `${name}(`,
    kind: 'function',
    detail: [takes.length === 0 ? '' : `(${takes.join('; ')})`, body?.title?.text ?? '']
      .filter((part) => part !== '')
      .join(' '),
    documentation: item.documentation,
  };
}

function nodesIn(items: readonly ItemNode[]): readonly DeclarationNode[] {
  return declarationsIn(items).flatMap((item) => [item, ...nodesIn(item.block ?? [])]);
}
