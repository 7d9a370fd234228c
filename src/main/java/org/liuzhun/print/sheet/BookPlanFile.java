package org.liuzhun.print.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liuzhun.print.pdf.WholeFile;
import org.liuzhun.text.Trouble;

/// Keeps the office's own handbook in the workbook's templates, as text that people can read and
/// pass on: a line with the book, then a line for each block: `+` or `-`, its word, and the
/// office's own name for it.
public final class BookPlanFile {

  private static final String NAME = "handbook-blocks.txt";
  private static final long MOST_BYTES = 20_000;
  private static final int LONGEST_NAME = 40;

  private BookPlanFile() {}

  /// The office's plan; the usual one when there is none. Lines that nobody understands are passed
  /// over.
  ///
  /// @throws Trouble `trouble.print.plan` when the file cannot be read
  public static BookPlan read(Path workbook) throws Trouble {
    Path file = place(workbook);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return BookPlan.of(Book.FITTING);
      }
      return parse(
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.plan", file);
    }
  }

  /// Keeps a plan.
  ///
  /// @throws Trouble `trouble.print.plan` when the file cannot be written
  public static void write(Path workbook, BookPlan plan) throws Trouble {
    Path file = place(workbook);
    List<String> lines = new ArrayList<>();
    lines.add(word(plan.book()));
    plan.parts()
        .forEach(part -> lines.add(
            ((part.printed() ? "+ " : "- ") + word(part.block()) + " " + part.name()).strip()));
    try {
      Files.createDirectories(workbook.resolve("templates"));
      try (WholeFile whole = new WholeFile(file)) {
        whole.stream().write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        whole.keep();
      }
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.plan", file);
    }
  }

  private static BookPlan parse(List<String> lines) {
    Book book = lines.stream()
        .flatMap(line -> find(Book.values(), line.strip()).stream())
        .findFirst()
        .orElse(Book.FITTING);
    List<BookPlan.Part> parts = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.strip().split("\\s+", 3);
      if (words.length > 1 && (words[0].equals("+") || words[0].equals("-"))) {
        String name = words.length > 2 ? words[2] : "";
        find(Block.values(), words[1])
            .ifPresent(block -> parts.add(new BookPlan.Part(
                block,
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                words[0].equals("+"))));
      }
    }
    return parts.isEmpty() ? BookPlan.of(book) : new BookPlan(book, parts);
  }

  private static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
    return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Path place(Path workbook) {
    return workbook.resolve("templates").resolve(NAME);
  }
}
