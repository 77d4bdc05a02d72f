// What a program that takes Chevrotain as it comes would write: its lexer with the keywords of the language, its parser with
// embedded actions, plain nodes with places. The grammar is smaller than ours: words mean nothing by position, a code that is
// also a keyword is not told apart, nothing is repaired, explained or checked.
import { createToken, EmbeddedActionsParser, Lexer } from 'chevrotain';
import { keywordsOf } from './words.mjs';

// Chevrotain's lexer drops the `u` of a pattern: the letters of the two languages are listed.
const NAME = /[A-Za-z_À-ÖØ-öø-ÿ][\wÀ-ÖØ-öø-ÿ]*(?:\.[\wÀ-ÖØ-öø-ÿ]+)*(?:\.(?!\.))?|[%€$£‰]/;
const TEXT = /"""[^]*?"""|"[^"\r\n]*"|“[^”\r\n]*”|«[^»\r\n]*»/;

/** The lexer and the parser for the words of `vocabulary`, as one function from text to items. Throws on what it cannot read. */
export function createPeer(vocabulary) {
  const make = (name, pattern, categories = [], more = {}) => createToken({ name, pattern, categories, ...more });
  const Label = make('Label', Lexer.NA);
  const Single = make('Single', Lexer.NA);
  const Comparing = make('Comparing', Lexer.NA, [Single]);
  const Name = make('Name', NAME, [Label, Single]);
  const Clause = make('Clause', Lexer.NA, [Label]);
  const Keyword = make('Keyword', Lexer.NA, [Label, Single]);
  const OrWord = make('OrWord', Lexer.NA);
  const AndWord = make('AndWord', Lexer.NA);
  const parents = { block: Keyword, clause: Clause, or: OrWord, and: AndWord };
  const keywords = keywordsOf(vocabulary).map(([word, kind]) =>
    make(`K_${word}`, word, [parents[kind]], { longer_alt: Name }),
  );
  const Blank = make('Blank', /[ \t\u00A0\uFEFF]+/, [], { group: Lexer.SKIPPED });
  const Comment = make('Comment', /\/\/[^\r\n]*/, [], { group: Lexer.SKIPPED });
  // A line goes on before a bracket, a sign or an operator word, and after a sign: told by the lexer, as a short grammar would.
  const Break = make('Break', /(?:\r?\n|;)(?!\s*(?:\)|(?:and|or|e|o)\b))/, [], {
    line_breaks: true,
    start_chars_hint: ['\r', '\n', ';'],
  });
  const Joined = make('Joined', /\r?\n/, [], { group: Lexer.SKIPPED, line_breaks: true });
  const Text = make('Text', TEXT, [Single], { line_breaks: true, start_chars_hint: ['"', '“', '«'] });
  const Code = make('Code', /`[^`\r\n]*`/, [Label, Single]);
  const Day = make('Day', /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\/\d{1,2}\/\d{4}(?!\d)|\d{2}\/\d{2}(?![\d/])/, [Single]);
  const Numeral = make('Numeral', /\d+(?:[.,_]\d+)*/);
  const Arrow = make('Arrow', '->', [Single]);
  const Range = make('Range', '..', [Single]);
  const Equals = make('Equals', '=');
  const Comparison = make('Comparison', />=|<=|!=|[≥≤≠<>~]/, [Comparing]);
  const after = (name, pattern) => make(name, pattern, [], { line_breaks: true });
  const LeftBrace = after('LeftBrace', /\{/);
  const RightBrace = after('RightBrace', /\}/);
  const LeftRound = after('LeftRound', /\(\s*/);
  const RightRound = after('RightRound', /\)/);
  const Comma = after('Comma', /,\s*/);
  const Plus = after('Plus', /\+\s*/);
  const Minus = after('Minus', /-/);
  const Times = after('Times', /\*\s*/);
  const Divide = after('Divide', /\/\s*/);
  const At = after('At', /@/);
  const marks = [LeftBrace, RightBrace, LeftRound, RightRound, Comma, Plus, Minus, Times, Divide, At];
  const figures = [Day, Numeral, Arrow, Range, Comparison, Equals];
  const all = [Label, Single, Comparing, Clause, Keyword, OrWord, AndWord, Blank, Comment, Break, Joined];
  const types = [...all, Text, Code, ...figures, ...marks, ...keywords, Name];
  const lexer = new Lexer(types, { ensureOptimizations: true, positionTracking: 'full', skipValidations: true });

  class Peer extends EmbeddedActionsParser {
    constructor() {
      super(types, { recoveryEnabled: false, maxLookahead: 1, skipValidations: true });
      const place = (first, last) => ({
        start: { offset: first.startOffset, line: first.startLine, column: first.startColumn },
        end: { offset: last.endOffset + 1, line: last.endLine, column: last.endColumn + 1 },
      });
      const leaf = (kind, at) => this.ACTION(() => ({ kind, text: at.image, place: place(at, at) }));
      const both = (operator, left, right) =>
        this.ACTION(() => ({
          kind: 'binary',
          operator: operator.image,
          left,
          right,
          place: { start: left.place.start, end: right.place.end },
        }));
      /** `next (sign next)*`, leaning left. */
      const chain = (name, sign, next) =>
        this.RULE(name, () => {
          let left = this.SUBRULE1(next);
          this.MANY(() => {
            const operator = sign();
            left = both(operator, left, this.SUBRULE2(next));
          });
          return left;
        });

      const quantity = this.RULE('quantity', () => {
        const numeral = this.CONSUME(Numeral);
        const unit = this.OPTION(() => this.CONSUME(Name));
        return this.ACTION(() => {
          const [whole, decimals = ''] = numeral.image.replace(/[._]/g, '').split(',');
          const value = { num: BigInt(whole + decimals), den: 10n ** BigInt(decimals.length) };
          return { kind: 'quantity', value, unit: unit?.image ?? null, place: place(numeral, unit ?? numeral) };
        });
      });
      const group = this.RULE('group', () => {
        this.CONSUME(LeftRound);
        const items = [];
        this.MANY_SEP({ SEP: Comma, DEF: () => items.push(this.SUBRULE(this.expression)) });
        this.CONSUME(RightRound);
        return items;
      });
      const named = this.RULE('named', () => {
        const name = this.CONSUME(Label);
        const args = this.OPTION1(() => this.SUBRULE(group));
        const period = this.OPTION2(() => (this.CONSUME(At), this.CONSUME2(Numeral)));
        return this.ACTION(() => ({ kind: 'named', name: name.image, args, period, place: place(name, this.LA(0)) }));
      });
      const bracketed = this.RULE('bracketed', () => {
        const first = this.LA(1);
        const items = this.SUBRULE(group);
        return this.ACTION(() => ({ kind: 'group', items, place: place(first, this.LA(0)) }));
      });
      const atoms = [
        { ALT: () => this.SUBRULE(quantity) },
        { ALT: () => this.SUBRULE(named) },
        { ALT: () => this.SUBRULE(bracketed) },
        { ALT: () => leaf('text', this.CONSUME(Text)) },
        { ALT: () => leaf('date', this.CONSUME(Day)) },
      ];
      const atom = this.RULE('atom', () => this.OR(atoms));
      const unary = this.RULE('unary', () => {
        const sign = this.OPTION(() => this.CONSUME(Minus));
        const operand = this.SUBRULE(atom);
        return this.ACTION(() => (sign ? { kind: 'unary', operand, place: place(sign, this.LA(0)) } : operand));
      });
      const signs = { product: [Times, Divide], sum: [Plus, Minus], comparison: [Comparison, Equals] };
      const oneOf = ([first, second]) => {
        const choices = [{ ALT: () => this.CONSUME(first) }, { ALT: () => this.CONSUME(second) }];
        return () => this.OR(choices);
      };
      const product = chain('product', oneOf(signs.product), unary);
      const sum = chain('sum', oneOf(signs.sum), product);
      const comparison = chain('comparison', oneOf(signs.comparison), sum);
      const conjunction = chain('conjunction', () => this.CONSUME(AndWord), comparison);
      this.expression = chain('expression', () => this.CONSUME(OrWord), conjunction);

      const values = [
        { ALT: () => this.SUBRULE(quantity) },
        { ALT: () => leaf('single', this.CONSUME(Single)) },
        { ALT: () => leaf('mark', this.CONSUME(Comma)) },
        { ALT: () => (this.CONSUME(Equals), this.SUBRULE1(this.expression)) },
        { ALT: () => this.SUBRULE(bracketed) },
        { ALT: () => leaf('mark', this.CONSUME(Minus)) },
        { ALT: () => leaf('mark', this.CONSUME(Divide)) },
        { ALT: () => leaf('mark', this.CONSUME(Plus)) },
        { ALT: () => leaf('mark', this.CONSUME(Times)) },
        { ALT: () => leaf('mark', this.CONSUME(At)) },
        { ALT: () => leaf('mark', this.CONSUME(AndWord)) },
        { ALT: () => leaf('mark', this.CONSUME(OrWord)) },
      ];
      const value = this.RULE('value', () => this.OR(values));
      const clause = this.RULE('clause', () => {
        const word = this.CONSUME(Clause);
        const found = [];
        this.MANY(() => void found.push(this.SUBRULE(value)));
        return this.ACTION(() => ({ kind: 'clause', word: word.image, values: found, place: place(word, this.LA(0)) }));
      });
      const parts = [{ ALT: () => this.SUBRULE(clause) }, { ALT: () => this.SUBRULE(value) }];
      const item = this.RULE('item', () => {
        const first = this.LA(1);
        const found = [];
        this.AT_LEAST_ONE(() => void found.push(this.OR(parts)));
        const block = this.OPTION(() => {
          this.CONSUME(LeftBrace);
          const inside = this.SUBRULE(this.file);
          this.CONSUME(RightBrace);
          return inside;
        });
        return this.ACTION(() => ({
          kind: 'item',
          parts: found,
          block: block ?? null,
          place: place(first, this.LA(0)),
        }));
      });
      const lines = [{ ALT: () => (this.CONSUME(Break), null) }, { ALT: () => this.SUBRULE(item) }];
      this.file = this.RULE('file', () => {
        const items = [];
        this.MANY(() => {
          const found = this.OR(lines);
          if (found !== null) items.push(found);
        });
        return items;
      });
      this.performSelfAnalysis();
    }
  }

  const parser = new Peer();
  return (text) => {
    const { tokens, errors } = lexer.tokenize(text);
    parser.input = tokens;
    const items = parser.file();
    const [wrong] = [...errors, ...parser.errors];
    if (wrong)
      throw new Error(
        `the peer cannot read this text: ${wrong.message} (line ${wrong.token?.startLine ?? wrong.line})`,
      );
    return items;
  };
}
