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

/// Light, dark or high contrast, and how large the letters are.
///
/// @param ground what stands behind the letters
/// @param percent size of the letters, 100 to 175
public record Look(Ground ground, int percent) {

  /// What stands behind the letters.
  public enum Ground {
    LIGHT,
    DARK,
    /// Black, with letters and frames as bright as can be (高对比度).
    CONTRAST
  }

  /// Light ground, letters of the usual size.
  public static final Look USUAL = new Look(Ground.LIGHT, 100);

  /// The smallest and the largest size of letters.
  public static final int SMALLEST = 100;

  /// The largest size of letters.
  public static final int LARGEST = 175;

  private static final double PIXELS = 13;

  /// Keeps the size of the letters within bounds.
  public Look {
    percent = Math.clamp(percent, SMALLEST, LARGEST);
  }

  /// Light or dark.
  public Look(boolean dark, int percent) {
    this(dark ? Ground.DARK : Ground.LIGHT, percent);
  }

  /// Whether the ground is darker than the letters.
  public boolean dark() {
    return ground != Ground.LIGHT;
  }

  /// Makes the program's own font known; once, before the first scene.
  public static void loadFonts() {
    Fonts.faces()
        .forEach(face -> Objects.requireNonNull(Font.loadFont(face.toExternalForm(), PIXELS)));
  }

  /// Puts the look on a scene, and the base under all scenes.
  public void dress(Scene scene) {
    Application.setUserAgentStylesheet(
        (dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(
            sheet("compatibility.css"),
            sheet("app.css"),
            sheet("file.css"),
            sheet("time.css"),
            sheet(colours()),
            letters());
  }

  private String colours() {
    return switch (ground) {
      case LIGHT -> "light.css";
      case DARK -> "dark.css";
      case CONTRAST -> "contrast.css";
    };
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
