import {
  type Band,
  codeKey,
  dateText,
  expressionText,
  formatDecimal,
  formatPercent,
  formatQuantity,
  HUNDRED,
  isEqual,
  isZero,
  type Language,
  multiply,
  negate,
  ONE,
  type OutcomeNode,
  type Plan,
  planIndicators,
  type Ratio,
  subtract,
  sum,
  targetText,
  toDecimal,
  valueText,
} from '@traguardo/model';
import { whyFigureTexts } from '../../locales/why-figures.ts';
import type { WhyFigure } from '../../workspace/results-route.ts';
import { lossOn } from '../figures/loss.ts';
import { nodeName, nodeTitle } from '../figures/node-title.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import { pointsText } from '../figures/points-text.ts';
import { scoreText } from '../figures/score-text.ts';

/** What the reason of a figure is told from. */
export interface FigureSetting {
  readonly tree: OutcomeTree;
  readonly plan: Plan;
  readonly language: Language;
  /** The title of a measure by its id. */
  readonly titleOf: (id: string) => string;
}

/** The figures of a node that have a reason: those it shows. */
export function figuresOf(node: OutcomeNode): readonly WhyFigure[] {
  const isIndicator = node.kind === 'indicator';
  return [
    'punteggio',
    ...(node.parent === null ? [] : (['peso'] as const)),
    ...(isIndicator ? (['valore', 'target'] as const) : []),
    'fascia',
    ...(node.kind === 'index' || node.kind === 'individual' ? [] : (['punti'] as const)),
  ];
}

/** Why a figure of a node is what it is, in sentences; none for the score, which `explain` tells. Pure. */
export function figureSentences(figure: WhyFigure, node: OutcomeNode, setting: FigureSetting): readonly string[] {
  switch (figure) {
    case 'punteggio':
      return [];
    case 'peso':
      return weightSentences(node, setting);
    case 'valore':
      return valueSentences(node, setting);
    case 'target':
      return targetSentences(node, setting);
    case 'fascia':
      return bandSentences(node, setting);
    case 'punti':
      return lossSentences(node, setting);
    default:
      return figure satisfies never;
  }
}

function weightSentences(node: OutcomeNode, setting: FigureSetting): readonly string[] {
  const { tree, language, plan } = setting;
  const texts = whyFigureTexts[language];
  const parent = node.parent === null ? null : tree.node(node.parent);
  if (!parent) return [texts.top];
  const percent = (ratio: Ratio): string => formatPercent(ratio, language, plan.profile.decimals);
  const name = nodeName(parent, language);
  const weighed = tree.children(parent.code).filter(({ weight }) => weight !== null);
  const terms = weighed.map(({ code, weight }) => `${code} ${weight ? percent(weight) : ''}`);
  const total = percent(sum(weighed.flatMap(({ weight }) => weight ?? [])));
  const share = parent.trace.parts.find(({ code }) => codeKey(code) === codeKey(node.code))?.share;
  const onBody = shareOnBody(node, tree);
  return [
    node.weight ? texts.weight(percent(node.weight), name) : texts.noWeight,
    ...(weighed.length > 1 && weighed.length <= 12 ? [texts.siblings(terms.join(' + '), total)] : []),
    share ? texts.counted(name, percent(share)) : texts.notCounted(name),
    ...(onBody && tree.root && parent.code !== tree.root.code ? [texts.onBody(tree.root.code, percent(onBody))] : []),
  ];
}

/** How much of a node's score the body takes, along all that is above it; null where some step does not count. */
function shareOnBody(node: OutcomeNode, tree: OutcomeTree): Ratio | null {
  let share: Ratio = ONE;
  let below = node;
  for (const above of tree.ancestors(node.code)) {
    const code = codeKey(below.code);
    const part = above.trace.parts.find((each) => codeKey(each.code) === code);
    if (!part) return null;
    share = multiply(share, part.share);
    below = above;
  }
  return share;
}

function valueSentences({ value, trace }: OutcomeNode, { language, titleOf }: FigureSetting): readonly string[] {
  const texts = whyFigureTexts[language];
  if (value === null || value.kind === 'missing') return [texts.missing];
  const shown = valueText(value, language);
  return [
    trace.formula ? texts.formula(shown, expressionText(trace.formula, language, titleOf)) : texts.supplied(shown),
  ];
}

function targetSentences({ code, target }: OutcomeNode, { plan, language }: FigureSetting): readonly string[] {
  const texts = whyFigureTexts[language];
  if (target === null) return [texts.noTarget];
  const indicator = planIndicators(plan).find((each) => codeKey(each.code) === codeKey(code));
  const revisions = plan.revisions.filter(({ overrides }) =>
    overrides.some((each) => codeKey(each.code) === codeKey(code) && each.changes.target !== undefined),
  );
  return [
    texts.target(targetText(target, language)),
    ...(indicator?.baseline ? [texts.baseline(formatQuantity(indicator.baseline, language))] : []),
    ...revisions.map(({ at, act }) => texts.revised(dateText(at, language), act ?? '')),
  ];
}

function bandSentences(node: OutcomeNode, { plan, language }: FigureSetting): readonly string[] {
  const texts = whyFigureTexts[language];
  const { bands, decimals } = plan.profile;
  const known = bands.find(({ code }) => code === node.band);
  const others = bands.filter((band) => band !== known).map((band) => `${band.label} (${bandRule(band, language)})`);
  if (known)
    return [
      texts.inBand(scoreText(node, language, decimals), known.label, bandRule(known, language)),
      ...(others.length === 0 ? [] : [texts.otherBands(others.join('; '))]),
    ];
  const open = bands.filter(({ code }) => node.bands.includes(code)).map(({ label }) => label);
  return [open.length === 0 ? texts.noBand : texts.openBands(open.join(', '))];
}

function bandRule({ low, high }: Band, language: Language): string {
  const texts = whyFigureTexts[language];
  const percent = (ratio: Ratio): string => formatPercent(ratio, language, ratio.den % 100n === 0n ? 2 : 0);
  const parts = [
    ...(low ? [texts.from(percent(low.value), low.inclusive)] : []),
    ...(high ? [texts.to(percent(high.value), high.inclusive)] : []),
  ];
  return parts.length === 0 ? texts.always : parts.join(', ');
}

function lossSentences(node: OutcomeNode, { tree, language, plan }: FigureSetting): readonly string[] {
  const texts = whyFigureTexts[language];
  if (!tree.root) return [];
  const { decimals } = plan.profile;
  const body = tree.root.code;
  const points = lossOn(node, body);
  if (points === null) return [texts.unknownLoss];
  if (isZero(points)) return [texts.noLoss(body)];
  const said =
    points.num < 0n
      ? texts.given(body, pointsText(negate(points), language))
      : texts.lost(body, pointsText(points, language));
  const lack = node.score && subtract(ONE, node.score);
  const share = shareOnBody(node, tree);
  if (!lack || !share || node.parent === null || !isEqual(multiply(lack, share), points)) return [said];
  const shown = formatDecimal(toDecimal(multiply(lack, HUNDRED), decimals), language);
  return [said, texts.lossSum(shown, formatPercent(share, language, 4), pointsText(points, language))];
}

/** What a node is called in few words: its code, of a group its title. */
export function nameOf(node: OutcomeNode, language: Language): string {
  return node.kind === 'group' ? nodeTitle(node, language) : node.code;
}
