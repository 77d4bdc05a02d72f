import {
  type Act,
  codeKey,
  dateText,
  type Declared,
  declaredMeasures,
  type Language,
  type Measure,
  ownPlace,
  type Plan,
  planNodes,
} from '@traguardo/model';
import type { Payload } from '@traguardo/workflow';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { resultsHref } from '../../workspace/results-route.ts';
import { routeHref } from '../../workspace/route.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import { formHref, placeHref } from '../figures/places.ts';
import { type Entry, entryOf } from './entry.ts';

/** What a plan declares: nodes lead to their results, values to the sheet, acts to their text. */
export function planEntries({ plan, spots }: Pick<Analysis, 'plan' | 'spots'>): readonly Entry[] {
  const nodes = planNodes(plan);
  const textOf = ({ place }: Pick<Declared, 'place'>): string => placeHref(ownPlace(place), spots);
  return [
    ...nodes.map((node) => declaredEntry('node', node, textOf(node), resultsHref('sintesi', node.code))),
    ...declaredMeasures(plan).map((measure) => measureEntry(measure, textOf(measure), '')),
    ...nodes.flatMap((node) =>
      node.kind === 'indicator'
        ? node.measures.map((measure) => measureEntry(measure, textOf(measure), node.title))
        : [],
    ),
    ...plan.acts.map((act) => declaredEntry('act', act, textOf(act), textOf(act), numberOf(act))),
  ];
}

/** The acts of the steps that a journal has recorded. */
export function journalEntries({ events }: Pick<CycleDesk, 'events'>, language: Language): readonly Entry[] {
  return events.flatMap(({ payload }) => {
    const { act } = (payload.input ?? {}) as Payload;
    if (!act) return [];
    return [
      entryOf('act', act.title, routeHref('ciclo', 'giornale'), `${act.organ}, ${dateText(act.date, language)}`, {
        code: act.number,
      }),
    ];
  });
}

/** What else can be opened of a node: its text, its form and, where it is given as it is, its value. */
export function waysOf(entry: Entry, plan: Plan, words: Readonly<Record<'toText' | 'toForm' | 'toValue', string>>) {
  const key = codeKey(entry.code);
  const node = planNodes(plan).find(({ code }) => codeKey(code) === key);
  if (entry.kind !== 'node' || !node) return [];
  const { code } = node;
  const way = (title: string, href: string): Entry => entryOf('way', title, href, '', { code });
  const ways = [way(words.toText, routeHref('piano', code)), way(words.toForm, formHref(code))];
  const isGiven = node.kind === 'indicator' && node.formula === null;
  return isGiven ? [...ways, way(words.toValue, routeHref('dati', code))] : ways;
}

function declaredEntry(kind: Entry['kind'], declared: Declared, text: string, open: string, detail = ''): Entry {
  const { code, title } = declared;
  return entryOf(kind, title || code, open, detail, { code, text });
}

function measureEntry(measure: Measure, text: string, owner: string): Entry {
  const { id, title, name, formula } = measure;
  const open = formula === null ? routeHref('dati', id) : text;
  return entryOf('value', title || name, open, owner, { code: id, text });
}

function numberOf({ number, date }: Act): string {
  return [number, date].filter(Boolean).join(' ');
}
