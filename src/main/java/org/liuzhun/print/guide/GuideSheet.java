package org.liuzhun.print.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuzhun.print.guide.Guide.Section;
import org.liuzhun.print.pdf.FontFolder;
import org.liuzhun.print.pdf.PdfBatch;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Trouble;

/// The guide as a printed booklet, with its pictures.
public final class GuideSheet {

  private static final Pattern PICTURE = Pattern.compile("!\\[(.*)]\\((.*)\\)");
  private static final Pattern ITEM = Pattern.compile("(-|\\d+\\.) (.*)");

  private static final String STYLE = "@page{size:A4;margin:18mm 18mm 20mm 18mm;"
      + "@bottom-center{content:counter(page);font-size:8pt;color:#555}}"
      + "body{font-size:10.5pt;line-height:1.55}h1{font-size:20pt;margin:0 0 4mm 0}"
      + "h2{font-size:13pt;margin:7mm 0 2mm 0;page-break-after:avoid}p{margin:0 0 2mm 0}"
      + ".item{margin-left:6mm}.mark{margin-left:-5mm;padding-right:2mm}"
      + "img{width:150mm;border:.4pt solid #bbb}.picture{page-break-inside:avoid}"
      + ".words{font-size:8.5pt;color:#555}code{background:#eee}";

  private GuideSheet() {}

  /// Writes the guide as PDF (PDF/A-2u).
  ///
  /// @throws Trouble `trouble.store.disk` when it cannot be written
  public static void write(Guide guide, Path file, ZonedDateTime made) throws Trouble {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBatch batch =
        new PdfBatch(FontFolder.ofTheProgram(), guide.title(), made, Guide::picture)) {
      batch.add(html(guide), guide.title());
      batch.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      SafeFile.write(file, out.toByteArray());
    } catch (IOException e) {
      throw new Trouble(e, "trouble.store.disk", String.valueOf(e.getMessage()));
    }
  }

  private static String html(Guide guide) {
    StringBuilder html = new StringBuilder("<html><head><style>" + STYLE + "</style></head><body>");
    html.append("<h1>").append(words(guide.title())).append("</h1>");
    for (Section section : guide.sections()) {
      if (!section.heading().isEmpty()) {
        html.append("<h2>").append(words(section.heading())).append("</h2>");
      }
      section.lines().forEach(line -> html.append(line(line)));
    }
    return html.append("</body></html>").toString();
  }

  private static String line(String line) {
    Matcher picture = PICTURE.matcher(line);
    if (picture.matches()) {
      return "<p class=\"picture\"><img src=\"photo:" + picture.group(2)
          + "\"/><br/><span class=\"words\">" + words(picture.group(1)) + "</span></p>";
    }
    Matcher item = ITEM.matcher(line);
    return item.matches()
        ? "<p class=\"item\"><span class=\"mark\">" + item.group(1).replace("-", "·") + "</span>"
            + words(item.group(2)) + "</p>"
        : "<p>" + words(line) + "</p>";
  }

  private static String words(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>")
        .replaceAll("\\*(.+?)\\*", "<i>$1</i>")
        .replaceAll("`(.+?)`", "<code>$1</code>");
  }
}
