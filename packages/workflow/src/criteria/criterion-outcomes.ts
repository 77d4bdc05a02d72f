import type { Criterion } from '../payload/criteria.ts';
import type { CriterionOutcome, Figure } from './figure.ts';
import type { FigureName } from './figure-names.ts';

/** Reads figures by name; a figure nobody counted is null, which proposes nothing. */
type Read = (name: FigureName) => Figure | null;
type Rule = (read: Read) => CriterionOutcome | null;

/**
 * What the figures of each criterion propose. Conciseness and clarity are for people: what can be counted is shown, no
 * outcome is proposed. A rule that misses a figure it needs proposes nothing.
 */
const RULES: Readonly<Record<Criterion, Rule>> = {
  'plan-coherence': (read) => {
    if (read('nodes-kept') === null) return null;
    if (some(read('nodes-absent'))) return 'not-met';
    return some(read('nodes-changed')) || some(read('nodes-added')) ? 'partly' : 'met';
  },
  'evaluation-coherence': (read) => {
    if (!some(read('body-level'))) return null;
    const reached = read('goals-reached');
    const rank = read('level-rank');
    if (reached === null || rank === null || rank.of === null) return null;
    const isHigh = whole(reached) ? 2 * rank.count > rank.of : rank.count === rank.of;
    return isHigh === whole(reached) ? 'met' : 'partly';
  },
  'all-results': (read) => {
    if (read('indicators-scored') === null) return null;
    if (some(read('goals-without-score'))) return 'not-met';
    return some(read('goals-excused')) ? 'partly' : 'met';
  },
  anticorruption: (read) => {
    const scored = read('anticorruption-scored');
    if (scored === null) return null;
    return scored.of === 0 ? 'not-met' : whole(scored) ? 'met' : 'partly';
  },
  methods: (read) => {
    const equal = read('scores-equal');
    if (equal === null) return null;
    const tests = read('tests-passed');
    const asSealed = read('outcome-as-sealed');
    return [equal, tests, asSealed].every((figure) => figure === null || whole(figure)) ? 'met' : 'not-met';
  },
  'data-reliability': (read) => {
    if (read('from-systems') === null) return null;
    const doubts = ['source-unknown', 'provisional', 'flagged', 'not-recomputable'] as const;
    return doubts.some((name) => some(read(name))) ? 'partly' : 'met';
  },
  'gaps-explained': (read) => {
    const explained = read('missed-with-cause');
    if (explained === null) return null;
    if (!some(read('missed-without-cause'))) return 'met';
    return some(explained) ? 'partly' : 'not-met';
  },
  process: (read) => {
    if (read('steps') === null) return null;
    return some(read('terms-late')) || !some(read('monitoring-rounds')) ? 'partly' : 'met';
  },
  conformity: (read) => {
    const act = read('report-act');
    if (act === null) return null;
    const asked = [act, read('gender-section'), read('profile-act')].filter((figure) => figure !== null);
    if (!some(read('documents'))) return 'not-met';
    return asked.every(whole) ? 'met' : 'partly';
  },
  conciseness: () => null,
  clarity: () => null,
};

/** The outcome that the figures of a criterion propose; null where people judge or a figure is not known. Pure. */
export function proposedOutcome(criterion: Criterion, figures: readonly Figure[]): CriterionOutcome | null {
  return RULES[criterion]((name) => figures.find((figure) => figure.name === name) ?? null);
}

function some(figure: Figure | null): boolean {
  return figure !== null && figure.count > 0;
}

function whole({ count, of }: Figure): boolean {
  return count === of;
}
