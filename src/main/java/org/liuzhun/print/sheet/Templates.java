package org.liuzhun.print.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.Coverage;
import org.liuzhun.print.pdf.FontFolder;
import org.liuzhun.print.pdf.WholeFile;
import org.liuzhun.print.template.Shape;
import org.liuzhun.print.template.TemplateChecker;
import org.liuzhun.print.template.TemplateEngine;
import org.liuzhun.text.Trouble;

/// The template of a sheet with the files that it includes (模板): those of the program, and in
/// their place those of the same name in the workbook's folder `templates`.
public final class Templates {

  private static final String FOLDER = "templates";

  private final Sheet sheet;
  private final @Nullable Path folder;
  private final Shape.Group keys;

  /// @param workbook null for the program's own alone
  Templates(Sheet sheet, @Nullable Path workbook) {
    this.sheet = sheet;
    folder = workbook == null ? null : workbook.resolve(FOLDER);
    keys = FieldList.of(sheet);
  }

  /// The files, the sheet's own first; of a broken template those that the program has.
  ///
  /// @throws Trouble `trouble.print.template` never for the program's own
  public List<String> files() throws Trouble {
    Set<String> files = new LinkedHashSet<>(usual().files());
    try {
      files.addAll(read(new TemplateEngine(folder)).files());
    } catch (Trouble broken) {
      // What is broken is told by the findings; its files are those of the program.
      return List.copyOf(files);
    }
    return List.copyOf(files);
  }

  /// Whether the workbook has a file of its own.
  public boolean isOwn(String file) {
    return folder != null && Files.isRegularFile(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
  }

  /// The workbook's own file, which begins as a copy of the program's where there is none yet.
  ///
  /// @throws Trouble `trouble.print.not-written` when it cannot be written
  public Path own(String file) throws Trouble {
    Path own = folder == null ? Path.of(file) : folder.resolve(file);
    if (!isOwn(file)) {
      String text = new TemplateEngine(null).text(file);
      try {
        Files.createDirectories(own.toAbsolutePath().getParent());
        try (WholeFile whole = new WholeFile(own)) {
          whole.stream().write(text.getBytes(StandardCharsets.UTF_8));
          whole.keep();
        }
      } catch (IOException e) {
        throw new Trouble(e, "trouble.print.not-written");
      }
    }
    return own;
  }

  /// What changes whenever somebody saves a file of the folder: names, sizes and times.
  public String stamp() {
    if (folder == null || !Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Templates::stamp).collect(Collectors.joining());
    } catch (IOException | UncheckedIOException e) {
      return "";
    }
  }

  private static String stamp(Path file) {
    try {
      return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return file.getFileName() + "?";
    }
  }

  /// What is wrong: keys that do not exist, parts of the program's template that are missing,
  /// characters that no font has. A template or a font that cannot be read at all is one finding.
  public List<TemplateFinding> findings() {
    List<TemplateFinding> findings = new ArrayList<>();
    try {
      examine(new TemplateEngine(folder), findings);
    } catch (Trouble broken) {
      findings.add(new TemplateFinding(
          TemplateFinding.Kind.BROKEN, sheet.template(), 0, broken.getMessage()));
    }
    return List.copyOf(findings);
  }

  private void examine(TemplateEngine engine, List<TemplateFinding> findings) throws Trouble {
    TemplateChecker.Reading own = read(engine);
    own.unknown()
        .forEach(key -> findings.add(new TemplateFinding(
            TemplateFinding.Kind.UNKNOWN_KEY, key.file(), key.line(), key.key())));
    missing(own)
        .forEach(part -> findings.add(
            new TemplateFinding(TemplateFinding.Kind.MISSING_PART, sheet.template(), 0, part)));
    Coverage coverage = Coverage.of(FontFolder.with(folder == null ? null : folder.getParent()));
    for (String file : own.files()) {
      uncovered(file, engine.text(file), coverage, findings);
    }
  }

  /// The handbook's blocks, and of every sheet the lists, that the program's template has.
  private List<String> missing(TemplateChecker.Reading own) throws Trouble {
    Set<String> blocks = sheet == Sheet.HANDBOOK
        ? Stream.of(Block.values()).map(Block::term).collect(Collectors.toSet())
        : Set.of();
    return usual().named().stream()
        .filter(word -> blocks.contains(word) || keys.at(word) instanceof Shape.Listing)
        .filter(word -> !own.named().contains(word))
        .sorted()
        .toList();
  }

  private static void uncovered(
      String file, String text, Coverage coverage, List<TemplateFinding> findings) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String without = coverage.lacking(lines.get(i));
      if (!without.isEmpty()) {
        findings.add(new TemplateFinding(TemplateFinding.Kind.UNCOVERED, file, i + 1, without));
      }
    }
  }

  private TemplateChecker.Reading usual() throws Trouble {
    return read(new TemplateEngine(null));
  }

  private TemplateChecker.Reading read(TemplateEngine engine) throws Trouble {
    return TemplateChecker.read(engine, sheet.template(), keys);
  }
}
