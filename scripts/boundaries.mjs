// Checks which file imports which: `npm run boundaries`. Each failure names the import and the rule.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ROOTS, rules } from './boundary-rules.mjs';

/** The offending imports below a folder, as sentences, and how many files were read. */
export async function checkBoundaries(baseDir) {
  const { output } = await cruise(
    ROOTS.filter((root) => existsSync(join(baseDir, root))),
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: rules.map((rule) => ({ severity: 'error', ...rule })) },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: ['/[.]types/', '/dist/'] },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  );
  const comments = new Map(rules.map((rule) => [rule.name, rule.comment]));
  const offences = output.summary.violations.map(({ from, to, cycle, rule }) => {
    const path = cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ');
    return `${from} → ${path}\n    ${rule.name}: ${comments.get(rule.name)}`;
  });
  return { files: output.modules.filter(({ source }) => /[.][cm]?[jt]s$/.test(source)).length, offences };
}

if (process.argv[1] === import.meta.filename) {
  const { files, offences } = await checkBoundaries(join(import.meta.dirname, '..'));
  for (const offence of offences) console.error(offence);
  if (files === 0) console.error('No file was read: the check itself is broken.');
  console.log(`${files} files, ${offences.length} offending imports`);
  process.exitCode = files === 0 || offences.length > 0 ? 1 : 0;
}
