package org.liuzhun.print.handbook;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.Fonts;
import org.liuzhun.print.pdf.FontFace;
import org.liuzhun.print.pdf.FontFolder;
import org.liuzhun.print.pdf.PdfBatch;
import org.liuzhun.print.pdf.WholeFile;
import org.liuzhun.print.template.TemplateChecker;
import org.liuzhun.print.template.TemplateEngine;
import org.liuzhun.print.template.UnknownKey;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Trouble;

/// Prints help handbooks (帮扶手册): one document for any number of households, each with pages
/// numbered of its own and a bookmark. Signatures and seals are never printed. Used by one thread
/// at a time.
public final class HandbookPrinter {

  private static final String TEMPLATE = "handbook.html";

  private final Clock clock;
  private final @Nullable Path workbook;

  /// A printer with the templates and fonts of the program alone.
  ///
  /// @param clock gives the date that documents bear; the same clock and data give the same bytes
  public HandbookPrinter(Clock clock) {
    this(clock, null);
  }

  /// A printer that also uses the workbook's folders `templates` and `fonts`.
  public HandbookPrinter(Clock clock, @Nullable Path workbook) {
    this.clock = clock;
    this.workbook = workbook;
  }

  /// Prints to a stream, which is not closed.
  ///
  /// @throws Trouble when template or fonts are in error or the stream fails
  public Printed print(
      VillageFile village,
      Collection<Dossier> households,
      HandbookOptions options,
      OutputStream out,
      Progress progress)
      throws Trouble {
    TemplateEngine engine = engine();
    List<Printed.Part> parts = new ArrayList<>();
    int page = 0;
    try (PdfBatch batch = new PdfBatch(fonts(), Words.of("title"), ZonedDateTime.now(clock))) {
      for (Dossier dossier : households) {
        String html =
            engine.fill(TEMPLATE, HandbookValues.of(new Subject(village, dossier, options)));
        int pages = batch.add(html, bookmark(dossier));
        parts.add(new Printed.Part(dossier.id(), page, pages));
        page += pages;
        if (!progress.done(parts.size(), households.size())) {
          return new Printed(List.of(), "");
        }
      }
      if (page > 0) {
        batch.save(out);
      }
      return new Printed(parts, batch.uncovered());
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.not-written");
    }
  }

  /// Prints to a file, which appears whole or not at all.
  ///
  /// @throws Trouble when template or fonts are in error or the file cannot be written
  public Printed print(
      VillageFile village,
      Collection<Dossier> households,
      HandbookOptions options,
      Path file,
      Progress progress)
      throws Trouble {
    try (WholeFile whole = new WholeFile(file);
        OutputStream out = new BufferedOutputStream(whole.stream())) {
      Printed printed = print(village, households, options, out, progress);
      out.flush();
      if (!printed.parts().isEmpty()) {
        whole.keep();
      }
      return printed;
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.not-written");
    }
  }

  /// The keys in the workbook's template that do not exist.
  ///
  /// @throws Trouble `trouble.print.template` when it cannot be read at all
  public List<UnknownKey> check() throws Trouble {
    return TemplateChecker.check(engine(), TEMPLATE, HandbookFields.all());
  }

  private TemplateEngine engine() {
    return new TemplateEngine(workbook == null ? null : workbook.resolve("templates"));
  }

  private List<FontFace> fonts() throws Trouble {
    List<FontFace> faces = new ArrayList<>();
    faces.add(new FontFace(Fonts.FAMILY, FontFace.REGULAR, Fonts::regular));
    faces.add(new FontFace(Fonts.FAMILY, FontFace.BOLD, Fonts::bold));
    if (workbook != null) {
      faces.addAll(FontFolder.read(workbook.resolve("fonts")));
    }
    return faces;
  }

  private static String bookmark(Dossier dossier) {
    return (dossier.household().get(HOUSEHOLD.NUMBER, "") + " " + dossier.title()).strip();
  }
}
