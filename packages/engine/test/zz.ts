import { readFileSync, readdirSync } from 'node:fs';
import { compile } from '../../dsl/src/index.ts';
import { evaluate, explain, describeFinding, runTests, outcomeDocument } from '../src/index.ts';
import { ratioToString, formatPercent } from '@traguardo/model';
const dir = '/work/main/examples/alessandria-asti-2024/';
const files = readdirSync(dir)
  .filter((f) => f.endsWith('.piano'))
  .map((f) => ({ path: f, text: readFileSync(dir + f, 'utf8') }));
const data = readdirSync(dir + 'dati')
  .filter((f) => f.endsWith('.csv'))
  .map((f) => ({ path: 'dati/' + f, text: readFileSync(dir + 'dati/' + f, 'utf8') }));
let t = performance.now();
const p: any = compile({ files, data });
console.log('compile', performance.now() - t);
t = performance.now();
const o = evaluate(p.plan);
console.log('evaluate', performance.now() - t);
t = performance.now();
evaluate(p.plan);
console.log('again', performance.now() - t);
for (const d of p.diagnostics.slice(0, 15))
  console.log(d.severity, d.code, d.place.file, d.place.start.line, JSON.stringify(d.data));
console.log(p.diagnostics.length);
for (const c of ['ENTE', 'AS3', 'OS8', 'OS9', 'OS9.indicators', 'EC07', 'AREA', 'SG', 'EQ', 'C2.1_01', 'S13']) {
  const n = o.nodes.find((x) => x.code.toLowerCase() === c.toLowerCase());
  console.log(
    c,
    n?.status,
    n?.score && ratioToString(n.score),
    n?.score && formatPercent(n.score, 'it'),
    n?.band,
    n?.trace.cause,
  );
}
for (const d of o.diagnostics)
  console.log(d.severity, d.code, d.place.file, d.place.start.line, describeFinding(d, 'it'));
const r = runTests(p.plan);
for (const x of r)
  if (!x.passed)
    console.log(
      x.title,
      x.expectations.filter((e) => !e.passed).map((e) => e.explanation),
    );
console.log(r.length, r.flatMap((x) => x.expectations).length);
for (const c of ['EC07', 'C2.1_01', 'OS9', 'A1.3', 'B3.2_01', 'SG.pagamenti', 'ENTE', 'AREA', 'S13'])
  console.log(explain(o, c, 'it').join('\n') + '\n');
const orig = evaluate(p.plan, { targets: 'original' });
console.log(explain(orig, 'ENTE', 'it').join('\n'));
