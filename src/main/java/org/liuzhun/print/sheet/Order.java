package org.liuzhun.print.sheet;

import java.util.List;
import org.liuzhun.registry.Dossier;

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

  /// All pages.
  public Order(Sheet sheet, PrintOptions options, List<Dossier> households) {
    this(sheet, options, households, false);
  }
}
