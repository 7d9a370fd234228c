package org.liuzhun.print.send;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.liuzhun.text.Trouble;

/// The printers that the system knows. A printer that understands PDF gets the document as it is,
/// smaller and sharper; for the others its pages are drawn.
public final class SystemPrinters implements Printers {

  private static final DocFlavor PDF = DocFlavor.INPUT_STREAM.PDF;

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
        .map(PrintService::getName)
        .ifPresent(names::add);
    services().stream().map(PrintService::getName).forEach(names::add);
    return names.stream().distinct().toList();
  }

  @Override
  public void send(byte[] pdf, String title, PrintSettings settings) throws Trouble {
    PrintService printer = services().stream()
        .filter(service -> service.getName().equals(settings.printer()))
        .findFirst()
        .orElseThrow(() -> new Trouble("trouble.print.no-printer", settings.printer()));
    PrintRequestAttributeSet attributes = attributes(title, settings);
    try {
      if (printer.isDocFlavorSupported(PDF)) {
        printer
            .createPrintJob()
            .print(new SimpleDoc(new ByteArrayInputStream(pdf), PDF, null), attributes);
      } else {
        draw(pdf, printer, title, attributes);
      }
    } catch (PrintException | PrinterException | IOException e) {
      throw new Trouble(
          e,
          "trouble.print.printer",
          settings.printer(),
          Objects.toString(e.getMessage(), e.getClass().getSimpleName()));
    }
  }

  private static void draw(
      byte[] pdf, PrintService printer, String title, PrintRequestAttributeSet attributes)
      throws IOException, PrinterException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(printer);
      job.setJobName(title);
      job.setPageable(new PDFPageable(document));
      job.print(attributes);
    }
  }

  private static PrintRequestAttributeSet attributes(String title, PrintSettings settings) {
    PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
    attributes.add(new JobName(title, null));
    attributes.add(new Copies(settings.copies()));
    attributes.add(sides(settings.duplex()));
    PageSpan pages = settings.pages();
    if (pages != null) {
      attributes.add(new PageRanges(pages.first(), pages.last()));
    }
    return attributes;
  }

  private static Sides sides(Duplex duplex) {
    return switch (duplex) {
      case ONE_SIDED -> Sides.ONE_SIDED;
      case LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
      case SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
    };
  }

  private static List<PrintService> services() {
    return Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null));
  }
}
