/** A name in two at each of its points, the longest prefix first: `oc.OP1.1` as `oc.OP1` and `1`, then `oc` and `OP1.1`. */
export function prefixesOf(name: string): readonly { readonly prefix: string; readonly rest: string }[] {
  const parts = [];
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1))
    parts.push({ prefix: name.slice(0, dot), rest: name.slice(dot + 1) });
  return parts;
}
