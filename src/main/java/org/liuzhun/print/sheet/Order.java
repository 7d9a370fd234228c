package org.liuzhun.print.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liuzhun.registry.Dossier;
import org.liuzhun.text.Texts;

/// One piece of printing (打印任务).
///
/// @param sheet which sheet
/// @param options how
/// @param households whose, in the order of the pages
/// @param onlyChanged only pages that look different from when they were printed last
public record Order(
    Sheet sheet, PrintOptions options, List<Dossier> households, boolean onlyChanged) {

  /// Keeps its own list.
  public Order {
    households = List.copyOf(households);
  }

  /// What the access log says once it went somewhere: what, whose, where to, and what was
  /// opened for which reason.
  public String noted(Object where) {
    String what = Texts.of("print.noted", sheet.label(), households.size(), String.valueOf(where));
    Set<Secret> opened = options.opened(sheet);
    return opened.isEmpty()
        ? what
        : what
            + Texts.of(
                "print.noted.opened",
                opened.stream().sorted().map(Secret::label).collect(Collectors.joining("、")),
                options.reason());
  }

  /// All pages.
  public Order(Sheet sheet, PrintOptions options, List<Dossier> households) {
    this(sheet, options, households, false);
  }
}
