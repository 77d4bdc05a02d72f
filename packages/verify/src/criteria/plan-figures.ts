import {
  codeKey,
  compare,
  type Goal,
  type Indicator,
  ONE,
  type Outcome,
  type OutcomeNode,
  type Plan,
  planIndicators,
  planNodes,
} from '@traguardo/model';
import {
  ANTICORRUPTION,
  type CycleState,
  type Figure,
  figureOf,
  type FiguresByCriterion,
  objectivesAbout,
  TRANSPARENCY,
} from '@traguardo/workflow';

/** What the plan and its outcome say of the criteria that need no second look at the texts. Pure. */
export function planFigures(plan: Plan, outcome: Outcome, { context }: CycleState): FiguresByCriterion {
  const level = context.evaluations.findLast(({ scope }) => scope === 'body')?.judgements[0]?.level ?? null;
  return {
    'evaluation-coherence': [...levelRank(plan, level), goalsReached(plan, outcome)],
    anticorruption: [
      scored('anticorruption-scored', objectivesAbout(ANTICORRUPTION, plan), outcome),
      scored('transparency-scored', objectivesAbout(TRANSPARENCY, plan), outcome),
    ],
    conformity: [profileAct(plan, context.system)],
    conciseness: counted(plan),
    clarity: clarity(planIndicators(plan)),
  };
}

/** Where the level given to the body stands among those of the profile, from 1 up; nothing for a level it does not know. */
function levelRank({ profile }: Plan, level: string | null): readonly Figure[] {
  const rank = profile.judgements.findIndex(({ code }) => level !== null && codeKey(code) === codeKey(level)) + 1;
  return rank === 0 ? [] : [{ name: 'level-rank', count: rank, of: profile.judgements.length, codes: [level ?? ''] }];
}

/** Goals in a green band; without bands those at 100 %. `codes` are the others. */
function goalsReached({ profile }: Plan, { nodes }: Outcome): Figure {
  const tones = new Map(profile.bands.map(({ code, tone }) => [code, tone]));
  const isReached = ({ score, band }: OutcomeNode): boolean =>
    tones.size === 0 ? score !== null && compare(score, ONE) >= 0 : band !== null && tones.get(band) === 'green';
  const goals = nodes.filter(({ kind, status }) => LEVELS.has(kind) && status !== 'excluded');
  const others = goals.filter((node) => !isReached(node)).map(({ code }) => code);
  return { name: 'goals-reached', count: goals.length - others.length, of: goals.length, codes: others };
}

const LEVELS: ReadonlySet<OutcomeNode['kind']> = new Set(['area', 'objective', 'operational']);

/** Of some objectives, how many have a result; `codes` names all of them, since there are few. */
function scored(name: Figure['name'], codes: readonly string[], outcome: Outcome): Figure {
  const known = new Map(outcome.nodes.map((node) => [codeKey(node.code), node]));
  const count = codes.filter((code) => {
    const node = known.get(codeKey(code));
    return node !== undefined && (node.score !== null || (node.value !== null && node.value.kind !== 'missing'));
  }).length;
  return { name, count, of: codes.length, codes };
}

/** The act that adopted the system: as the plan names it, else as the cycle recorded it. */
function profileAct({ profile, acts }: Plan, rounds: CycleState['context']['system']): Figure {
  const act = acts.find(({ code }) => profile.act !== null && codeKey(code) === codeKey(profile.act));
  const adopted = rounds.findLast((round) => round.act !== null)?.act ?? null;
  const number = act?.number ?? profile.act ?? adopted?.number ?? null;
  return figureOf('profile-act', number === null ? [] : [number], 1);
}

/** How much there is to read: goals below the body, indicators, words that people wrote. */
function counted(plan: Plan): readonly Figure[] {
  const nodes = planNodes(plan);
  const indicators = planIndicators(plan);
  const goals = nodes.filter((node) => node !== plan.root && node.kind !== 'indicator');
  const words = nodes.flatMap((node) => writtenTexts(node).flatMap((text) => text.split(/\s+/).filter(Boolean)));
  return [
    { name: 'counted-goals', count: goals.length, of: null, codes: [] },
    { name: 'counted-indicators', count: indicators.length, of: null, codes: [] },
    { name: 'counted-words', count: words.length, of: null, codes: [] },
  ];
}

function writtenTexts(node: Goal | Indicator): readonly string[] {
  const own = [node.title, node.documentation, node.note ?? ''];
  return node.kind === 'indicator' ? [...own, node.cause ?? '', node.action ?? ''] : own;
}

const LONG_TITLE = 120; // letters: about two lines of a printed page

function clarity(indicators: readonly Indicator[]): readonly Figure[] {
  const bare = indicators.filter(({ documentation }) => documentation.trim() === '').map(({ code }) => code);
  const long = indicators.filter(({ title }) => title.length > LONG_TITLE).map(({ code }) => code);
  return [
    { name: 'described', count: indicators.length - bare.length, of: indicators.length, codes: bare },
    figureOf('long-titles', long),
  ];
}
