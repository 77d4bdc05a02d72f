import type { GrammarRule, Part } from './productions.ts';

/** How names are shown in one language: `token` and `rule` each give the text of a name. */
export interface Names {
  token(name: string): string;
  rule(name: string): string;
}

/** A rule as one line of EBNF (ISO 14977): `[ ]` may be left out, `{ }` any number of times, `|` or, `,` left out. */
export function ebnf({ name, body }: GrammarRule, names: Names): string {
  return `${names.rule(name)} = ${write(body, names, false)} ;`;
}

function write(part: Part, names: Names, isInside: boolean): string {
  switch (part.kind) {
    case 'token':
      return names.token(part.name);
    case 'rule':
      return names.rule(part.name);
    case 'sequence':
      return part.parts.map((each) => write(each, names, true)).join(' ');
    case 'choice': {
      const text = part.parts.map((each) => write(each, names, false)).join(' | ');
      return isInside ? `( ${text} )` : text;
    }
    case 'optional':
      return `[ ${write(part.part, names, false)} ]`;
    case 'repeat': {
      const once = write(part.part, names, true);
      const more = part.separator === null ? once : `${write(part.separator, names, true)} ${once}`;
      if (part.once) return `${once} { ${more} }`;
      return part.separator === null ? `{ ${write(part.part, names, false)} }` : `[ ${once} { ${more} } ]`;
    }
  }
}
