package org.liuzhun.spreadsheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liuzhun.spreadsheet.heading.Tables;

/// A sheet of the national system (导出表格式): its name and its headings in their order.
///
/// @param name the official name
/// @param headings the headings
public record Layout(String name, List<String> headings) {

  /// The layouts that the program knows.
  public static final List<Layout> ALL = Tables.read("layouts.tsv").stream()
      .map(entry -> new Layout(entry.name(), entry.words()))
      .toList();

  /// The layout that shares most headings with a sheet.
  static Layout nearest(Collection<String> headings) {
    Set<String> keys = headings.stream().map(Headings::key).collect(Collectors.toSet());
    return ALL.stream()
        .max(Comparator.comparingLong(layout -> layout.headings().stream()
            .filter(heading -> keys.contains(Headings.key(heading)))
            .count()))
        .orElseThrow();
  }
}
