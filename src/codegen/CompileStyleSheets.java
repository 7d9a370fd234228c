import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Writes beside each `.css` of a folder the `.bss` that JavaFX reads without parsing.
///
/// Usage: `CompileStyleSheets FOLDER`
final class CompileStyleSheets {

  private CompileStyleSheets() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> sheets;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
    }
    for (Path sheet : sheets) {
      File compiled = new File(sheet.toString().replaceFirst("css$", "bss"));
      Stylesheet.convertToBinary(sheet.toFile(), compiled);
    }
  }
}
