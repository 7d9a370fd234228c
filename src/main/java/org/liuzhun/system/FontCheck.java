package org.liuzhun.system;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.liuzhun.print.Fonts;
import org.liuzhun.system.SystemCheck.Line;
import org.liuzhun.system.SystemCheck.State;

/// Whether the program's own fonts can be read and hold what names need.
final class FontCheck {

  private FontCheck() {}

  static Line run() {
    return of(Fonts::regular, Fonts::bold);
  }

  static Line of(Supplier<InputStream> ofRegular, Supplier<InputStream> ofBold) {
    try (InputStream regular = ofRegular.get();
        InputStream bold = ofBold.get();
        InputStream names =
            Objects.requireNonNull(FontCheck.class.getResourceAsStream("sample.txt"))) {
      String sample = new String(names.readAllBytes(), StandardCharsets.UTF_8);
      boolean complete = holds(regular, sample) && holds(bold, sample);
      return Line.of(
          complete ? "fonts.good" : "fonts.incomplete", complete ? State.GOOD : State.BAD, sample);
    } catch (UncheckedIOException e) {
      return unreadable(Objects.requireNonNull(e.getCause()));
    } catch (IOException | FontFormatException e) {
      return unreadable(e);
    }
  }

  private static Line unreadable(Exception why) {
    return Line.of("fonts.unreadable", State.BAD, why.getClass().getSimpleName());
  }

  private static boolean holds(InputStream font, String sample)
      throws IOException, FontFormatException {
    return Font.createFont(Font.TRUETYPE_FONT, font).canDisplayUpTo(sample) < 0;
  }
}
