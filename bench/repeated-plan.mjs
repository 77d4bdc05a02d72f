const CODE = /^ *(?:ambito|obiettivo|operativo|indicatore|misura) ([\w.]+)/gm;

/** The file of a plan with its areas `times` times, each time under codes of its own. */
export function repeatedPlan({ path, text }, times) {
  const start = text.indexOf('{\n', text.indexOf('\npiano ')) + 2;
  const end = text.indexOf('\n}', start) + 1;
  const body = text.slice(start, end);
  const codes = Array.from(body.matchAll(CODE), ([, code]) => code.replaceAll('.', String.raw`\.`));
  const uses = new RegExp(String.raw`(?<![\w.])(?:${codes.join('|')})(?![\w])`, 'g');
  const other = body.replace(/; aka [^;\n]*/g, ''); // another name may be given once only
  const copies = Array.from({ length: times }, (_, copy) => (copy === 0 ? body : other.replace(uses, `$&_c${copy}`)));
  return { path, text: text.slice(0, start) + copies.join('') + text.slice(end) };
}
