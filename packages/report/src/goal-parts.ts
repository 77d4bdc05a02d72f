import {
  codeKey,
  formatDecimal,
  type Goal,
  HUNDRED,
  type Indicator,
  multiply,
  type Outline,
  type OutlineInline,
  type OutlineText,
  toDecimal,
} from '@traguardo/model';
import { bandLabel, percentFigure, scoreFigure } from './cells.ts';
import { heading, paragraph } from './outline-parts.ts';
import { lossAt } from './pictures.ts';
import { nodeLabel, plainLabel, type Setting } from './setting.ts';
import { told } from './told.ts';

/** One line on where a goal stands: its weight, what it came to, its band. */
export function standingLine(setting: Setting, goal: Goal): Outline {
  const node = setting.node(goal.code);
  const weight = node?.weight ?? null;
  const { standing, standingAlone } = setting.words.objectives;
  const [before, between] = standing;
  const label = bandLabel(setting, node);
  const text: OutlineInline[] = [
    ...(weight === null ? [] : [plain(before), percentFigure(setting, weight, goal.code)]),
    plain(weight === null ? standingAlone : between),
    scoreFigure(setting, node),
    plain(label === '' ? '.' : `: ${label}.`),
  ];
  return [paragraph(text)];
}

/** What is said of a goal and of its indicators, then why targets were missed and what is done about it. */
export function commentParts(setting: Setting, goal: Goal, indicators: readonly Indicator[], level: number): Outline {
  const own = told(setting, goal.code, level);
  const each = indicators.flatMap((indicator): Outline => {
    const parts = told(setting, indicator.code, level + 1);
    return parts.length === 0 ? [] : [heading(level + 1, nodeLabel(setting, indicator), indicator.code), ...parts];
  });
  const missed = missedParts(setting, indicators);
  const parts = [...own, ...each, ...missed];
  return parts.length === 0 ? [] : [heading(level, setting.words.objectives.comment, `comment-${goal.code}`), ...parts];
}

/** The indicators that fell short, each with its cause and action as the plan gives them (D.Lgs. 150/2009 art. 10). */
function missedParts(setting: Setting, indicators: readonly Indicator[]): Outline {
  const missed = indicators.filter(({ code }) => {
    const score = setting.node(code)?.score;
    return score ? score.num < score.den : false;
  });
  if (missed.length === 0) return [];
  const { objectives } = setting.words;
  const lead: OutlineText = [{ kind: 'strong', content: [plain(objectives.missed)] }];
  return [paragraph(lead), { kind: 'list', ordered: false, items: missed.map((each) => missedItem(setting, each)) }];
}

function missedItem(setting: Setting, indicator: Indicator): OutlineText {
  const { cause, action, noCause } = setting.words.objectives;
  const stated = setting.sources.causes.find(({ code }) => codeKey(code) === codeKey(indicator.code));
  const because = stated ? cause(sentence(stated.cause)) : noCause;
  const done = stated?.action ?? indicator.action;
  const measure = done === null ? '' : action(sentence(done));
  return [
    { kind: 'strong', content: [plain(plainLabel(indicator))] },
    plain(': '),
    scoreFigure(setting, setting.node(indicator.code)),
    plain(`.${costOf(setting, indicator)}${because}${measure}`),
  ];
}

/** What the indicator takes from the body, where it takes something. */
function costOf({ node, sources, words, language }: Setting, { code }: Indicator): string {
  const body = sources.plan.root.code;
  const points = lossAt(body, node(code)?.trace.losses ?? []);
  if (points === null || points.num < 0n) return '';
  return words.objectives.cost(formatDecimal(toDecimal(multiply(points, HUNDRED), 4), language), body);
}

/** Without the full stop it may end with. */
function sentence(text: string): string {
  return text.trim().replace(/\.$/, '');
}

function plain(text: string): OutlineInline {
  return { kind: 'text', text };
}
