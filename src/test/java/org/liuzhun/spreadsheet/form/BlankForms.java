package org.liuzhun.spreadsheet.form;

import java.nio.file.Path;

/// Blank forms for tests of other rooms.
public final class BlankForms {

  private BlankForms() {}

  /// A list in which two headings are doubtful and one is unknown.
  public static Path doubtful(Path folder) throws Exception {
    return Paper.xlsx("Sheet1")
        .title(0, "清溪镇农户情况统计表", 6)
        .row(1, "序号", "户主姓名", "家庭人口数", "现家庭常住地址", "户主联系电话号码是", "幸福指数")
        .blank(2, 7, 6)
        .save(folder, "blank.xlsx");
  }
}
