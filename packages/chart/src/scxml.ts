import {
  type CycleDefinition,
  type CycleGuard,
  type CycleRegion,
  type CycleState,
  type CycleTerm,
  type CycleTransition,
  expressionText,
  type Language,
} from '@traguardo/model';
import { type ChartIds, chartIds } from './chart-ids.ts';
import { guardWord } from './guard-words.ts';
import { isEnd, stepsOfRegion } from './steps-of-region.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

/** Of the attributes that say what SCXML has no words for: titles, roles, laws, terms. */
const CYCLE_NAMESPACE = 'urn:traguardo:cycle:1';

/**
 * The cycle as a document of SCXML 1.0 (W3C Recommendation, 1 September 2015): one `parallel` of its regions, states called
 * `region-state`. Conditions ask the map `guards` of the data model, where everything holds until someone says
 * otherwise, and the data of the event for what it chooses. A region with an instance for each subject is written once.
 * A final state that a step leaves is a `state`: a `final` of SCXML has no transitions. Pure: the same bytes each time.
 */
export function scxmlText(definition: CycleDefinition): string {
  const { code, title, regions, sources, language } = definition;
  const paper: Paper = { ids: chartIds(definition), regions, language };
  return xmlDocument(
    element(
      'scxml',
      {
        xmlns: 'http://www.w3.org/2005/07/scxml',
        'xmlns:tg': CYCLE_NAMESPACE,
        version: '1.0',
        datamodel: 'ecmascript',
        name: code,
        initial: paper.ids.root,
        'tg:title': title,
        'tg:language': language,
        'tg:sources': list(sources),
      },
      [
        dataModel(definition),
        element(
          'parallel',
          { id: paper.ids.root },
          regions.map((region) => regionElement(region, paper)),
        ),
      ],
    ),
  );
}

/** What the elements are written with. */
interface Paper {
  readonly ids: ChartIds;
  readonly regions: readonly CycleRegion[];
  readonly language: Language;
}

function dataModel({ roles, terms, documents, regions, language }: CycleDefinition): XmlElement {
  const steps = regions.flatMap(({ transitions }) => transitions);
  const guards = new Set(steps.flatMap((step) => conditionKeys(step, language)));
  const titled = (items: readonly CycleTerm[]): unknown =>
    Object.fromEntries(items.map(({ code, title, due }) => [code, { title, due }]));
  const data: readonly (readonly [string, unknown])[] = [
    ['guards', Object.fromEntries([...guards].map((guard) => [guard, true]))],
    ['roles', Object.fromEntries(roles.map(({ code, title, substitutes }) => [code, { title, substitutes }]))],
    ['terms', titled(terms)],
    ['documents', titled(documents)],
  ];
  return element(
    'datamodel',
    {},
    data.map(([id, value]) => element('data', { id, expr: JSON.stringify(value) })),
  );
}

function regionElement(region: CycleRegion, paper: Paper): XmlElement {
  const { everywhere } = stepsOfRegion(region);
  const initial = region.states.find((state) => state.initial) ?? region.states[0];
  const attributes = {
    id: paper.ids.region(region.code),
    initial: initial === undefined ? null : idOf(region, initial.code, paper),
    'tg:code': region.code,
    'tg:title': region.title,
    'tg:each': region.each,
  };
  return element('state', attributes, [
    ...everywhere.map((step) => transitionElement(step, region, paper)),
    ...region.states.map((state) => stateElement(state, region, paper, everywhere)),
  ]);
}

function stateElement(
  state: CycleState,
  region: CycleRegion,
  paper: Paper,
  everywhere: readonly CycleTransition[],
): XmlElement {
  const { code, title, tags, final } = state;
  const steps = region.transitions.filter((step) => !everywhere.includes(step) && step.from.includes(code));
  return element(
    isEnd(state, region) ? 'final' : 'state',
    {
      id: idOf(region, code, paper),
      'tg:code': code,
      'tg:title': title,
      'tg:tags': list(tags),
      'tg:final': final ? 'true' : null,
    },
    steps.map((step) => transitionElement(step, region, paper)),
  );
}

function transitionElement(step: CycleTransition, region: CycleRegion, paper: Paper): XmlElement {
  return element('transition', {
    event: paper.ids.event(step.code),
    cond: condition(step, paper),
    target: step.to === null ? null : idOf(region, step.to, paper),
    'tg:step': step.id,
    'tg:title': step.title,
    'tg:roles': list(step.roles),
    'tg:act': step.act ? 'true' : null,
    'tg:required': list(step.required),
    'tg:optional': list(step.optional),
    'tg:term': step.term,
    'tg:closes': list(step.closes),
    'tg:reopens': list(step.reopens),
    'tg:due': step.due === null ? null : JSON.stringify(step.due),
    'tg:effects': list(step.effects),
    'tg:produces': list(step.produces),
    'tg:sources': list(step.sources),
  });
}

/** An expression of ECMAScript, true when the event chooses this step and everything it needs holds. */
function condition(step: CycleTransition, paper: Paper): string | null {
  const { when, guards } = step;
  const choice = when?.kind === 'field' ? [`_event.data[${quoted(when.field)}] === ${quoted(when.is)}`] : [];
  const regions = guards.flatMap((guard) => (guard.kind === 'in' ? [inPredicate(guard, paper)] : []));
  const asked = conditionKeys(step, paper.language).map((key) => `guards[${quoted(key)}]`);
  const parts = [...choice, ...regions, ...asked];
  return parts.length === 0 ? null : parts.join(' && ');
}

/** `In()` of SCXML over the states of another region. */
function inPredicate({ region: code, states }: CycleGuard & { readonly kind: 'in' }, paper: Paper): string {
  const region = paper.regions.find((one) => one.code === code);
  const asked = states.map((state) => `In(${quoted(region ? idOf(region, state, paper) : state)})`);
  return asked.length === 1 ? (asked[0] ?? '') : `(${asked.join(' || ')})`;
}

/** What the map `guards` is asked for: names and formulas; not what the data of the event chooses, nor states. */
function conditionKeys({ when, guards }: CycleTransition, language: Language): readonly string[] {
  const choice = when?.kind === 'condition' ? [expressionText(when.condition, language)] : [];
  return [...choice, ...guards.filter(({ kind }) => kind !== 'in').map((guard) => guardWord(guard, language))];
}

/** A string of ECMAScript in single quotes, which an attribute needs not escape. */
function quoted(text: string): string {
  return `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", String.raw`\'`)}'`;
}

function idOf(region: CycleRegion, state: string, { ids }: Paper): string {
  return `${ids.region(region.code)}-${ids.state(region, state)}`;
}

function list(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join('; ');
}
