package org.liuzhun.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.liuzhun.print.Fonts;

/// Light or dark, and how large the letters are.
///
/// @param dark dark ground
/// @param percent size of the letters, 100 to 175
public record Look(boolean dark, int percent) {

  /// Light ground, letters of the usual size.
  public static final Look USUAL = new Look(false, 100);

  /// The smallest and the largest size of letters.
  public static final int SMALLEST = 100;

  /// The largest size of letters.
  public static final int LARGEST = 175;

  private static final double PIXELS = 13;

  /// Keeps the size of the letters within bounds.
  public Look {
    percent = Math.clamp(percent, SMALLEST, LARGEST);
  }

  /// Makes the program's own font known; once, before the first scene.
  public static void loadFonts() {
    Fonts.faces()
        .forEach(face -> Objects.requireNonNull(Font.loadFont(face.toExternalForm(), PIXELS)));
  }

  /// Puts the look on a scene, and the base under all scenes.
  public void dress(Scene scene) {
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(
            sheet("compatibility.css"),
            sheet("app.css"),
            sheet("file.css"),
            sheet("time.css"),
            sheet(dark ? "dark.css" : "light.css"),
            letters());
  }

  /// The size goes in as a sheet rather than as the root's style, so that popups get it too.
  private String letters() {
    String rule = ".root { -fx-font-size: " + PIXELS * percent / 100 + "px; }";
    return "data:text/css," + URLEncoder.encode(rule, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Look.class.getResource(name)).toExternalForm();
  }
}
