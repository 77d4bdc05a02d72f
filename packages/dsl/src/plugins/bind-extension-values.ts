import type { ExtensionClause, ExtensionRow, ExtensionValue, Place, RowSchema, ExtensionKind } from '@traguardo/model';
import { bindExpression } from '../bind/expressions.ts';
import type { Binder } from '../bind/binder.ts';
import { clausesOfRow } from '../bind/clauses.ts';
import { registryNames } from '../bind/names.ts';
import { bindQuantity } from '../bind/quantities.ts';
import type { ClauseNode, RowNode, ValueNode } from '../parse/tree.ts';
import { exampleIn } from '../vocabulary/example-in.ts';
import { plainConcept } from './plugin-state.ts';

/** A clause by its schema: names found in their registry, one value of the kind it accepts, or an expression. */
export function bindExtensionClause(binder: Binder, clause: ClauseNode): ExtensionClause {
  const { expression, names, place, word } = clause;
  const schema = binder.vocabulary.clauseOf(word.concept ?? '');
  if (schema?.registry && schema.registry !== 'field') registryNames(binder, clause, schema.registry);
  const values = extensionValuesOf(binder, clause.values);
  const accepts = schema?.accepts;
  const isFit = accepts === undefined || (values.length === 1 && fits(values[0], accepts));
  if (!isFit && schema) {
    const language = binder.languageAt(place);
    report(binder, word.text, place, exampleIn(schema, binder.vocabulary, language));
  }
  return {
    concept: plainConcept(word.concept ?? ''),
    names: names.map(({ text }) => text),
    values: isFit ? values : [],
    expression: expression && bindExpression(binder, expression, { owner: null }),
    place,
  };
}

/** A row: its first text is the title, a value behind an argument word stands in the column of that word. */
export function bindExtensionRow(binder: Binder, row: RowNode, schema: RowSchema): ExtensionRow {
  const columns: Record<string, ExtensionValue> = {};
  const values: ExtensionValue[] = [];
  const [title] = row.cells.filter((cell) => cell.kind === 'text');
  let column: { readonly concept: string; readonly text: string; readonly place: Place; isFilled: boolean } | null =
    null;
  const refuse = (place: Place): void => report(binder, column?.text ?? row.word.text, place, '');
  const close = (): void => void (column && !column.isFilled && refuse(column.place));
  for (const cell of row.cells) {
    if (cell === title || cell.kind === 'clause' || (cell.kind === 'mark' && cell.mark === ',')) continue;
    if (cell.kind === 'argument' && schema.arguments.includes(cell.concept)) {
      close();
      const concept = plainConcept(cell.concept);
      const isTwice = Object.hasOwn(columns, concept);
      column = { concept, text: binder.textAt(cell.place), place: cell.place, isFilled: isTwice };
      if (isTwice) refuse(cell.place);
      continue;
    }
    const [value] = extensionValuesOf(binder, [cell]);
    if (!value) continue;
    if (column === null && value.kind === 'name' && schema.accepts) refuse(cell.place);
    else if (column === null) values.push(value);
    else if (column.isFilled || (schema.accepts && !fits(value, schema.accepts))) refuse(cell.place);
    else columns[column.concept] = value;
    if (column) column.isFilled = true;
  }
  close();
  const clauses = clausesOfRow(binder, row, schema.clauses, '');
  return {
    name: row.word.text,
    title: title?.kind === 'text' ? title.text : '',
    documentation: row.documentation,
    columns,
    values,
    clauses: schema.clauses.flatMap((each) => clauses.all(each)).map((each) => bindExtensionClause(binder, each)),
    place: row.place,
  };
}

/** Values in written order; an expression in brackets is refused, because a plugin computes what it needs. */
export function extensionValuesOf(binder: Binder, nodes: readonly ValueNode[]): readonly ExtensionValue[] {
  return nodes.flatMap((node): ExtensionValue[] => {
    const { kind, place } = node;
    switch (kind) {
      case 'quantity':
        return [{ kind, quantity: bindQuantity(binder, node), decimals: node.decimals, place }];
      case 'date':
        return [{ kind, date: node.date, place }];
      case 'text':
        return [{ kind, text: node.text, place }];
      case 'boolean':
        return [{ kind: 'yes-no', value: node.value, place }];
      case 'missing':
        return [{ kind, place }];
      case 'argument':
        return [{ kind: 'word', word: plainConcept(node.concept), place }];
      case 'name':
      case 'reference':
        return [{ kind: 'name', name: node.name.text, place }];
      case 'mark':
        return [{ kind, mark: node.mark, place }];
      case 'call':
      case 'unary':
      case 'binary':
        report(binder, binder.textAt(place), place, '');
        return [];
      default:
        return node satisfies never;
    }
  });
}

function fits(value: ExtensionValue | undefined, accepts: ExtensionKind): boolean {
  if (!value) return false;
  switch (accepts) {
    case 'quantity':
      return value.kind === 'quantity' || value.kind === 'missing';
    case 'percent':
      return value.kind === 'missing' || (value.kind === 'quantity' && value.quantity.unit.nature === 'percent');
    case 'date':
      return value.kind === 'missing' || (value.kind === 'date' && !value.date.startsWith('--'));
    case 'text':
    case 'yes-no':
    case 'word':
      return value.kind === accepts;
    default:
      return accepts satisfies never;
  }
}

function report(binder: Binder, word: string, place: Place, example: string): void {
  binder.report('clause/value', place, { clause: word, found: binder.textAt(place), example });
}
