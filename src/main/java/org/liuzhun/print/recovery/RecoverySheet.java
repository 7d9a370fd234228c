package org.liuzhun.print.recovery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liuzhun.print.pdf.FontFolder;
import org.liuzhun.print.pdf.PdfBatch;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// The recovery sheet (恢复单), in the language in use: the code in groups that can be read aloud, how
/// it is used, where it is kept, who received it.
public final class RecoverySheet {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

  private final String village;
  private final String code;
  private final ZonedDateTime made;

  /// The sheet of a village.
  ///
  /// @param code the recovery code in groups
  public RecoverySheet(String village, String code, ZonedDateTime made) {
    this.village = village;
    this.code = code;
    this.made = made;
  }

  /// The page as PDF (PDF/A-2u).
  ///
  /// @throws Trouble when it cannot be set
  public byte[] pdf() throws Trouble {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBatch batch =
        new PdfBatch(FontFolder.ofTheProgram(), Texts.of("keep.sheet.title"), made)) {
      batch.add(html(), Texts.of("keep.sheet.title"));
      batch.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// Writes the page into a file.
  ///
  /// @throws Trouble `trouble.store.disk`
  public void write(Path file) throws Trouble {
    byte[] bytes = pdf();
    try {
      SafeFile.write(file, bytes);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.store.disk", String.valueOf(e.getMessage()));
    }
  }

  private String html() {
    String[] groups = code.split("-", -1);
    String cells = IntStream.range(0, groups.length)
        .mapToObj(i -> "<td><small>" + (i + 1) + "</small><br/>" + escaped(groups[i]) + "</td>")
        .collect(Collectors.joining());
    String steps = IntStream.rangeClosed(1, 4)
        .mapToObj(i -> "<li>" + escaped(Texts.of("keep.sheet.step." + i)) + "</li>")
        .collect(Collectors.joining());
    return "<html><head><style>@page{size:A4;margin:24mm 22mm}body{font-size:11pt}"
        + "h1{font-size:22pt;margin:0 0 4mm 0}table{width:100%;margin:8mm 0}"
        + "td{border:1px solid #444;text-align:center;font-size:17pt;font-weight:bold;"
        + "padding:3mm 0}small{font-size:8pt;font-weight:normal;color:#555}"
        + "li{margin-bottom:2.5mm}.line{margin-top:9mm}</style></head><body><h1>"
        + escaped(Texts.of("keep.sheet.title")) + "</h1><p>"
        + escaped(Texts.of("keep.sheet.of", village, DAY.format(made))) + "</p><table><tr>"
        + cells + "</tr></table><p>" + escaped(Texts.of("keep.sheet.check"))
        + "</p><ol>" + steps + "</ol><p class=\"line\">" + escaped(Texts.of("keep.sheet.signed"))
        + "</p></body></html>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
