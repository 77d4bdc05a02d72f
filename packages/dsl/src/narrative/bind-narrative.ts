import {
  codeKey,
  NARRATIVE_SLOTS,
  type Narrative,
  type NarrativePart,
  type NarrativeSection,
  narrativeSlot,
} from '@traguardo/model';
import type { Binder } from '../bind/binder.ts';
import { fix, related } from '../bind/problem.ts';
import { suggest } from '../lex/suggest.ts';
import { bindText, insertOf } from './bind-inlines.ts';
import type { DraftNarrative, DraftPart, DraftSection } from './draft.ts';

const HEADED: ReadonlySet<string> = new Set(['plan', 'area', 'objective', 'operational', 'indicator']);

/**
 * The narrative with its names resolved: headings become sections of the report or codes of the plan, figures expressions. What means
 * nothing is reported; a section without a place, and the second of two, are left out.
 */
export function bindNarrative(binder: Binder, drafts: readonly DraftNarrative[]): Narrative {
  const known = new Map<string, DraftSection>();
  const sections = drafts.flatMap((draft) =>
    draft.sections.flatMap((section): NarrativeSection[] => {
      const { place } = section;
      const slot = slotOf(binder, section);
      const parts = section.parts.flatMap((part) => bindPart(binder, part, ownerOf(binder, slot)));
      if (slot === null) return [];
      const first = known.get(codeKey(slot));
      known.set(codeKey(slot), first ?? section);
      if (!first) return [{ slot, place, parts }];
      binder.report('narrative/twice', place, { name: section.title }, { related: [related('first', first.place)] });
      return [];
    }),
  );
  return { sections };
}

/** What a heading names; null, reported, for nothing. */
function slotOf(binder: Binder, { title, place }: DraftSection): string | null {
  const slot = narrativeSlot(title);
  if (slot !== null) return slot;
  const node = binder.find('node', { text: title, place });
  if (node && HEADED.has(node.kind)) return node.id;
  const suggestion = nearest(binder, title, place.file);
  const fixes = suggestion === '' ? [] : [fix('did-you-mean', place, suggestion)];
  binder.report('narrative/slot', place, { name: title, suggestion }, { fixes });
  return null;
}

/** The heading that was likely meant: a code with words after it, or a slip in writing; empty for none. */
function nearest(binder: Binder, title: string, file: string): string {
  const [word = ''] = title.split(/[\s:–—-]+/);
  const start = { offset: 0, line: 1, column: 1 };
  const node = binder.find('node', { text: word, place: { file, start, end: start } });
  if (node && HEADED.has(node.kind)) return node.id;
  const spelled = NARRATIVE_SLOTS.flatMap(({ spelling }) => [...spelling.it, ...spelling.en]);
  return suggest(title, [...spelled, ...binder.symbols.ids('node')]) ?? '';
}

/** The indicator whose own measures the words of a section may name shortly. */
function ownerOf(binder: Binder, slot: string | null): string | null {
  const node = slot === null ? null : binder.symbols.find('node', slot);
  return node?.kind === 'indicator' ? node.id : null;
}

function bindPart(binder: Binder, part: DraftPart, owner: string | null): readonly NarrativePart[] {
  const { place } = part;
  switch (part.kind) {
    case 'heading':
      return [{ kind: 'heading', level: part.level, content: bindText(binder, part.content, owner), place }];
    case 'paragraph': {
      const insert = insertOf(binder, part.content);
      if (insert !== null) return insert;
      return [{ kind: 'paragraph', content: bindText(binder, part.content, owner), place }];
    }
    case 'list':
      return [{ ...part, items: part.items.map((item) => bindText(binder, item, owner)) }];
    case 'table': {
      const columns = part.columns.map((column) => bindText(binder, column, owner));
      const rows = part.rows.map((row) => row.map((cell) => bindText(binder, cell, owner)));
      return [{ kind: 'table', columns, rows, place }];
    }
    default:
      return part satisfies never;
  }
}
