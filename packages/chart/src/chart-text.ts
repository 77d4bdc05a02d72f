import type { Language } from '@traguardo/model';
import type { RegionView, StateView, StepView } from './region-view.ts';
import { chartWords } from './words.ts';

/**
 * A region as lines for a terminal: each state with a sign (`●` where it begins, `◎` where it may end, `▶` where it is), below it
 * its steps and where they lead. The same as the picture says, in reading order. Ends with a line break.
 */
export function chartText(region: RegionView, language: Language): string {
  const words = chartWords[language];
  const titles = new Map(region.states.map(({ code, title }) => [code, title]));
  const lines = [region.each === '' ? region.title : `${region.title} (${region.each})`];
  for (const step of region.everywhere) lines.push(`${words.everywhere}: ${stepText(step)}`);
  for (const state of region.states) {
    lines.push('', stateText(state));
    const steps = [...state.moves, ...state.stays];
    for (const [index, step] of steps.entries()) {
      const branch = index === steps.length - 1 ? '└' : '├';
      const target = step.to === null ? '↻' : `→ ${titles.get(step.to) ?? step.to}`;
      lines.push(`  ${branch} ${stepText(step)} ${target}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function stateText({ title, mark, initial, final }: StateView): string {
  const sign = initial ? '●' : final ? '◎' : '○';
  return mark === '' ? `${sign} ${title}` : `▶ ${title} (${mark})`;
}

function stepText({ title, roles, taken }: StepView): string {
  return `${title} · ${roles}${taken.length === 0 ? '' : ` · ✓ ${taken.join(', ')}`}`;
}
