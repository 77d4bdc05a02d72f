import { type Diagnostic, toDecimal } from '@traguardo/model';
import type {
  ClauseNode,
  DeclarationNode,
  ExpressionNode,
  ItemNode,
  QuantityNode,
  RowNode,
  ValueNode,
  Word,
} from '../src/parse/tree.ts';

/** A tree as compact S-expressions, one item a line: the notation of the fixtures, and equality of trees but for places. */
export function printTree(items: readonly ItemNode[], indent = ''): string {
  return items.map((item) => printItem(item, indent)).join('\n');
}

/** A finding as `code line:column data`. */
export function printFinding({ code, severity, place, data, fixes }: Diagnostic): string {
  const fields = Object.entries(data).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const edits = fixes.map((fix) => `[${fix.kind} ${JSON.stringify(fix.edits[0]?.text)}]`);
  const sign = severity === 'error' ? '!' : '?';
  return [`${sign} ${code} ${place.start.line}:${place.start.column}`, ...fields, ...edits].join(' ');
}

function printItem(item: ItemNode, indent: string): string {
  switch (item.kind) {
    case 'declaration':
      return withBlock(declaration(item), item, indent);
    case 'clause':
      return indent + clause(item);
    case 'row':
      return withBlock(row(item), item, indent);
    case 'entry':
      return `${indent}<${item.values.map(value).join(' ')}>`;
  }
}

function withBlock(head: string, item: DeclarationNode | RowNode, indent: string): string {
  const lines = item.documentation === '' ? [] : item.documentation.split('\n').map((line) => `${indent}/// ${line}`);
  if (item.block === null) return [...lines, indent + head].join('\n');
  const inside = printTree(item.block, `${indent}  `);
  return [...lines, `${indent}${head} {${inside === '' ? '' : `\n${inside}\n${indent}`}}`].join('\n');
}

function declaration(item: DeclarationNode): string {
  const parts = [
    keyword(item.word),
    item.label && name(item.label),
    item.title && JSON.stringify(item.title.text),
    item.arrow && `-> ${name(item.arrow)}`,
    item.value && `= ${value(item.value)}`,
    ...item.clauses.map(clause),
  ];
  return `(${parts.filter((part) => part !== null).join(' ')})`;
}

function clause(item: ClauseNode): string {
  const inside = [
    ...item.names.map(name),
    ...item.values.map(value),
    ...(item.expression ? [value(item.expression)] : []),
  ];
  return `(${[keyword(item.word), ...inside].join(' ')})`;
}

function row(item: RowNode): string {
  return `[${[name(item.word), ...item.cells.map((cell) => (cell.kind === 'clause' ? clause(cell) : value(cell)))].join(' ')}]`;
}

function keyword(word: Word): string {
  return word.concept ?? `?${word.text}`;
}

function name(word: Word): string {
  return word.quoted ? `\`${word.text}\`` : word.text;
}

function quantity(node: QuantityNode): string {
  const unit = node.unit ? (node.unit.concept ?? `?${node.unit.text}`) : '';
  return toDecimal(node.value, node.decimals) + (unit === '' ? '' : `:${unit}`);
}

function value(node: ValueNode | ExpressionNode): string {
  switch (node.kind) {
    case 'quantity':
      return quantity(node);
    case 'date':
      return node.date;
    case 'text':
      return JSON.stringify(node.text);
    case 'boolean':
      return node.value ? 'yes' : 'no';
    case 'missing':
      return 'nd';
    case 'argument':
      return `'${node.concept}`;
    case 'name':
      return name(node.name);
    case 'mark':
      return node.mark;
    case 'call':
      return `(${node.name.concept ?? `?${node.name.text}`}! ${node.args.map(value).join(' ')})`;
    case 'reference':
      return name(node.name) + (node.period === null ? '' : `@${node.period}`);
    case 'unary':
      return `(${node.operator} ${value(node.operand)})`;
    case 'binary': {
      const within = node.within ? ` within ${quantity(node.within)}` : '';
      return `(${node.operator} ${value(node.left)} ${value(node.right)}${within})`;
    }
  }
}
