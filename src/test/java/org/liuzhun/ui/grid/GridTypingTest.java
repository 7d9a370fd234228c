package org.liuzhun.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.journeys.Keyboard;
import org.liuzhun.ui.journeys.TypingWindow;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is typed into the grid arrives there, whatever happens meanwhile.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class GridTypingTest {

  private MemorySession session;
  private List<UUID> households;
  private GridPane grid;
  private Keyboard keys;
  private TypingWindow window;

  @Start
  void start(Stage stage) {
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    session = new MemorySession(VillageFile.of(DemoVillage.of(4, 7, today).rows()));
    households =
        new ArrayList<>(session.village().dossiers().stream().map(Dossier::id).toList());
    grid = new GridPane(session, () -> List.copyOf(households));
    window = TypingWindow.of(stage, new StackPane(grid.node()), 700, 400);
    grid.enter();
    keys = window.keys();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> {
      grid.close();
      session.close();
    });
  }

  private boolean has(UUID household, String amount) {
    return session.village().dossier(household).orElseThrow().rows(Catalogue.INCOME_ITEM).stream()
        .map(row -> row.get(INCOME_ITEM.AMOUNT))
        .anyMatch(found -> found != null && found.compareTo(new BigDecimal(amount)) == 0);
  }

  @Test
  void aListThatComesInAnotherOrderLeavesTheCursorInItsCellAndTheTextInTheLine(FxRobot robot) {
    UUID first = households.getFirst();
    keys.type("98");
    robot.interact(() -> {
      Collections.reverse(households);
      grid.refill();
    });
    keys.type("765").press(KeyCode.ENTER);
    assertEquals(true, has(first, "98765"));
  }

  @Test
  void aHouseholdThatLeavesTheListTakesItsTextAlong(FxRobot robot) {
    UUID first = households.getFirst();
    keys.type("98765");
    robot.interact(() -> {
      households.remove(first);
      grid.refill();
    });
    assertEquals(true, has(first, "98765"));
    assertEquals(false, has(households.getFirst(), "98765"));
  }

  @Test
  void whileAnInputMethodComposesEnterAndArrowsAreItsOwn() {
    keys.press(KeyCode.DOWN);
    window.words().compose("yi").compose("yiw");
    keys.press(KeyCode.ENTER).press(KeyCode.RIGHT);
    window.words().commit("9.8万");
    assertEquals("9.8万", window.line());
    keys.press(KeyCode.ENTER);
    assertEquals(true, has(households.get(1), "98000"));
  }

  @Test
  void escapeTakesTheTypedTextBackAndStaysInTheCellWithItsSelection() {
    AtomicInteger escaped = new AtomicInteger();
    window.scene().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        escaped.incrementAndGet();
      }
    });
    String before = window.line();
    keys.press(KeyCode.SHIFT, KeyCode.DOWN).type("98").press(KeyCode.ESCAPE);
    assertEquals(before, window.line());
    keys.press(KeyCode.ESCAPE).press(KeyCode.DELETE);
    assertEquals("", window.line());
    keys.press(KeyCode.DOWN);
    assertEquals("", window.line(), "the selection of two cells was emptied");
    assertEquals(0, escaped.get(), "nobody else hears of it");
  }

  @Test
  void escapeTakesBackARefusedTextToo() {
    String before = window.line();
    keys.type("9x").press(KeyCode.DOWN).press(KeyCode.UP);
    assertEquals("9x", window.line().toLowerCase(Locale.ROOT));
    keys.press(KeyCode.ESCAPE);
    assertEquals(before, window.line());
    keys.press(KeyCode.DOWN).press(KeyCode.UP);
    assertEquals(before, window.line());
  }
}
