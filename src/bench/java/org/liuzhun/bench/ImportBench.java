package org.liuzhun.bench;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.spreadsheet.ColumnMapping;
import org.liuzhun.spreadsheet.ImportPlan;
import org.liuzhun.spreadsheet.ImportSettings;
import org.liuzhun.spreadsheet.Layout;
import org.liuzhun.spreadsheet.heading.Remembered;

/// Reads a sheet of 20,000 rows and 40 columns and makes its preview. To be run with `-Xmx300m`.
public final class ImportBench {

  private static final int COLUMNS = 40;
  private static final int MEMBERS = 4;
  private static final Map<String, String> TEXTS = Map.of(
      "省", "示例省", "市", "示例市", "县", "示例县", "乡", "青石镇", "村", "清溪村", "性别", "女", "民族", "汉族", "年度",
      "2026", "文化程度", "初中", "健康状况", "健康");

  private ImportBench() {}

  /// Writes the sheet into a temporary folder, reads it, says how long that took.
  ///
  /// @param arguments the number of rows, 20,000 when none is given
  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("import-bench");
    Path file = folder.resolve("members.xlsx");
    write(file, rows);
    long begun = System.nanoTime();
    ColumnMapping mapping = ColumnMapping.read(List.of(file), Remembered.NOTHING);
    long read = System.nanoTime();
    ImportPlan plan = mapping.plan(
        VillageFile.empty(),
        new ImportSettings(
            2026, LocalDate.of(2026, 6, 30), new RowId(Clock.systemUTC(), new Random(6))));
    long planned = System.nanoTime();
    System.out.printf(
        "%d rows x %d columns, %d KB: read %d ms, preview %d ms, %d writes, heap limit %d MB%n",
        rows,
        COLUMNS,
        Files.size(file) >> 10,
        (read - begun) / 1_000_000,
        (planned - read) / 1_000_000,
        plan.toEdit().writes().size(),
        Runtime.getRuntime().maxMemory() >> 20);
    Files.delete(file);
    Files.delete(folder);
  }

  private static void write(Path file, int rows) throws Exception {
    List<String> headings = Layout.ALL.getFirst().headings().subList(0, COLUMNS);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("a");
      for (int row = 0; row <= rows; row++) {
        var line = sheet.createRow(row);
        for (int column = 0; column < COLUMNS; column++) {
          String heading = headings.get(column);
          line.createCell(column).setCellValue(row == 0 ? heading : text(heading, row - 1));
        }
      }
      workbook.write(out);
    }
  }

  private static String text(String heading, int row) {
    return switch (heading) {
      case "户编号" -> String.valueOf(5_200_000 + row / MEMBERS);
      case "人口编号" -> String.valueOf(9_000_000 + row);
      case "姓名" -> "王" + Character.toString(0x4E00 + row % 5_000);
      case "证件号码" ->
        "529901%04d%02d%02d%03dX"
            .formatted(1940 + row % 80, 1 + row % 12, 1 + row % 28, row % 1000);
      case "与户主关系" -> row % MEMBERS == 0 ? "户主" : "之子";
      default -> TEXTS.getOrDefault(heading, heading.startsWith("是否") ? "是" : "");
    };
  }
}
