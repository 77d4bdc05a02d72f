import { type Language, type OutcomeNode, type Ratio, scoreText, valueText } from '@traguardo/model';
import { signedPoints } from '../compare/shown-points.ts';
import { changeFigures, decimalsOf, differenceOf } from './change-figures.ts';
import { bandText, type BandsOfBoth } from './change-sentences.ts';
import { type Changes, type NodeChange, nodeOf } from './changes.ts';

/** A node before and after, every figure written out; empty where there is none. */
export interface ChangeRow {
  /** The node after, or before where it is gone. */
  readonly node: Pick<OutcomeNode, 'code' | 'kind' | 'title'>;
  /** How deep it stands below the rows above it. */
  readonly depth: number;
  readonly before: string;
  readonly after: string;
  /** The difference of its own score, as it follows from the two beside it. */
  readonly points: string;
  /** What it brings to the body, with all below it. */
  readonly atBody: string;
  /** What it brings to the body by itself. */
  readonly alone: string;
  /** The value of an indicator, or both when it is not the same any more. */
  readonly value: string;
  readonly band: string;
}

/** `Changes` as a table. */
export interface ChangeTable {
  readonly body: ChangeRow;
  readonly rows: readonly ChangeRow[];
  /** The sum of the column `alone`, which is what the body gains; empty while that is not known. */
  readonly total: string;
}

/** What changes as rows of texts. The column `alone` adds up to the difference of the body, as shown. */
export function changeTable(changes: Changes, bands: BandsOfBoth, language: Language): ChangeTable {
  const { body, places, alone, atBody } = changeFigures(changes);
  const depths = depthsOf(changes);
  const decimals = decimalsOf(changes);
  const rowOf = (change: NodeChange, least: number): ChangeRow => {
    const own = differenceOf(change, least);
    const score = (node: OutcomeNode | null): string =>
      node === null ? '–' : scoreText(node, language, own?.decimals ?? least);
    const points = (of: ReadonlyMap<NodeChange, Ratio>): string => {
      const shown = of.get(change);
      return shown === undefined ? '' : signedPoints(shown, places, language);
    };
    const { code, kind, title } = nodeOf(change);
    return {
      node: { code, kind, title },
      depth: depths.get(change) ?? 0,
      before: score(change.before),
      after: score(change.after),
      points: own === null ? '' : signedPoints(own.points, own.decimals, language),
      atBody: points(atBody),
      alone: points(alone),
      value: valuesOf(change, language),
      band: bandsOf(change, bands),
    };
  };
  const isBody = ({ before, after }: NodeChange): boolean =>
    before === changes.body.before && after === changes.body.after;
  return {
    body: rowOf(changes.nodes.find(isBody) ?? changes.body, places),
    rows: changes.nodes.map((change) => rowOf(change, isBody(change) ? places : decimals)),
    total: body === null ? '' : signedPoints(body.points, body.decimals, language),
  };
}

/** How deep each change stands below what is above it. */
function depthsOf({ nodes }: Changes): ReadonlyMap<NodeChange, number> {
  const byCode = new Map<string, number>();
  return new Map(
    nodes.map((change) => {
      const { code, parent } = nodeOf(change);
      const depth = parent === null ? 0 : (byCode.get(parent) ?? 0) + 1;
      byCode.set(code, depth);
      return [change, depth];
    }),
  );
}

function valuesOf({ before, after }: NodeChange, language: Language): string {
  const [was, is] = [before, after].map((node) => (node?.value ? valueText(node.value, language) : ''));
  return was === is || was === '' ? (is ?? '') : `${was} → ${is}`;
}

/** The band, or both when it is not the same any more. */
function bandsOf({ before, after }: NodeChange, bands: BandsOfBoth): string {
  const [was, is] = [bandText(before, bands.before) ?? '', bandText(after, bands.after) ?? ''];
  return was === is || was === '' ? is : `${was} → ${is}`;
}
