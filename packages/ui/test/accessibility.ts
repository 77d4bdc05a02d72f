import axe, { type RunOptions } from 'axe-core';
import '../src/styles/page.css';

/** What axe finds against WCAG 2.1 A and AA in an element, shadow trees included, one line each. */
export async function accessibilityProblems(element: Element): Promise<string[]> {
  return problems(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
}

/** Text that does not stand out from what is behind it at 7 to 1, or 4.5 to 1 where it is large (WCAG 2.1, AAA), one line each. */
export async function problemsOfContrast(element: Element): Promise<string[]> {
  return problems(element, {
    runOnly: ['color-contrast-enhanced'],
    rules: { 'color-contrast-enhanced': { enabled: true } },
  });
}

async function problems(element: Element, options: RunOptions): Promise<string[]> {
  const { violations } = await axe.run(element, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary ?? ''}`),
  );
}
