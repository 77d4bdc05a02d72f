import { codeKey, compareText, type Edit } from '@traguardo/model';
import { clausesIn, declarationsIn } from '../bind/clauses.ts';
import type { ClauseNode, DeclarationNode, ParsedFile } from '../parse/tree.ts';
import type { Program } from '../program.ts';
import type { WrittenNode, WrittenNodes } from './nodes-written.ts';
import { after, spanning, textIn } from './spans.ts';

/** Something a revision changed that the text does not take over by itself. */
export interface ByHand {
  readonly code: string;
  readonly text: string;
}

/** The revisions in force at the end of the year, written into the text. */
export interface RevisedText {
  readonly edits: readonly Edit[];
  /** Targets in force by code as a key, as the revisions write them: they become those of the year that ends. */
  readonly targets: ReadonlyMap<string, string>;
  /** Nodes that are no more in the plan. */
  readonly withdrawn: readonly WrittenNode[];
  readonly byHand: readonly ByHand[];
}

/** One change of a revision, with the file it is written in. */
interface Changed {
  readonly file: ParsedFile;
  readonly declaration: DeclarationNode;
  readonly code: string;
}

/** Clauses of a change that are not clauses of the node. */
const OF_THE_CHANGE: ReadonlySet<string | null> = new Set(['target', 'reason', 'note']);

/** What the revisions of the texts changed by the end of the period, in the order in which they came into force. */
export function applyRevisions(program: Program, written: WrittenNodes): RevisedText {
  const changed = changesInForce(program);
  const targets = new Map<string, string>();
  const withdrawn: WrittenNode[] = [];
  const edits = new Map<string, Edit>(); // of several changes of one clause the last counts
  const byHand: ByHand[] = [];
  for (const { file, declaration, code } of changed) {
    const nodes = written.get(codeKey(code)) ?? [];
    const own = nodes.find(({ kind }) => kind === 'node') ?? nodes[0] ?? null;
    if (declaration.word.concept === 'withdraw') {
      if (own?.kind === 'node') withdrawn.push(own);
      else byHand.push({ code, text: textIn(file, declaration.place) });
      continue;
    }
    const target = clausesIn(declaration).find(({ word }) => word.concept === 'target');
    const [first, last] = [target?.values[0], target?.values.at(-1)];
    if (first && last) targets.set(codeKey(code), textIn(file, spanning(first.place, last.place)));
    const clauses = clausesIn(declaration).filter(({ word }) => !OF_THE_CHANGE.has(word.concept));
    if (first && last && !nodes.some((node) => hasTarget(node)))
      byHand.push({ code, text: textIn(file, target?.place ?? declaration.place) });
    if (declarationsIn(declaration.block).length > 0) byHand.push({ code, text: textIn(file, declaration.place) });
    for (const clause of clauses) {
      const edit = own === null ? null : clauseEdit(nodes, own, clause, textIn(file, clause.place));
      if (edit === null) byHand.push({ code, text: textIn(file, clause.place) });
      else edits.set(`${codeKey(code)} ${clause.word.concept}`, edit);
    }
    if (declaration.title && own?.declaration.title)
      edits.set(`${codeKey(code)} title`, {
        place: own.declaration.title.place,
        text: textIn(file, declaration.title.place),
      });
  }
  return { edits: [...edits.values()], targets, withdrawn, byHand };
}

function hasTarget({ declaration }: WrittenNode): boolean {
  return clausesIn(declaration).some(({ word }) => word.concept === 'target');
}

/** The clause of the node written anew; put at the end of its header where it has none. */
function clauseEdit(nodes: readonly WrittenNode[], own: WrittenNode, clause: ClauseNode, text: string): Edit | null {
  const standing = nodes
    .flatMap(({ declaration }) => clausesIn(declaration))
    .findLast(({ word }) => word.concept === clause.word.concept);
  if (standing) return { place: standing.place, text };
  const { declaration } = own;
  const last = declaration.clauses.at(-1)?.place ?? declaration.title?.place ?? declaration.label?.place;
  return last ? after(last, ` ${text}`) : null;
}

function changesInForce({ files, plan }: Program): readonly Changed[] {
  const dates = new Map(plan.revisions.map(({ code, at }) => [codeKey(code), at]));
  return files
    .flatMap((file) => file.items.map((item) => ({ file, item })))
    .flatMap(({ file, item }) => {
      if (item.kind !== 'declaration' || item.word.concept !== 'revision') return [];
      const at = dates.get(codeKey(item.label?.text ?? ''));
      if (at === undefined || at > plan.period.to) return [];
      return declarationsIn(item.block).map((declaration) => ({
        at,
        file,
        declaration,
        code: declaration.label?.text ?? '',
      }));
    })
    .toSorted((a, b) => compareText(a.at, b.at));
}
