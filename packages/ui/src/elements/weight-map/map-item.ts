import type { IcicleItem } from '@traguardo/chart';
import {
  codeKey,
  type Language,
  multiply,
  ONE,
  type OutcomeNode,
  type Profile,
  type Ratio,
  ZERO,
} from '@traguardo/model';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { bandText } from '../../workspace/band-text.ts';
import { nodeTitle } from '../figures/node-title.ts';
import type { OutcomeTree } from '../figures/outcome-tree.ts';
import { scoreText } from '../figures/score-text.ts';

/** A node of the outcome with all below it, as the map shows it: as large as its parent takes it. Groups give way to their members. */
export function mapItem(
  node: OutcomeNode,
  tree: OutcomeTree,
  profile: Profile,
  language: Language,
  size = ONE,
): IcicleItem {
  const shares = sharesOf(node);
  return {
    code: node.code,
    title: nodeTitle(node, language),
    size,
    score: scoreText(node, language, profile.decimals),
    band: bandOf(node, profile, language),
    children: tree.children(node.code).flatMap((child) => {
      const share = shares.get(codeKey(child.code)) ?? ZERO;
      const item = mapItem(child, tree, profile, language, share);
      if (child.kind !== 'group') return [item];
      return item.children.map((each) => ({ ...each, size: multiply(share, each.size) }));
    }),
  };
}

function sharesOf({ trace }: OutcomeNode): ReadonlyMap<string, Ratio> {
  return new Map(trace.parts.map(({ code, share }) => [codeKey(code), share.num < 0n ? ZERO : share]));
}

function bandOf(node: OutcomeNode, { bands }: Profile, language: Language): IcicleItem['band'] {
  const [only, ...others] = node.band === null ? node.bands : [node.band];
  const tone = others.length === 0 ? bands.find(({ code }) => code === only)?.tone : undefined;
  if (tone === undefined && !node.score && !node.range) return null;
  return { label: bandText(node, bands) || resultPagesTexts[language].unknownBand, tone: tone ?? 'neutral' };
}
