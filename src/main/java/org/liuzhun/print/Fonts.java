package org.liuzhun.print;

import java.io.InputStream;
import java.util.Objects;

/// The fonts that come with the program: Noto Sans SC, regular and bold, under the SIL Open Font
/// License (`OFL.txt` beside them). Screen and paper use the same two files, so what is seen is
/// what is printed.
public final class Fonts {

  /// The family name of both files.
  public static final String FAMILY = "Noto Sans SC";

  private Fonts() {}

  /// The regular face, a static TrueType file; the caller closes the stream.
  public static InputStream regular() {
    return open("NotoSansSC-Regular.ttf");
  }

  /// The bold face, a static TrueType file; the caller closes the stream.
  public static InputStream bold() {
    return open("NotoSansSC-Bold.ttf");
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(
        Fonts.class.getResourceAsStream("/org/liuzhun/fonts/" + file), file);
  }
}
