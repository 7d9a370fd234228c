package org.liuzhun.print.template;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.tokenParser.IfTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The part of the Pebble language that handbook templates have: print, `if`, `for`, `include`,
/// comparisons and a few filters. Nothing builds long text or lists, calls code or runs without
/// end.
final class Language extends ExtensionCustomizer {

  private static final Set<String> FILTERS =
      Set.of("default", "length", "first", "last", "numberformat", "escape");
  private static final Set<String> TESTS = Set.of("empty", "null", "defined", "even", "odd");
  private static final Set<String> OPERATORS = Set.of(
      "or",
      "and",
      "is",
      "is not",
      "==",
      "equals",
      "!=",
      ">",
      "<",
      ">=",
      "<=",
      "contains",
      "-",
      "*",
      "/",
      "%",
      "|");

  private final boolean core;
  private final Budget budget;

  Language(Extension whole, Budget budget) {
    super(whole);
    core = whole instanceof CoreExtension;
    this.budget = budget;
  }

  @Override
  public List<TokenParser> getTokenParsers() {
    return core
        ? List.of(new IfTokenParser(), new LoopTag(budget), new IncludeTag(budget))
        : List.of();
  }

  @Override
  public Map<String, Filter> getFilters() {
    return only(FILTERS, super.getFilters());
  }

  @Override
  public Map<String, Test> getTests() {
    return only(TESTS, super.getTests());
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of();
  }

  @Override
  public List<BinaryOperator> getBinaryOperators() {
    List<BinaryOperator> all = super.getBinaryOperators();
    return all == null
        ? List.of()
        : all.stream().filter(o -> OPERATORS.contains(o.getSymbol())).toList();
  }

  private static <T> Map<String, T> only(Set<String> names, Map<String, T> all) {
    Map<String, T> kept = all == null ? new HashMap<>() : new HashMap<>(all);
    kept.keySet().retainAll(names);
    return kept;
  }
}
