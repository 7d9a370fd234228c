package org.liuzhun.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;

/// The fonts that come with the program: Noto Sans SC, regular and bold, under the SIL Open Font
/// License (`OFL.txt` beside them). Screen and paper use the same two files, so what is seen is
/// what is printed.
public final class Fonts {

  /// The family name of both files.
  public static final String FAMILY = "Noto Sans SC";

  private static final String REGULAR = "NotoSansSC-Regular.ttf";
  private static final String BOLD = "NotoSansSC-Bold.ttf";

  private Fonts() {}

  /// The regular face, a static TrueType file; the caller closes the stream.
  public static InputStream regular() {
    return open(REGULAR);
  }

  /// The bold face, a static TrueType file; the caller closes the stream.
  public static InputStream bold() {
    return open(BOLD);
  }

  /// Where the faces lie, regular first. In a package they are plain files, since a font inside a
  /// jar would be unpacked at every start.
  public static List<URL> faces() {
    return List.of(face(REGULAR), face(BOLD));
  }

  private static InputStream open(String file) {
    try {
      return face(file).openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL face(String file) {
    URL inside = Fonts.class.getResource("/org/liuzhun/fonts/" + file);
    return inside == null ? beside(file) : inside;
  }

  /// In a package the jars lie in `lib`, and beside it lie `fonts`.
  private static URL beside(String file) {
    try {
      URI jar = Fonts.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(jar)
          .resolveSibling("../fonts")
          .normalize()
          .resolve(file)
          .toUri()
          .toURL();
    } catch (URISyntaxException | MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
