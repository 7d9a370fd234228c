package org.liuzhun.print.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.ForTokenParser;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// `{% for … in … %}` over lists of the register only, each turn counted.
final class LoopTag extends ForTokenParser {

  private final Budget budget;

  LoopTag(Budget budget) {
    this.budget = budget;
  }

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    ForNode loop = (ForNode) super.parse(token, parser);
    int line = token.getLineNumber();
    if (!(loop.getIterable() instanceof ContextVariableExpression)
        && !(loop.getIterable() instanceof GetAttributeExpression)) {
      throw new PebbleException(
          null,
          "a loop runs over a list of the register",
          line,
          parser.getStream().getFilename());
    }
    BodyNode body = new BodyNode(line, List.of(new Turn(budget, loop.getBody())));
    return new ForNode(
        line, loop.getIterationVariable(), loop.getIterable(), body, loop.getElseBody());
  }

  /// The body of a loop, counted.
  static final class Turn extends AbstractRenderableNode {

    private final Budget budget;
    private final BodyNode body;

    Turn(Budget budget, BodyNode body) {
      this.budget = budget;
      this.body = body;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      budget.step();
      body.render(self, writer, context);
    }

    BodyNode body() {
      return body;
    }

    @Override
    public void accept(NodeVisitor visitor) {
      body.accept(visitor);
    }
  }
}
