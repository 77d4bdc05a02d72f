import type { Place } from '@traguardo/model';
import type {
  ClauseNode,
  DeclarationNode,
  EntryNode,
  ExpressionNode,
  ItemNode,
  NameNode,
  QuantityNode,
  RowNode,
  TextNode,
  ValueNode,
  Word,
} from '../parse/tree.ts';

/** What becomes of the parts of a tree. */
export interface TreeMap {
  place(place: Place): Place;
  word(word: Word): Word;
  text(text: string, at: Place): string;
  /** What a name or a word of the language among expressions or values becomes; null leaves it to the rest. */
  named(text: string): ExpressionNode | null;
  /** The text a place shows: an argument word may stand for a name. */
  textAt(place: Place): string;
}

/** A copy of an item with every part mapped. */
export function mapItem<T extends ItemNode>(item: T, map: TreeMap): T;
export function mapItem(item: ItemNode, map: TreeMap): ItemNode {
  switch (item.kind) {
    case 'declaration':
      return mapDeclaration(item, map);
    case 'clause':
      return mapClause(item, map);
    case 'row':
      return mapRow(item, map);
    case 'entry':
      return { ...item, values: mapValues(item.values, map), place: map.place(item.place) } satisfies EntryNode;
    default:
      return item satisfies never;
  }
}

function mapDeclaration(item: DeclarationNode, map: TreeMap): DeclarationNode {
  return {
    ...item,
    word: { ...item.word, place: map.place(item.word.place) },
    label: item.label && map.word(item.label),
    title: item.title && mapText(item.title, map),
    arrow: item.arrow && map.word(item.arrow),
    value: item.value && mapExpression(item.value, map),
    clauses: item.clauses.map((clause) => mapClause(clause, map)),
    block: item.block && item.block.map((inner) => mapItem(inner, map)),
    documentation: map.text(item.documentation, item.headerPlace),
    place: map.place(item.place),
    headerPlace: map.place(item.headerPlace),
  };
}

function mapClause(clause: ClauseNode, map: TreeMap): ClauseNode {
  return {
    ...clause,
    word: { ...clause.word, place: map.place(clause.word.place) },
    names: clause.names.map((name) => map.word(name)),
    values: mapValues(clause.values, map),
    expression: clause.expression && mapExpression(clause.expression, map),
    place: map.place(clause.place),
  };
}

function mapRow(row: RowNode, map: TreeMap): RowNode {
  return {
    ...row,
    word: map.word(row.word),
    cells: row.cells.map((cell) => (cell.kind === 'clause' ? mapClause(cell, map) : mapValue(cell, map))),
    block: row.block && row.block.map((inner) => mapItem(inner, map)),
    place: map.place(row.place),
  };
}

function mapValues(values: readonly ValueNode[], map: TreeMap): readonly ValueNode[] {
  return values.map((value) => mapValue(value, map));
}

function mapValue(value: ValueNode, map: TreeMap): ValueNode {
  if (value.kind === 'mark') return { ...value, place: map.place(value.place) };
  if (value.kind !== 'name') return mapExpression(value, map);
  const named = map.named(value.name.text);
  return named ?? ({ ...value, name: map.word(value.name), place: map.place(value.place) } satisfies NameNode);
}

function mapExpression(node: ExpressionNode, map: TreeMap): ExpressionNode {
  const place = map.place(node.place);
  switch (node.kind) {
    case 'text':
      return { ...mapText(node, map), place };
    case 'quantity':
      return mapQuantity(node, map);
    case 'argument':
      return map.named(map.textAt(node.place)) ?? { ...node, place };
    case 'reference':
      return (node.period === null ? map.named(node.name.text) : null) ?? { ...node, name: map.word(node.name), place };
    case 'call':
      return { ...node, name: map.word(node.name), args: node.args.map((arg) => mapExpression(arg, map)), place };
    case 'unary':
      return { ...node, operand: mapExpression(node.operand, map), place };
    case 'binary':
      return {
        ...node,
        left: mapExpression(node.left, map),
        right: mapExpression(node.right, map),
        within: node.within && mapQuantity(node.within, map),
        place,
      };
    case 'date':
    case 'boolean':
    case 'missing':
      return { ...node, place };
    default:
      return node satisfies never;
  }
}

function mapQuantity(node: QuantityNode, map: TreeMap): QuantityNode {
  return { ...node, unit: node.unit && map.word(node.unit), place: map.place(node.place) };
}

function mapText(node: TextNode, map: TreeMap): TextNode {
  return { ...node, text: map.text(node.text, node.place), place: map.place(node.place) };
}
