package org.liuzhun.hub;

import static org.liuzhun.registry.db.Tables.HANDOUT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.OwnLayout;
import org.liuzhun.spreadsheet.OwnLayouts;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Trouble;

/// The templates and layouts that were handed to a village (下发件): offered on each laptop, and put
/// into its workbook's folder `templates` when somebody there takes them.
public final class Handouts {

  /// The largest that can be handed out.
  static final long MOST_BYTES = 200_000;

  private static final String LAYOUTS = "layouts.tsv";
  private static final Pattern NAMES =
      Pattern.compile("[a-z][a-z0-9-]{0,60}\\.(html|css)|handbook-blocks\\.txt|layouts\\.tsv");

  private Handouts() {}

  /// What is offered.
  ///
  /// @param name the file's name
  /// @param issuedBy who handed it out
  /// @param issuedOn when, or null
  /// @param remark what it is for
  /// @param used whether this laptop uses it as it is
  public record Offered(
      String name, String issuedBy, @Nullable LocalDate issuedOn, String remark, boolean used) {}

  /// Whether a file of this name can be handed out; others would not be used by anything.
  static boolean isOne(String name) {
    return NAMES.matcher(name).matches();
  }

  /// All that were handed out, by name.
  ///
  /// @throws Trouble `trouble.layouts`, `trouble.hub.unreadable`
  public static List<Offered> of(Workbook workbook) throws Trouble {
    List<Row> rows = workbook.village().rows(Catalogue.HANDOUT).stream()
        .filter(row -> isOne(row.get(HANDOUT.NAME, "")))
        .sorted(Comparator.comparing(row -> row.get(HANDOUT.NAME, "")))
        .toList();
    List<Offered> offered = new ArrayList<>();
    for (Row row : rows) {
      offered.add(new Offered(
          row.get(HANDOUT.NAME, ""),
          row.get(HANDOUT.ISSUED_BY, ""),
          row.get(HANDOUT.ISSUED_ON),
          row.get(HANDOUT.REMARK, ""),
          isUsed(workbook.folder(), row)));
    }
    return offered;
  }

  /// Uses one from now on. A file of the same name is replaced; layouts join those that are there.
  ///
  /// @throws Trouble `trouble.hub.no-handout`, `trouble.layouts`, `trouble.hub.not-written`
  public static void use(Workbook workbook, String name) throws Trouble {
    Row row = workbook.village().rows(Catalogue.HANDOUT).stream()
        .filter(r -> isOne(name) && name.equals(r.get(HANDOUT.NAME)))
        .findFirst()
        .orElseThrow(() -> new Trouble("trouble.hub.no-handout", name));
    if (name.equals(LAYOUTS)) {
      OwnLayouts.write(workbook.folder(), joined(workbook.folder(), layouts(row)));
      return;
    }
    Path file = place(workbook.folder(), name);
    try {
      SafeFile.folder(Objects.requireNonNull(file.getParent()));
      SafeFile.write(file, content(row));
    } catch (IOException e) {
      throw new Trouble(e, "trouble.hub.not-written", file);
    }
  }

  private static boolean isUsed(Path workbook, Row row) throws Trouble {
    String name = row.get(HANDOUT.NAME, "");
    if (name.equals(LAYOUTS)) {
      return OwnLayouts.read(workbook).containsAll(layouts(row));
    }
    Path file = place(workbook, name);
    try {
      return Files.isRegularFile(file)
          && Files.size(file) <= 2 * MOST_BYTES
          && Arrays.equals(Files.readAllBytes(file), content(row));
    } catch (IOException e) {
      throw new Trouble(e, "trouble.hub.unreadable", file);
    }
  }

  /// A layout of the same name is replaced.
  private static List<OwnLayout> joined(Path workbook, List<OwnLayout> more) throws Trouble {
    Map<String, OwnLayout> all = new LinkedHashMap<>();
    OwnLayouts.read(workbook).forEach(layout -> all.put(layout.name(), layout));
    more.forEach(layout -> all.put(layout.name(), layout));
    return List.copyOf(all.values());
  }

  private static List<OwnLayout> layouts(Row row) {
    return OwnLayouts.parse(row.get(HANDOUT.CONTENT, "").lines().toList());
  }

  private static byte[] content(Row row) {
    return row.get(HANDOUT.CONTENT, "").getBytes(StandardCharsets.UTF_8);
  }

  private static Path place(Path workbook, String name) {
    return workbook.resolve("templates").resolve(name);
  }
}
