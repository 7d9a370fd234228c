package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.theme.Look;
import org.liuzhun.ui.theme.Look.Ground;

/// A screen of 3840 by 2160 dots: nothing is cut, and no field or line of words runs over its whole
/// width. The pictures in `target/screens` are to be looked at.
@Tag("xvfb")
@Timeout(1200)
class LargeScreenTest {

  private static final Path FOLDER = Path.of("target", "screens");
  private static final int WIDTH = 3840;
  private static final int HEIGHT = 2160;
  private static final int HOUSEHOLDS = 12;

  /// How large letters of one percent are.
  private static final double PIXELS = 0.13;

  /// So many letters wide a field or a line of words may be at most.
  private static final double WIDEST = 100;

  private final Set<String> wrong = new LinkedHashSet<>();

  @ParameterizedTest
  @ValueSource(ints = {100, 175})
  void everyRoomKeepsAMeasureThatCanBeRead(int letters, @TempDir Path home) throws Exception {
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    MemorySession session =
        new MemorySession(VillageFile.of(DemoVillage.of(HOUSEHOLDS, 6, today).rows()));
    Background background = session.background();
    OpenedWindow window = new OpenedWindow(
        home, background, new OneVillage(home, session, background), null, Locale.ENGLISH);
    window.resize(WIDTH, HEIGHT, new Look(Ground.LIGHT, letters));
    look(window, "welcome", letters);
    window.fire("#demonstration");
    window.await(() -> window.node("#room-0") != null && session.judgement().isPresent());
    for (int room = 0; window.node("#room-" + room) != null; room++) {
      window.fire("#room-" + room);
      look(window, "room-" + room, letters);
    }
    window.close();
    assertEquals("", String.join("\n", wrong));
  }

  private void look(OpenedWindow window, String page, int letters) throws Exception {
    window.settle();
    String name = "en-" + WIDTH + "-light-" + letters + "-" + page;
    WritableImage[] taken = new WritableImage[1];
    window.robot().interact(() -> {
      TextFit.cuts(window.root()).forEach(words -> wrong.add(name + ": " + words));
      double widest = WIDEST * PIXELS * letters;
      window.root().lookupAll("*").stream()
          .filter(node -> node.isVisible() && isMeasured(node))
          .filter(node -> node.getLayoutBounds().getWidth() > widest)
          .forEach(node ->
              wrong.add(name + ": " + node + " " + node.getLayoutBounds().getWidth()));
      taken[0] = window.root().getScene().snapshot(null);
    });
    Camera.write(taken[0], FOLDER.resolve(name + ".png"));
  }

  private static boolean isMeasured(Node node) {
    return node instanceof TextField || node instanceof Text;
  }
}
