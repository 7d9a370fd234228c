package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.image.WritableImage;
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

/// A picture of every screen in `target/screens`, to be looked at: both languages, and in the long
/// profile light and dark, letters of 100 and 150 percent, and the least window. On none of them is
/// a word cut.
@Tag("xvfb")
@Timeout(1800)
class PicturesOfEveryScreenTest {

  private static final Path FOLDER = Path.of("target", "screens");
  private static final int HOUSEHOLDS = 12;
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  /// How large the window is and how it looks.
  private record View(int width, int height, Ground ground, int letters) {

    @Override
    public String toString() {
      return width + "-" + ground.name().toLowerCase(Locale.ROOT) + "-" + letters;
    }
  }

  private static final List<View> VIEWS = List.of(
      new View(WIDTH, HEIGHT, Ground.LIGHT, 100),
      new View(WIDTH, HEIGHT, Ground.DARK, 100),
      new View(910, 512, Ground.LIGHT, 100),
      new View(910, 512, Ground.LIGHT, 150),
      new View(WIDTH, HEIGHT, Ground.LIGHT, 150),
      new View(WIDTH, HEIGHT, Ground.DARK, 150));

  private final Set<String> cut = new LinkedHashSet<>();

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyWordOnEveryScreenCanBeReadWhole(String language, @TempDir Path home) throws Exception {
    walk(language, home, VIEWS.subList(0, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  @Tag("slow")
  void everyWordCanBeReadWholeHoweverTheWindowLooks(String language, @TempDir Path home)
      throws Exception {
    walk(language, home, VIEWS);
  }

  private void walk(String language, Path home, List<View> views) throws Exception {
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    MemorySession session =
        new MemorySession(VillageFile.of(DemoVillage.of(HOUSEHOLDS, 6, today).rows()));
    Background background = session.background();
    OpenedWindow window = new OpenedWindow(
        home, background, new OneVillage(home, session, background), null, Locale.of(language));
    for (View view : views) {
      window.resize(view.width(), view.height(), new Look(view.ground(), view.letters()));
      picture(window, language + "-" + view + "-" + "welcome");
      window.fire("#new");
      picture(window, language + "-" + view + "-" + "new-village");
      window.fire("#open");
    }
    window.fire("#demonstration");
    window.await(() -> window.node("#room-0") != null && session.judgement().isPresent());
    for (View view : views) {
      window.resize(view.width(), view.height(), new Look(view.ground(), view.letters()));
      new RoomWalk(window).everywhere(page -> picture(window, language + "-" + view + "-" + page));
    }
    window.close();
    assertEquals(Set.of(), cut);
  }

  private void picture(OpenedWindow window, String name) throws Exception {
    window.settle();
    WritableImage[] taken = new WritableImage[1];
    window.robot().interact(() -> {
      TextFit.cuts(window.root()).forEach(words -> cut.add(name + ": " + words));
      TextOverlap.overlaps(window.root()).forEach(words -> cut.add(name + ": " + words));
      taken[0] = window.root().getScene().snapshot(null);
    });
    Camera.write(taken[0], FOLDER.resolve(name + ".png"));
  }
}
