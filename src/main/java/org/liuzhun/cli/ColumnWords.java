package org.liuzhun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.Column;
import org.liuzhun.spreadsheet.ColumnMapping;
import org.liuzhun.spreadsheet.Header;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// What the command line says and hears of columns that are to be imported.
final class ColumnWords {

  private ColumnWords() {}

  /// Each column with what it is taken for, how sure that is, and why.
  static List<String> of(ColumnMapping mapping) {
    List<String> lines = new ArrayList<>();
    for (Header header : mapping.headers()) {
      for (Column column : header.columns()) {
        String state =
            Texts.of("import.column.state." + column.state().name().toLowerCase(Locale.ROOT));
        String meant = column.meant().isEmpty() ? "" : " → " + column.meant();
        lines.add(header.sheet().at(header.row(), column.index()) + " " + column.heading() + meant
            + " " + state + " " + column.why());
      }
    }
    return lines;
  }

  /// The columns with what the call says about them.
  static ColumnMapping told(ColumnMapping read, Map<String, String> columns) throws Trouble {
    ColumnMapping mapping = read;
    for (Map.Entry<String, String> told : columns.entrySet()) {
      String heading = Hygiene.key(told.getKey());
      boolean found = false;
      for (Header header : mapping.headers()) {
        for (Column column : header.columns()) {
          if (Hygiene.key(column.heading()).equals(heading)) {
            mapping = mapping.settle(header, column, named(mapping, header, told.getValue()));
            found = true;
          }
        }
      }
      if (!found) {
        throw new Trouble("trouble.cli.no-heading", told.getKey());
      }
    }
    return mapping;
  }

  private static @Nullable String named(ColumnMapping mapping, Header header, String name)
      throws Trouble {
    if (name.isEmpty() || name.equals("-")) {
      return null;
    }
    return mapping.senses(header).stream()
        .filter(sense -> sense.name().equals(name) || sense.label().equals(name))
        .map(ColumnMapping.Sense::name)
        .findFirst()
        .orElseThrow(() -> new Trouble("trouble.cli.no-field", name));
  }
}
