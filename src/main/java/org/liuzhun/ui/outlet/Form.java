package org.liuzhun.ui.outlet;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// In which kind of file a list goes out (文件格式).
public enum Form {
  /// A spreadsheet.
  XLSX,
  /// Pages to be printed.
  PDF,
  /// A spreadsheet of the old kind (97–2003), which some offices still ask for.
  XLS,
  /// Text separated by commas.
  CSV;

  /// The suffix of its files, without dot.
  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name in the language in use.
  public String label() {
    return Texts.of("listing.form." + suffix());
  }
}
