import type { Plugin } from 'vite';

/** A style sheet in the source of an element, whole: none of ours holds a backtick. */
const SHEET = /\bcss`[^`]*`/g;

const COMMENT = /\/\*[^]*?\*\//g;

/** The layout of the templates of an element: their lines need no indentation, nor does the code around them. */
const INDENTATION = /\n\s+/g;

/** Builds the style sheets and the templates of the elements without their comments and their layout, which the minifier leaves in texts. */
export function compactStyles(): Plugin {
  return {
    name: 'compact-styles',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/packages/ui/src/') || !/\b(?:css|html)`/.test(code)) return null;
      return code
        .replaceAll(SHEET, (sheet) => sheet.replaceAll(COMMENT, '').replaceAll(/\s+/g, ' '))
        .replaceAll(INDENTATION, '\n');
    },
  };
}
