import type { Plugin } from 'vite';

/** A style sheet in the source of an element, whole: none of ours holds a backtick. */
const SHEET = /\bcss`[^`]*`/g;

const COMMENT = /\/\*[^]*?\*\//g;

/** Builds the style sheets of the elements without their comments and their layout, which the minifier leaves in texts. */
export function compactStyles(): Plugin {
  return {
    name: 'compact-styles',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/packages/ui/src/') || !code.includes('css`')) return null;
      return code.replaceAll(SHEET, (sheet) => sheet.replaceAll(COMMENT, '').replaceAll(/\s+/g, ' '));
    },
  };
}
