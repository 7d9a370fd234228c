package org.liuzhun.ui.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.INSPECTION_DRAW;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.household.HouseholdScreen;
import org.liuzhun.ui.households.HouseholdsRoom;
import org.liuzhun.ui.households.IndexSearch;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The screen of visitors: hidden numbers stay hidden whatever they press, and nothing that writes
/// is offered, also where the host has numbers shown in full.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class VisitorScreenTest {

  private static final Row INSPECTION = Row.empty(Catalogue.INSPECTION, new UUID(9, 1));
  private static final UUID HOME = new UUID(1, 1);
  private static final UUID HEAD = new UUID(2, 1);
  private static final String PHONE = "13800001111";
  private static final String NUMBER = "11010519491231002X";

  private MemorySession host;
  private HouseholdsRoom room;
  private Scene scene;

  @Start
  void start(Stage stage) {
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    host = new MemorySession(VillageFile.of(List.of(
        Row.empty(Catalogue.HOUSEHOLD, HOME),
        Row.empty(Catalogue.PERSON, HEAD)
            .with(PERSON.NAME, "仇𬭳")
            .with(PERSON.ID_NUMBER, NUMBER)
            .with(PERSON.PHONE, PHONE),
        Row.empty(Catalogue.MEMBERSHIP, new UUID(3, 1))
            .with(MEMBERSHIP.HOUSEHOLD, HOME)
            .with(MEMBERSHIP.PERSON, HEAD)
            .with(MEMBERSHIP.RELATION, Coded.of(Relation.HEAD)),
        Row.keyed(Catalogue.INSPECTION_DRAW, INSPECTION.id(), HOME)
            .with(INSPECTION_DRAW.POSITION, 1))));
    host.showWhole(true);
    VisitorSession visitors = new VisitorSession(host, INSPECTION);
    room = new HouseholdsRoom(
        visitors, new IndexSearch(visitors.village()), new HouseholdScreen(visitors));
    scene = new Scene((javafx.scene.Parent) room.node(), 1100, 700);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> {
      room.close();
      host.close();
    });
  }

  @Test
  void aHiddenNumberStaysHiddenAlsoWithTheCursorInIt(FxRobot robot) {
    for (var column : List.of(PERSON.ID_NUMBER, PERSON.PHONE)) {
      var field = Catalogue.PERSON.field(column);
      robot.interact(() -> room.go(new Place(HOME, null, HEAD, field)));
      assertTrue(scene.getFocusOwner() instanceof TextField, field.key());
      String masked = field.mask(Objects.requireNonNull(column == PERSON.PHONE ? PHONE : NUMBER));
      assertEquals(masked, ((TextField) scene.getFocusOwner()).getText());
      assertFalse(said().stream().anyMatch(words -> words.contains(PHONE)));
      assertFalse(said().stream().anyMatch(words -> words.contains(NUMBER)));
    }
    assertFalse(said().contains(Texts.of("ui.parts.show")), "no button shows it");
    assertEquals(List.of(), host.unmasked());
  }

  @Test
  void nothingThatWritesIsOffered(FxRobot robot) {
    robot.interact(() -> room.go(Place.of(HOME)));
    assertNull(scene.lookup("#new-household"));
    assertNull(scene.lookup("#batch-grid"));
    assertNull(scene.lookup("#photo-folder"));
    assertNotNull(scene.lookup(".key-hints"));
    Set<String> keys = scene.lookup(".key-hints").lookupAll(".key").stream()
        .map(cap -> ((Label) cap).getText())
        .collect(Collectors.toSet());
    assertTrue(keys.contains("PgDn"), keys.toString());
    assertEquals(Set.of(), intersection(keys, Set.of("Ctrl M", "Ctrl J", "Ctrl Z", "F1")));
  }

  private static Set<String> intersection(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).collect(Collectors.toSet());
  }

  private List<String> said() {
    return scene.getRoot().lookupAll("*").stream().map(VisitorScreenTest::words).toList();
  }

  private static String words(Node node) {
    String said = node instanceof TextField line ? line.getText() : "";
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : said;
  }
}
