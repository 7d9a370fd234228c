package org.liuzhun.ui.register;

import java.util.function.Predicate;
import org.liuzhun.registry.Row;

/// Which rows of a page show (筛选).
///
/// @param key the text key of its name
/// @param test whether a row shows
public record Filter(String key, Predicate<Row> test) {

  /// Every row.
  public static final Filter ALL = new Filter("register.filter.all", _ -> true);
}
