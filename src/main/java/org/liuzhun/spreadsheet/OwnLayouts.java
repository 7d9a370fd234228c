package org.liuzhun.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Trouble;

/// Keeps the village's own layouts in the workbook's templates (自制表样), as text that can
/// be read and passed on: a line `layout`, name, what a line is (`household`, `person`,
/// `visit` …); then a line for each `column`: source, heading, `sum` or `-`, test,
/// value, order.
public final class OwnLayouts {

  private static final String NAME = "layouts.tsv";
  private static final long MOST_BYTES = 500_000;
  /// Before columns had an order there were so many cells.
  private static final int LEAST_CELLS = 6;

  private OwnLayouts() {}

  /// All of them; lines that nobody understands are passed over.
  ///
  /// @throws Trouble `trouble.layouts` when the file cannot be read
  public static List<OwnLayout> read(Path workbook) throws Trouble {
    Path file = place(workbook);
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
          ? parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
              .lines()
              .toList())
          : List.of();
    } catch (IOException e) {
      throw new Trouble(e, "trouble.layouts", file);
    }
  }

  /// Keeps these.
  ///
  /// @throws Trouble `trouble.layouts` when the file cannot be written; then the old one is there
  public static void write(Path workbook, List<OwnLayout> layouts) throws Trouble {
    Path file = place(workbook);
    StringBuilder text = new StringBuilder();
    for (OwnLayout layout : layouts) {
      line(text, "layout", layout.name(), word(layout.unit()));
      layout
          .columns()
          .forEach(column -> line(
              text,
              "column",
              column.source(),
              column.heading(),
              column.summed() ? "sum" : "-",
              word(column.test()),
              column.value(),
              word(column.order())));
    }
    try {
      SafeFile.folder(workbook.resolve("templates"));
      SafeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Trouble(e, "trouble.layouts", file);
    }
  }

  /// The layouts that lines of such a file tell of; lines that nobody understands are passed over.
  public static List<OwnLayout> parse(List<String> lines) {
    List<OwnLayout> layouts = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 3 && cells[0].equals("layout") && !cells[1].isBlank()) {
        layouts.add(new OwnLayout(
            cells[1],
            find(OwnLayout.Unit.values(), cells[2], OwnLayout.Unit.HOUSEHOLD),
            List.of()));
      } else if (cells.length >= LEAST_CELLS
          && cells[0].equals("column")
          && !layouts.isEmpty()
          && Source.of(cells[1]).isPresent()) {
        add(layouts, cells);
      }
    }
    return List.copyOf(layouts);
  }

  private static void add(List<OwnLayout> layouts, String[] cells) {
    OwnLayout last = layouts.removeLast();
    List<OwnLayout.Column> columns = new ArrayList<>(last.columns());
    columns.add(new OwnLayout.Column(
        cells[1],
        cells[2],
        cells[3].equals("sum"),
        find(OwnLayout.Test.values(), cells[4], OwnLayout.Test.ANY),
        cells[5],
        find(
            OwnLayout.Order.values(),
            cells.length > LEAST_CELLS ? cells[LEAST_CELLS] : "",
            OwnLayout.Order.NONE)));
    layouts.add(new OwnLayout(last.name(), last.unit(), columns));
  }

  private static void line(StringBuilder text, String... cells) {
    text.append(String.join(
            "\t",
            Arrays.stream(cells)
                .map(cell -> cell.replaceAll("\\s+", " ").strip())
                .toList()))
        .append('\n');
  }

  private static <E extends Enum<E>> E find(E[] values, String word, E otherwise) {
    return Arrays.stream(values)
        .filter(value -> word(value).equals(word))
        .findFirst()
        .orElse(otherwise);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Path place(Path workbook) {
    return workbook.resolve("templates").resolve(NAME);
  }
}
