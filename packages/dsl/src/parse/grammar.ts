import type { Language } from '@traguardo/model';
import {
  EmbeddedActionsParser,
  EOF,
  type IParserErrorMessageProvider,
  type IToken,
  isRecognitionException,
  type TokenType,
} from 'chevrotain';
import type { Expected } from '../lex/codes.ts';
import * as node from './nodes.ts';
import * as t from './token-types.ts';
import type { BinaryNode, ClauseNode, ExpressionNode, ItemNode, QuantityNode, ValueNode, Word } from './tree.ts';

/** Told of every place where the text does not follow the grammar; `found` may be the token of the end of the input. */
export type Unexpected = (found: IToken, expected: Expected) => void;

/** Alternatives are built once: built on every call they would cost more than the parse. */
interface Choice<T> {
  readonly ALT: () => T;
}

/** The message of a mismatch is the name of the wanted token type: sentences are made elsewhere. */
const NAMES: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: () => '',
};

/**
 * The closed grammar of language.md section 3 over word categories. It knows no word of the language.
 *
 * Recovery is its own (decision 0030): what fails is left where it failed, and a header goes on at its next clause word, passing
 * over the rest. So an error never leaves its line, nothing is invented, and a line gives one finding per clause at most.
 */
export class PlanGrammar extends EmbeddedActionsParser {
  notation: Language = 'en';
  unexpected: Unexpected = () => undefined;
  /** A finding was given for what is being passed over. */
  private isQuiet = false;

  /** The items of the input. */
  readonly file = this.RULE('file', (): ItemNode[] => {
    const items: ItemNode[] = [];
    this.MANY(() => {
      this.isQuiet = false;
      this.keep(items, this.OR(this.itemChoices));
    });
    return items;
  });

  private readonly itemChoices: Choice<ItemNode | null>[] = [
    { ALT: () => (this.CONSUME(t.LineEnd), null) },
    { ALT: () => this.SUBRULE(this.declaration) },
    { ALT: () => this.SUBRULE(this.clauseItem) },
    { ALT: () => this.SUBRULE(this.row) },
    { ALT: () => this.SUBRULE(this.entry) },
  ];

  private readonly block = this.RULE('block', (): node.Block => {
    this.CONSUME(t.LeftBrace);
    const items = this.SUBRULE(this.file);
    const close = this.CONSUME(t.RightBrace);
    return this.ACTION(() => ({ items, end: node.placeOf(close) }));
  });

  private readonly declaration = this.RULE('declaration', (): ItemNode => {
    const word = this.CONSUME(t.BlockWord);
    const draft = this.ACTION(() => node.startDeclaration(word));
    this.SUBRULE(this.head, { ARGS: [draft] });
    this.MANY(() => {
      const clause = this.OR(this.headerChoices);
      this.ACTION(() => this.keep(draft.clauses, clause));
    });
    const end = this.ACTION(() => node.placeOf(this.LA(0)));
    const block = this.OPTION(() => this.SUBRULE(this.block));
    return this.ACTION(() => node.declaration(draft, end, block ?? null));
  });

  private readonly headerChoices: Choice<ClauseNode | null>[] = [
    { ALT: () => this.SUBRULE(this.clause) },
    { ALT: () => this.passOver(this.CONSUME(t.Stray), 'clause') },
  ];

  /** What comes before the clauses: `[label] [TEXT] ["->" label] ["=" expr]`. */
  private readonly head = this.RULE('head', (draft: node.DeclarationDraft): void => {
    this.attempt('name', () => {
      this.OPTION1(() => {
        const label = this.SUBRULE1(this.label);
        this.ACTION(() => void (draft.label = label));
      });
      this.OPTION2(() => {
        const title = this.CONSUME(t.Text);
        this.ACTION(() => void (draft.title = node.text(title)));
      });
      this.OPTION3(() => {
        this.CONSUME(t.Arrow);
        const arrow = this.SUBRULE2(this.label);
        this.ACTION(() => void (draft.arrow = arrow));
      });
      this.OPTION4(() => {
        this.CONSUME(t.Equals);
        const value = this.attempt('expression', () => this.SUBRULE(this.expression));
        this.ACTION(() => void (draft.value = value));
      });
    });
  });

