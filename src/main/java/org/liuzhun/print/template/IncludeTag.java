package org.liuzhun.print.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.Writer;

/// `{% include "file.html" %}` with a name written out, so that the checker can follow it.
final class IncludeTag implements TokenParser {

  private final Budget budget;

  IncludeTag(Budget budget) {
    this.budget = budget;
  }

  @Override
  public String getTag() {
    return "include";
  }

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    parser.getStream().next();
    Expression<?> name = parser.getExpressionParser().parseExpression();
    if (!(name instanceof LiteralStringExpression)) {
      String file = parser.getStream().getFilename();
      throw new PebbleException(
          null, "the name of an included file is written out", token.getLineNumber(), file);
    }
    parser.getStream().expect(Token.Type.EXECUTE_END);
    return new Counted(token.getLineNumber(), name, budget);
  }

  /// An include that is counted and does not nest without end.
  private static final class Counted extends IncludeNode {

    private final Budget budget;

    Counted(int line, Expression<?> name, Budget budget) {
      super(line, name, null);
      this.budget = budget;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      budget.enter();
      super.render(self, writer, context);
      budget.leave();
    }
  }
}
