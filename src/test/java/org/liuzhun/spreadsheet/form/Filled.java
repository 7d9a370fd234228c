package org.liuzhun.spreadsheet.form;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.spreadsheet.heading.Remembered;

/// What the tests of forms share: an invented village, a form filled from it and read again.
final class Filled {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  static final VillageFile VILLAGE = VillageFile.of(DemoVillage.of(12, 6, TODAY).rows());
  static final List<String> GROUPS = VILLAGE.dossiers().stream()
      .map(one -> one.household().get(org.liuzhun.registry.db.Tables.HOUSEHOLD.VILLAGE_GROUP, ""))
      .distinct()
      .sorted()
      .toList();

  final FilledForm form;
  final Workbook workbook;
  private final DataFormatter formatter = new DataFormatter();

  private Filled(FilledForm form, Workbook workbook) {
    this.form = form;
    this.workbook = workbook;
  }

  static BlankForm blank(Path file) throws Exception {
    return BlankForm.read(file, Remembered.NOTHING, null, GROUPS, 2026);
  }

  static Filled of(BlankForm form, List<UUID> households) throws Exception {
    return of(form, households, "乡镇核对");
  }

  /// @param reason why numbers are whole
  static Filled of(BlankForm form, List<UUID> households, String reason) throws Exception {
    return of(form, VILLAGE, households, reason);
  }

  /// From another village.
  static Filled of(BlankForm form, VillageFile village) throws Exception {
    return of(form, village, Which.ALL.of(village, TODAY, null), "乡镇核对");
  }

  private static Filled of(
      BlankForm form, VillageFile village, List<UUID> households, String reason) throws Exception {
    Path out = form.file().resolveSibling("filled-" + form.fileName());
    FilledForm filled = form.fill(
        new FillOrder(
            village, Policy.of(village), TODAY, 2026, households, Who.of(form), false, reason),
        out);
    try (InputStream in = Files.newInputStream(out)) {
      return new Filled(filled, WorkbookFactory.create(in));
    }
  }

  static Filled of(BlankForm form) throws Exception {
    return of(form, everybody());
  }

  static List<UUID> everybody() {
    return Which.ALL.of(VILLAGE, TODAY, null);
  }

  String at(int sheet, String reference) {
    var place = new org.apache.poi.ss.util.CellReference(reference);
    Sheet lines = workbook.getSheetAt(sheet);
    Row row = lines.getRow(place.getRow());
    Cell cell = row == null ? null : row.getCell(place.getCol());
    return cell == null
        ? ""
        : cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA
            ? "=" + cell.getCellFormula()
            : formatter.formatCellValue(cell);
  }

  String at(String reference) {
    return at(0, reference);
  }

  double computed(String reference) {
    var place = new org.apache.poi.ss.util.CellReference(reference);
    return workbook
        .getSheetAt(0)
        .getRow(place.getRow())
        .getCell(place.getCol())
        .getNumericCellValue();
  }

  List<String> reasons(String heading) {
    return form.left().stream()
        .filter(left -> left.heading().equals(heading))
        .map(left -> left.why().key())
        .distinct()
        .toList();
  }

  static Slot slot(BlankForm form, String heading) {
    return form.find(heading).orElseThrow(() -> new AssertionError("no heading " + heading));
  }
}
