package org.liuzhun.print.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.FontFace;
import org.liuzhun.print.pdf.FontFolder;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.print.pdf.WholeFile;
import org.liuzhun.print.template.TemplateChecker;
import org.liuzhun.print.template.TemplateEngine;
import org.liuzhun.print.template.UnknownKey;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Trouble;

/// Prints the sheets that the village owes, the help handbook (帮扶手册) first: one document for any
/// number of households, each with pages numbered of its own and a bookmark. Signatures and seals
/// are never printed. Used by one thread at a time.
public final class SheetPrinter {

  private final Clock clock;
  private final @Nullable Path workbook;
  private final Pictures pictures;

  /// A printer with the templates and fonts of the program alone, that remembers nothing.
  ///
  /// @param clock gives the date that documents bear; the same clock and data give the same bytes
  public SheetPrinter(Clock clock) {
    this(clock, null, Pictures.NONE);
  }

  /// A printer that also uses the workbook's folders `templates` and `fonts` and remembers what
  /// was printed.
  ///
  /// @param pictures the photos of the workbook, by the fingerprint that the register has of them
  public SheetPrinter(Clock clock, @Nullable Path workbook, Pictures pictures) {
    this.clock = clock;
    this.workbook = workbook;
    this.pictures = pictures;
  }

  /// Prints to a stream, which is not closed; nothing is written when there are no pages.
  ///
  /// @throws Trouble when template or fonts are in error or the stream fails
  public Printed print(VillageFile village, Order order, OutputStream out, Progress progress)
      throws Trouble {
    try (Batch batch = new Batch(this, village, order)) {
      return batch.print(out, progress);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.not-written");
    }
  }

  /// Prints to a file, which appears whole or not at all; there is none when there are no pages.
  ///
  /// @throws Trouble when template or fonts are in error or the file cannot be written
  public Printed print(VillageFile village, Order order, Path file, Progress progress)
      throws Trouble {
    try (WholeFile whole = new WholeFile(file);
        OutputStream out = new BufferedOutputStream(whole.stream())) {
      Printed printed = print(village, order, out, progress);
      out.flush();
      if (printed.pages() > 0) {
        whole.keep();
      }
      return printed;
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.not-written");
    }
  }

  /// What was printed with this workbook.
  ///
  /// @throws Trouble `trouble.print.memory` when that cannot be read
  public PrintMemory memory() throws Trouble {
    return workbook == null ? PrintMemory.none() : PrintMemory.of(workbook);
  }

  /// How a household's sheet stands against its last printing.
  ///
  /// @throws Trouble when template or memory cannot be read
  public List<Standing> standing(VillageFile village, Order order) throws Trouble {
    PrintMemory memory = memory();
    Composer composer = composer(village, order);
    List<Standing> standing = new ArrayList<>();
    for (Dossier dossier : order.households()) {
      var last =
          memory.last(order.sheet(), order.options().copy(), order.options().year(), dossier.id());
      boolean stale = last.isPresent() && !last.get().digest().equals(composer.digest(dossier));
      standing.add(new Standing(dossier.id(), last.map(PrintRecord::printed).orElse(null), stale));
    }
    return standing;
  }

  /// The keys in the template of a sheet that do not exist.
  ///
  /// @throws Trouble `trouble.print.template` when it cannot be read at all
  public List<UnknownKey> check(Sheet sheet) throws Trouble {
    return TemplateChecker.read(engine(), sheet.template(), FieldList.of(sheet)).unknown();
  }

  /// The files of a sheet's template, and what is wrong with them.
  public Templates templates(Sheet sheet) {
    return new Templates(sheet, workbook);
  }

  Clock clock() {
    return clock;
  }

  Pictures pictures() {
    return pictures;
  }

  Composer composer(VillageFile village, Order order) {
    return new Composer(village, order, engine(), pictures);
  }

  List<FontFace> fonts() throws Trouble {
    return FontFolder.with(workbook);
  }

  private TemplateEngine engine() {
    return new TemplateEngine(workbook == null ? null : workbook.resolve("templates"));
  }
}
