package org.liuzhun.print.template;

import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds the keys in an expression and what they stand for.
final class ExpressionKeys {

  private static final Shape TEXT = new Shape.Text();

  /// What `loop` offers inside a loop.
  static final Shape LOOP = loop();

  private final String file;
  private final Shape.Group scope;
  private final Consumer<UnknownKey> unknown;
  private final Consumer<String> named;

  /// @param named hears every word that an expression names: keys, and texts it compares with
  ExpressionKeys(
      String file, Shape.Group scope, Consumer<UnknownKey> unknown, Consumer<String> named) {
    this.file = file;
    this.scope = scope;
    this.unknown = unknown;
    this.named = named;
  }

  /// Reports the unknown keys of an expression.
  ///
  /// @return what the expression gives, or null after an unknown key, so that one error is
  /// reported once
  @Nullable
  Shape read(Object expression) {
    return switch (expression) {
      case ContextVariableExpression key -> {
        named.accept(key.getName());
        yield named(key.getName(), scope.at(key.getName()), key.getLineNumber());
      }
      case LiteralStringExpression text -> {
        named.accept(text.getValue());
        yield TEXT;
      }
      case GetAttributeExpression attribute -> attribute(attribute);
      case FilterExpression filter -> {
        Shape shape = read(filter.getLeftExpression());
        yield shape instanceof Shape.Listing(Shape each) ? each : shape;
      }
      case BinaryExpression<?> two -> texts(two.getLeftExpression(), two.getRightExpression());
      case UnaryExpression one -> texts(one.getChildExpression());
      case TernaryExpression three ->
        texts(three.getExpression1(), three.getExpression2(), three.getExpression3());
      default -> TEXT;
    };
  }

  private Shape texts(Object... parts) {
    List.of(parts).forEach(this::read);
    return TEXT;
  }

  private @Nullable Shape attribute(GetAttributeExpression attribute) {
    Shape whole = read(attribute.getNode());
    if (whole == null
        || !(attribute.getAttributeNameExpression() instanceof LiteralStringExpression name)) {
      return whole instanceof Shape.Listing(Shape each) ? each : null;
    }
    Shape found = whole instanceof Shape.Group group ? group.at(name.getValue()) : null;
    return named(written(attribute), found, attribute.getLineNumber());
  }

  private @Nullable Shape named(String key, @Nullable Shape found, int line) {
    if (found == null) {
      unknown.accept(new UnknownKey(file, line, key));
    }
    return found;
  }

  private static String written(Object expression) {
    return switch (expression) {
      case ContextVariableExpression key -> key.getName();
      case GetAttributeExpression attribute ->
        written(attribute.getNode()) + "." + written(attribute.getAttributeNameExpression());
      case LiteralStringExpression text -> text.getValue();
      default -> "…";
    };
  }

  private static Shape loop() {
    Map<String, Shape.Entry> keys = new LinkedHashMap<>();
    List.of("index", "length", "first", "last")
        .forEach(key -> keys.put(key, new Shape.Entry(TEXT, "")));
    return new Shape.Group(keys);
  }
}
