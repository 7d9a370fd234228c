package org.liuzhun.print.send;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.liuzhun.text.Trouble;

/// A printer that does as it is told: takes documents, or jams before a certain one.
public final class ScriptedPrinters implements Printers {

  /// What it took.
  public record Taken(int pages, String title, PrintSettings settings) {}

  private final List<String> names;
  private final List<Taken> taken = new ArrayList<>();
  private int jamBefore = -1;

  public ScriptedPrinters(String... names) {
    this.names = List.of(names);
  }

  /// Refuses the document of this number, from 0, once.
  public void jamBefore(int document) {
    jamBefore = document;
  }

  public List<Taken> taken() {
    return taken;
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public void send(byte[] pdf, String title, PrintSettings settings) throws Trouble {
    if (taken.size() == jamBefore) {
      jamBefore = -1;
      throw new Trouble("trouble.print.printer", settings.printer(), "paper jam");
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      taken.add(new Taken(document.getNumberOfPages(), title, settings));
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