  private readonly clauseItem = this.RULE('clauseItem', (): ItemNode => {
    const clause = this.SUBRULE(this.clause);
    this.MANY(() => this.passOver(this.CONSUME(t.Stray), 'clause'));
    return clause;
  });

  private readonly clause = this.RULE('clause', (): ClauseNode => {
    this.isQuiet = false;
    return this.OR(this.clauseChoices);
  });

  private readonly clauseChoices: Choice<ClauseNode>[] = [
    { ALT: () => this.SUBRULE(this.nameClause) },
    { ALT: () => this.SUBRULE(this.valueClause) },
    { ALT: () => this.SUBRULE(this.expressionClause) },
  ];

  private readonly nameClause = this.RULE('nameClause', (): ClauseNode => {
    const names: Word[] = [];
    const word = this.CONSUME(t.NameClause);
    this.attempt('name', () => {
      this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => void names.push(this.SUBRULE(this.name)) });
    });
    return this.ACTION(() => node.clause(word, { names, values: [], expression: null }, this.LA(0)));
  });

  private readonly valueClause = this.RULE('valueClause', (): ClauseNode => {
    const values: ValueNode[] = [];
    const word = this.CONSUME(t.ValueClause);
    this.attempt('value', () => {
      this.MANY(() => void values.push(this.SUBRULE(this.cell)));
    });
    return this.ACTION(() => node.clause(word, { names: [], values, expression: null }, this.LA(0)));
  });

  private readonly expressionClause = this.RULE('expressionClause', (): ClauseNode => {
    const word = this.CONSUME(t.ExpressionClause);
    const expression = this.attempt('expression', () => this.SUBRULE(this.expression));
    return this.ACTION(() => node.clause(word, { names: [], values: [], expression }, this.LA(0)));
  });

  private readonly row = this.RULE('row', (): ItemNode => {
    const cells: (ValueNode | ClauseNode)[] = [];
    const start = this.CONSUME(t.Label);
    this.MANY(() => this.keep(cells, this.OR(this.rowChoices)));
    const end = this.ACTION(() => node.placeOf(this.LA(0)));
    const block = this.OPTION(() => this.SUBRULE(this.block));
    return this.ACTION(() => node.row(start, cells, end, block ?? null));
  });

  private readonly rowChoices: Choice<ValueNode | ClauseNode | null>[] = [
    { ALT: () => this.SUBRULE(this.clause) },
    { ALT: () => this.attempt('value', () => this.SUBRULE(this.cell)) },
    { ALT: () => this.passOver(this.CONSUME(t.NoValue), 'value') },
  ];

  private readonly entry = this.RULE('entry', (): ItemNode => {
    const values: ValueNode[] = [];
    const start = this.LA(1);
    const first = this.attempt('value', () => this.SUBRULE(this.value));
    this.keep(values, first);
    this.MANY(() => this.keep(values, this.OR(this.entryChoices)));
    return this.ACTION(() => node.entry(start, values, this.LA(0)));
  });

  private readonly entryChoices: Choice<ValueNode | null>[] = [
    { ALT: () => this.attempt('value', () => this.SUBRULE(this.cell)) },
    { ALT: () => this.passOver(this.CONSUME(t.NoValue), 'value') },
  ];

  /** A value, or a free name where the layout left one. */
  private readonly cell = this.RULE('cell', (): ValueNode => this.OR(this.cellChoices));

  private readonly cellChoices: Choice<ValueNode>[] = [
    { ALT: () => this.SUBRULE(this.value) },
    { ALT: () => this.one(this.CONSUME(t.Label)) },
  ];

  private readonly value = this.RULE('value', (): ValueNode => this.OR(this.valueChoices));

  private readonly valueChoices: Choice<ValueNode>[] = [
    { ALT: () => this.SUBRULE(this.quantity) },
    { ALT: () => this.one(this.CONSUME(t.Single)) },
    { ALT: () => this.SUBRULE(this.call) },
    { ALT: () => this.SUBRULE(this.group) },
  ];

  private readonly group = this.RULE('group', (): ExpressionNode => {
    this.CONSUME(t.LeftRound);
    const inside = this.SUBRULE(this.expression);
    this.CONSUME(t.RightRound);
    return inside;
  });

  private readonly quantity = this.RULE('quantity', (): QuantityNode => {
    const minus = this.OPTION1(() => this.CONSUME(t.Minus));
    const numeral = this.CONSUME(t.Numeral);
    const unit = this.OPTION2(() => this.CONSUME(t.UnitWord));
    return this.ACTION(() => node.quantity(minus ?? null, numeral, unit ?? null, this.notation));
  });

  private readonly call = this.RULE('call', (): ExpressionNode => {
    const args: ExpressionNode[] = [];
    const name = this.CONSUME(t.FunctionWord);
    this.CONSUME(t.LeftRound);
    this.OPTION(() => {
      args.push(this.SUBRULE1(this.expression));
      this.MANY(() => {
        this.CONSUME(t.Separator);
        args.push(this.SUBRULE2(this.expression));
      });
    });
    const close = this.CONSUME(t.RightRound);
    return this.ACTION(() => {
      return {
        kind: 'call',
        name: node.word(name),
        args,
        place: node.between(node.placeOf(name), node.placeOf(close)),
      };
    });
  });

  private readonly label = this.RULE('label', (): Word => this.word(this.CONSUME(t.Label)));

  private readonly name = this.RULE('name', (): Word => this.OR(this.nameChoices));

  private readonly nameChoices: Choice<Word>[] = [
    { ALT: () => this.SUBRULE(this.label) },
    { ALT: () => this.word(this.CONSUME(t.Text)) },
  ];

  private readonly expression = this.RULE('expression', (): ExpressionNode => {
    if (this.isAlone(t.AFTER_OPERAND)) return this.SUBRULE3(this.atom);
    let left = this.SUBRULE1(this.and);
    this.MANY(() => {
      this.CONSUME(t.Or);
      const right = this.SUBRULE2(this.and);
      this.ACTION(() => void (left = node.binary(left, 'or', right)));
    });
    return left;
  });

  private readonly and = this.RULE('and', (): ExpressionNode => {
    let left = this.SUBRULE1(this.not);
    this.MANY(() => {
      this.CONSUME(t.And);
      const right = this.SUBRULE2(this.not);
      this.ACTION(() => void (left = node.binary(left, 'and', right)));
    });
    return left;
  });

  private readonly not = this.RULE('not', (): ExpressionNode => {
    const not = this.OPTION(() => this.CONSUME(t.Not));
    const operand = this.SUBRULE(this.comparison);
    return this.ACTION(() => (not ? node.unary('not', not, operand) : operand));
  });

  private readonly comparison = this.RULE('comparison', (): ExpressionNode => {
    let left = this.SUBRULE1(this.sum);
    this.OPTION1(() => {
      const sign = this.CONSUME(t.Comparing);
      const right = this.SUBRULE2(this.sum);
      this.ACTION(() => void (left = node.binary(left, node.mark(sign.image) as BinaryNode['operator'], right)));
      this.OPTION2(() => {
        this.CONSUME(t.Within);
        const within = this.SUBRULE(this.quantity);
        this.ACTION(() => void (left = { ...(left as BinaryNode), within, place: node.span(left, within) }));
      });
    });
    return left;
  });

  private readonly sum = this.RULE('sum', (): ExpressionNode => {
    if (this.isAlone(t.AFTER_TERM)) return this.SUBRULE3(this.atom);
    let left = this.SUBRULE1(this.product);
    this.MANY(() => {
      const sign = this.CONSUME(t.Additive);
      const right = this.SUBRULE2(this.product);
      this.ACTION(() => void (left = node.binary(left, sign.image === '+' ? '+' : '-', right)));
    });
    return left;
  });

  private readonly product = this.RULE('product', (): ExpressionNode => {
    let left = this.SUBRULE1(this.unary);
    this.MANY(() => {
      const sign = this.CONSUME(t.Multiplying);
      const right = this.SUBRULE2(this.unary);
      this.ACTION(() => void (left = node.binary(left, sign.image === '*' ? '*' : '/', right)));
    });
    return left;
  });

  private readonly unary = this.RULE('unary', (): ExpressionNode => {
    const minus = this.OPTION(() => this.CONSUME(t.Minus));
    const operand = this.SUBRULE(this.atom);
    return this.ACTION(() => (minus ? node.unary('-', minus, operand) : operand));
  });

  private readonly atom = this.RULE('atom', (): ExpressionNode => this.OR(this.atomChoices));

  private readonly atomChoices: Choice<ExpressionNode>[] = [
    { ALT: () => this.SUBRULE(this.positive) },
    { ALT: () => this.one(this.CONSUME(t.Literal)) as ExpressionNode },
    { ALT: () => this.SUBRULE(this.group) },
    { ALT: () => this.SUBRULE(this.call) },
    { ALT: () => this.SUBRULE(this.reference) },
  ];

  /** A quantity whose sign is an operator of the expression. */
  private readonly positive = this.RULE('positive', (): ExpressionNode => {
    const numeral = this.CONSUME(t.Numeral);
    const unit = this.OPTION(() => this.CONSUME(t.UnitWord));
    return this.ACTION(() => node.quantity(null, numeral, unit ?? null, this.notation));
  });

  private readonly reference = this.RULE('reference', (): ExpressionNode => {
    const name = this.SUBRULE(this.label);
    const period = this.OPTION(() => {
      this.CONSUME(t.At);
      return this.OR(this.periodChoices);
    });
    return this.ACTION(() => node.reference(name, period ?? null));
  });

  private readonly periodChoices: Choice<IToken>[] = [
    { ALT: () => this.CONSUME(t.Numeral) },
    { ALT: () => this.CONSUME(t.Label) },
  ];

  constructor(skipValidations: boolean) {
    super(t.TOKEN_TYPES, { recoveryEnabled: false, maxLookahead: 1, skipValidations, errorMessageProvider: NAMES });
    this.performSelfAnalysis();
  }

  /** The first token no rule took; null when all were taken. */
  remaining(): IToken | null {
    const next = this.LA(1);
    return next.tokenType === EOF ? null : next;
  }

  /**
   * Whether the next token is an operand with nothing of `goesOn` after it. Most are, and the levels between would each be
   * entered and left for nothing (decision 0095).
   */
  private isAlone(goesOn: ReadonlySet<TokenType>): boolean {
    if (this.RECORDING_PHASE || !t.OPERANDS.has(this.LA(1).tokenType)) return false;
    const { tokenType } = this.LA(2);
    return !goesOn.has(tokenType === t.UnitWord ? this.LA(3).tokenType : tokenType);
  }

  /** One token as a node. */
  private one(token: IToken): ValueNode {
    return this.ACTION(() => node.single(token));
  }

  private word(token: IToken): Word {
    return this.ACTION(() => node.word(token));
  }

  private keep<T>(list: T[], found: T | null): void {
    if (found !== null) list.push(found);
  }

  /** What `rule` gives, or null after a finding where it failed. */
  private attempt<T>(expected: Expected, rule: () => T): T | null {
    try {
      return rule();
    } catch (error) {
      if (!(error instanceof Error) || !isRecognitionException(error)) throw error;
      if (!this.isQuiet)
        this.unexpected(this.LA(1), error.message === t.RightRound.name ? 'close-parenthesis' : expected);
      this.isQuiet = true;
      return null;
    }
  }

  private passOver(token: IToken, expected: Expected): null {
    this.ACTION(() => {
      if (!this.isQuiet) this.unexpected(token, expected);
      this.isQuiet = true;
    });
    return null;
  }
}
