import {
  isEqual,
  type OutcomeNode,
  type Plan,
  type Quantity,
  ratioToString,
  rawText,
  round,
  shownNumber,
  toDecimal,
  type Value,
} from '@traguardo/model';
import type { Facts } from './facts-shape.ts';

/** The supplied values of some nodes as text, exact, and who gave them where the data say so, both by id. Pure. */
export function givenValues(plan: Plan, nodes: readonly OutcomeNode[]): Pick<Facts['values'], 'given' | 'authors'> {
  const rows = plan.actuals.flatMap((set) => set.rows);
  const authorAt = new Map(rows.flatMap(({ author, place }) => (author?.trim() ? [[placeKey(place), author]] : [])));
  const inputs = nodes.flatMap(({ trace }) => trace.inputs).filter(({ value }) => value.kind !== 'missing');
  const supplied = inputs.filter(({ status, rows: parts }) => status !== null || parts.length > 0);
  const authors = supplied.flatMap(({ id, place, rows: parts }): [string, string][] => {
    const author = [place, ...parts.map((part) => part.place)].map((each) => each && authorAt.get(placeKey(each)));
    const last = author.findLast((name) => typeof name === 'string');
    return typeof last === 'string' ? [[id, last]] : [];
  });
  return {
    given: Object.fromEntries(supplied.map(({ id, value }) => [id, exactText(value)])),
    authors: Object.fromEntries(authors),
  };
}

function placeKey({ file, start }: { readonly file: string; readonly start: { readonly offset: number } }): string {
  return `${file}:${start.offset}`;
}

/** `92.04 %`, `1/3 N.` where decimals do not end, `yes`, an ISO day, codes of phases. */
function exactText(value: Value): string {
  switch (value.kind) {
    case 'quantity':
      return quantityText(value.quantity);
    case 'date':
      return value.date;
    case 'phases':
      return value.done.join(', ');
    default:
      return rawText(value, 'en');
  }
}

const MOST_DECIMALS = 12;

function quantityText(quantity: Quantity): string {
  const shown = shownNumber(quantity);
  const ends = isEqual(round(shown, MOST_DECIMALS), shown);
  const decimals = ends ? toDecimal(shown, MOST_DECIMALS).replace(/\.?0+$/, '') : ratioToString(shown);
  return `${decimals} ${quantity.unit.symbol}`.trim();
}
