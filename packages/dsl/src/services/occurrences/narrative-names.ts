import type { Place } from '@traguardo/model';
import type { DraftSection } from '../../narrative/draft.ts';
import { readNarrative } from '../../narrative/read-narrative.ts';
import type { ExpressionNode } from '../../parse/tree.ts';
import type { SourceFile } from '../../source-file.ts';
import type { Program } from '../../program.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import type { Thing, Things } from './things.ts';
import type { Meet, WrittenName } from './written-name.ts';

/** Meets the names in an expression, those of an indicator first. */
type WalkExpression = (node: ExpressionNode, scope: Thing | null) => void;

/** Words that put something named in their place. */
const INSERTS: ReadonlySet<string> = new Set(['table', 'tabella', 'chart', 'grafico']);

/** Meets the names in the words of a report: codes in headings, and what figures name. */
export function narrativeNames(
  file: SourceFile,
  { language }: Program,
  vocabulary: Vocabulary,
  things: Things,
  meet: Meet,
  walk: WalkExpression,
): void {
  const { sections, figures } = readNarrative(file, language, vocabulary);
  const written = (text: string, place: Place): WrittenName => ({
    text,
    raw: file.text.slice(place.start.offset, place.end.offset),
    place,
    inTable: false,
  });
  const nodeOf = ({ title, place }: DraftSection): Thing | null => {
    const symbol = things.find('node', { text: title, place });
    return symbol && things.at(symbol.place);
  };
  for (const section of sections) {
    const node = nodeOf(section);
    if (node) meet(written(section.title, section.place), node, 'reference');
  }
  for (const { expression, place } of figures) {
    if (!expression) continue;
    const argument =
      expression.kind === 'call' && INSERTS.has(expression.name.text.toLowerCase()) ? expression.args[0] : null;
    if (argument?.kind === 'reference') {
      const symbol = things.find('table', argument.name);
      meet(written(argument.name.text, argument.place), symbol && things.at(symbol.place), 'reference');
    } else {
      const around = sections.findLast((section) => section.place.start.offset < place.start.offset);
      const owner = around ? nodeOf(around) : null;
      walk(expression, owner?.concept === 'indicator' ? owner : null);
    }
  }
}
