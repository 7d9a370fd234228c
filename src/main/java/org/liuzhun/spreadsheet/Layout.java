package org.liuzhun.spreadsheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.spreadsheet.heading.Tables;
import org.liuzhun.text.Texts;

/// A sheet of the national system (导出表格式): its name and its headings in their order.
///
/// @param name the official name
/// @param headings the headings
/// @param english what it is called in English
public record Layout(String name, List<String> headings, String english) {

  /// The layouts of households and people, one line for each member.
  public static final List<Layout> ALL = read("layouts.tsv");

  /// The layouts of lists: monitored households, work, the village's year.
  public static final List<Layout> LISTS = read("list-layouts.tsv");

  /// All in which the register can be written.
  public static final List<Layout> EXPORTED =
      Stream.of(ALL, LISTS).flatMap(List::stream).toList();

  /// The official name, and in English both.
  public String label() {
    return Texts.language().equals(Texts.CHINESE)
        ? name
        : Texts.of("ui.parts.of-unit", english, name);
  }

  private static List<Layout> read(String table) {
    return Tables.read(table).stream()
        .map(entry -> new Layout(entry.name(), entry.words(), entry.english()))
        .toList();
  }

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
