package org.liuzhun.ui.households;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Trouble;

/// The saved filters of a workbook on this laptop (常用筛选): `filters.tsv` in its folder, one line
/// each. It is not exchanged; losing it means no more than saving them again.
///
/// @param folder the workbook's folder, or null where there is none
record SavedFilters(@Nullable Path folder) {

  private static final String NAME = "filters.tsv";
  private static final long MOST_BYTES = 200_000;
  private static final int MOST = 100;

  /// All of them; lines that nobody understands are passed over.
  ///
  /// @throws Trouble `trouble.filters` when the file cannot be read
  List<SavedFilter> read() throws Trouble {
    Path file = folder == null ? null : folder.resolve(NAME);
    try {
      if (file == null || !Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.lines()
          .flatMap(line -> SavedFilter.parse(line).stream())
          .limit(MOST)
          .toList();
    } catch (IOException e) {
      throw new Trouble(e, "trouble.filters", file);
    }
  }

  /// Keeps these, and gives them back.
  ///
  /// @throws Trouble `trouble.filters` when the file cannot be written; then the old one is there
  List<SavedFilter> write(List<SavedFilter> filters) throws Trouble {
    if (folder != null) {
      Path file = folder.resolve(NAME);
      String text = filters.stream().map(SavedFilter::line).collect(Collectors.joining("\n"));
      try {
        Path fresh = file.resolveSibling(NAME + ".new");
        Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new Trouble(e, "trouble.filters", file);
      }
    }
    return filters;
  }

  /// These with one more; one of the same name gives way.
  static List<SavedFilter> with(List<SavedFilter> filters, SavedFilter added) {
    List<SavedFilter> all = new ArrayList<>(without(filters, added.name()));
    all.add(added);
    return List.copyOf(all);
  }

  /// These without the one of that name.
  static List<SavedFilter> without(List<SavedFilter> filters, String name) {
    return filters.stream().filter(one -> !one.name().equals(name)).toList();
  }
}
