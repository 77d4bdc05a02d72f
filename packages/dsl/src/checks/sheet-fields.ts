import {
  codeKey,
  type Expression,
  type Indicator,
  type Plan,
  type PlanNode,
  type Requirement,
  type SheetField,
  type Target,
} from '@traguardo/model';

/** Whether the sheet of a node says a field. A field its kind does not have is not said. */
export function saysField(node: PlanNode, field: SheetField): boolean {
  switch (field) {
    case 'documentation':
    case 'title':
      return node[field].trim() !== '';
    case 'tag':
      return node.tags.length > 0;
    case 'aka':
      return node.aliases.length > 0;
    case 'common':
      return node.common;
    case 'weight':
    case 'office':
    case 'responsible':
    case 'note':
      return node[field] !== null;
    case 'composition':
      return node.kind !== 'indicator' && node.composition !== null;
    case 'transversal':
      return node.kind !== 'indicator' && node.transversal;
    default:
      return node.kind === 'indicator' && indicatorSays(node, field);
  }
}

type OfIndicators = Exclude<
  SheetField,
  | 'documentation'
  | 'title'
  | 'tag'
  | 'aka'
  | 'common'
  | 'weight'
  | 'office'
  | 'responsible'
  | 'note'
  | 'composition'
  | 'transversal'
>;

function indicatorSays(indicator: Indicator, field: OfIndicators): boolean {
  switch (field) {
    case 'unit':
      return indicator.unit !== null || indicator.target === null || saysItsUnit(indicator.target);
    case 'source':
      return indicator.source !== null || comesFromSources(indicator);
    case 'measure':
      return indicator.measures.length > 0;
    case 'phases':
      return indicator.phases.length > 0;
    default:
      return indicator[field] !== null;
  }
}

/** A computed value whose measures all say where they come from needs no source of its own. */
function comesFromSources({ formula, measures }: Indicator): boolean {
  return formula !== null && measures.length > 0 && measures.every(({ source }) => source !== null);
}

/** Whether a target is no bare number; one that is not there says nothing wrong. */
function saysItsUnit(target: Target): boolean {
  switch (target.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
      return !isBare(target.bound);
    case 'range':
      return !isBare(target.low);
    case 'monitor':
      return false;
    case 'yes':
    case 'before':
    case 'phases':
    case 'unknown':
    case 'plugin':
      return true;
    default:
      return target satisfies never;
  }
}

function isBare(bound: Expression): boolean {
  return bound.kind === 'quantity' && bound.quantity.unit.symbol === '';
}

/** Whether a requirement looks at a node: its kind, and a tag or the beginning of a code when it names some. */
export function concernsNode({ over, tags, prefixes }: Requirement, node: PlanNode): boolean {
  if (`${node.kind}s` !== over) return false;
  if (tags.length === 0 && prefixes.length === 0) return true;
  const own = new Set(node.tags.map(codeKey));
  return tags.some((tag) => own.has(codeKey(tag))) || prefixes.some((prefix) => beginsWith(node, prefix));
}

/** Whether the code or another name of a node is the prefix, or begins with it and goes on with no letter. */
export function beginsWith({ code, aliases }: PlanNode, prefix: string): boolean {
  const key = codeKey(prefix);
  return [code, ...aliases]
    .map(codeKey)
    .some((name) => name.startsWith(key) && !/^\p{L}/u.test(name.slice(key.length)));
}

/** Whether a check of the plan asks for a field of the sheet of a node. */
export function isRequired({ checks }: Plan, node: PlanNode, field: SheetField): boolean {
  return checks.some(
    ({ requires }) => requires !== null && requires.fields.includes(field) && concernsNode(requires, node),
  );
}
