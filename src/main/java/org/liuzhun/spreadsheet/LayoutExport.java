package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.OTHER_COLUMN;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Trouble;

/// Writes the register as the national system's sheets (导出): one row for each member, columns in
/// the layout's order,
/// unknown columns of earlier imports given back at the end. Every cell is text, so that no number
/// loses its end.
public final class LayoutExport {

  private static final int COLUMN_WIDTH = 14;
  private static final int ROWS_IN_MEMORY = 200;

  private final Layout layout;
  private final VillageFile village;
  private final int year;
  private final LocalDate today;

  /// An export of the village in a layout.
  ///
  /// @param year the year of the rows that belong to a year
  /// @param today the day on which memberships count
  public LayoutExport(Layout layout, VillageFile village, int year, LocalDate today) {
    this.layout = layout;
    this.village = village;
    this.year = year;
    this.today = today;
  }

  /// Writes the file and tells how many people it holds.
  ///
  /// @throws Trouble when the file cannot be written
  public int write(Path file) throws Trouble {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      int people = fill(workbook);
      workbook.write(out);
      return people;
    } catch (IOException e) {
      throw new Trouble(e, "trouble.sheet-not-written", file.getFileName());
    }
  }

  private int fill(SXSSFWorkbook workbook) {
    CellStyle text = workbook.createCellStyle();
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    Sheet sheet = workbook.createSheet(layout.name());
    sheet.createFreezePane(0, 1);
    sheet.setDefaultColumnWidth(COLUMN_WIDTH);
    List<String> others = others();
    List<String> headings = new ArrayList<>(layout.headings());
    headings.addAll(others);
    put(sheet.createRow(0), headings, text);
    CellText cells = new CellText(village);
    int rows = 0;
    for (Dossier dossier : open()) {
      for (Member member : dossier.members(today)) {
        put(sheet.createRow(++rows), line(cells, dossier, member, others), text);
      }
    }
    return rows;
  }

  /// The households that are not closed, by number.
  private List<Dossier> open() {
    return village.dossiers().stream()
        .filter(dossier -> dossier.household().get(HOUSEHOLD.CLOSED_ON) == null)
        .sorted(Comparator.<Dossier, String>comparing(
                dossier -> dossier.household().get(HOUSEHOLD.NUMBER, "~"))
            .thenComparing(Dossier::id))
        .toList();
  }

  private List<String> line(CellText cells, Dossier dossier, Member member, List<String> others) {
    Subject subject =
        new Subject(dossier.id(), member.file().id(), member.membership().id(), year);
    List<String> line = new ArrayList<>();
    for (String heading : layout.headings()) {
      line.add(cells.of(Headings.meaning(heading), subject, dossier.head(today)));
    }
    Map<String, String> kept = new HashMap<>();
    for (var row : dossier.rows(Catalogue.OTHER_COLUMN)) {
      boolean own = member.file().id().equals(row.get(OTHER_COLUMN.PERSON));
      if (row.get(OTHER_COLUMN.LAYOUT, "").equals(layout.name()) && own) {
        kept.put(row.get(OTHER_COLUMN.HEADING, ""), row.get(OTHER_COLUMN.VALUE, ""));
      }
    }
    others.forEach(heading -> line.add(kept.getOrDefault(heading, "")));
    return line;
  }

  /// The headings of unknown columns that came with this layout, in the order in which they stood.
  private List<String> others() {
    return village.dossiers().stream()
        .flatMap(dossier -> dossier.rows(Catalogue.OTHER_COLUMN).stream())
        .filter(row -> row.get(OTHER_COLUMN.LAYOUT, "").equals(layout.name()))
        .sorted(Comparator.comparingInt(row -> row.get(OTHER_COLUMN.POSITION, 0)))
        .map(row -> row.get(OTHER_COLUMN.HEADING, ""))
        .filter(heading -> !layout.headings().contains(heading))
        .distinct()
        .toList();
  }

  private static void put(Row row, List<String> texts, CellStyle style) {
    for (int column = 0; column < texts.size(); column++) {
      if (!texts.get(column).isEmpty()) {
        var cell = row.createCell(column);
        cell.setCellValue(texts.get(column));
        cell.setCellStyle(style);
      }
    }
  }
}
