package org.liuzhun.print.template;

import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.utils.Pair;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liuzhun.text.Trouble;

/// Reads a template without filling it and tells what it asks for (模板检查).
public final class TemplateChecker {

  private static final Shape TEXT = new Shape.Text();
  private static final int DEEPEST = 8;

  private final TemplateEngine engine;
  private final Shape.Group values;
  private final Set<UnknownKey> unknown = new LinkedHashSet<>();
  private final Set<String> files = new LinkedHashSet<>();
  private final Set<String> named = new LinkedHashSet<>();

  private TemplateChecker(TemplateEngine engine, Shape.Group values) {
    this.engine = engine;
    this.values = values;
  }

  /// What a template and the files that it includes ask for.
  ///
  /// @param unknown the keys that do not exist, in order of appearance
  /// @param files the files, the template's own first
  /// @param named the keys and compared texts that occur anywhere
  public record Reading(List<UnknownKey> unknown, List<String> files, Set<String> named) {}

  /// Reads a template and the files that it includes.
  ///
  /// @param values what the template is filled with
  /// @throws Trouble `trouble.print.template` when it cannot be read at all
  public static Reading read(TemplateEngine engine, String template, Shape.Group values)
      throws Trouble {
    TemplateChecker checker = new TemplateChecker(engine, values);
    checker.file(template, checker.values, 0);
    return new Reading(
        List.copyOf(checker.unknown), List.copyOf(checker.files), Set.copyOf(checker.named));
  }

  private void file(String name, Shape.Group scope, int depth) throws Trouble {
    if (depth < DEEPEST) {
      files.add(name);
      body(engine.tree(name).getBody(), new Place(name, depth, scope));
    }
  }

  /// Where the checker is: the file, how deep in includes, and what can be named there.
  private record Place(String file, int depth, Shape.Group scope) {
    Place inside(String key, Shape shape) {
      return new Place(file, depth, scope.with(key, shape));
    }
  }

  private void body(BodyNode body, Place place) throws Trouble {
    for (RenderableNode node : body.getChildren()) {
      node(node, place);
    }
  }

  private void node(RenderableNode node, Place place) throws Trouble {
    switch (node) {
      case PrintNode print -> keys(place).read(print.getExpression());
      case ForNode loop -> loop(loop, place);
      case IfNode choice -> choice(choice, place);
      case IncludeNode include -> {
        if (include.getIncludeExpression() instanceof LiteralStringExpression name) {
          file(name.getValue(), place.scope(), place.depth() + 1);
        }
      }
      case LoopTag.Turn turn -> body(turn.body(), place);
      default -> {}
    }
  }

  private void choice(IfNode choice, Place place) throws Trouble {
    for (Pair<?, BodyNode> branch : choice.getConditionsWithBodies()) {
      keys(place).read(branch.getLeft());
      body(branch.getRight(), place);
    }
    if (choice.getElseBody() != null) {
      body(choice.getElseBody(), place);
    }
  }

  private void loop(ForNode loop, Place place) throws Trouble {
    Shape list = keys(place).read(loop.getIterable());
    Shape element = list instanceof Shape.Listing(Shape each) ? each : TEXT;
    body(
        loop.getBody(),
        place.inside("loop", ExpressionKeys.LOOP).inside(loop.getIterationVariable(), element));
    if (loop.getElseBody() != null) {
      body(loop.getElseBody(), place);
    }
  }

  private ExpressionKeys keys(Place place) {
    return new ExpressionKeys(place.file(), place.scope(), unknown::add, named::add);
  }
}
