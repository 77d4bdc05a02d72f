import type { Expression } from '@traguardo/model';

/** The code an argument names, however the binder read it; null when it is no name. */
export function namedBy(argument: Expression | undefined): string | null {
  switch (argument?.kind) {
    case 'code':
      return argument.code;
    case 'measure':
      return argument.id;
    case 'word':
      return argument.word;
    case 'text':
      return argument.text;
    default:
      return null;
  }
}
