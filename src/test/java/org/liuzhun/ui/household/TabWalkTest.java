package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.NoFiles;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Tab goes through every section of a household's file: to all that can take the keys, from
/// above to below, never out of sight, and out again at the end.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class TabWalkTest {

  private static final int MOST_STEPS = 400;

  /// A field beside a higher one begins so much above it at most.
  private static final double LINE = 70;

  private final Set<String> wrong = new LinkedHashSet<>();
  private MemorySession session;
  private Stage window;
  private HouseholdScreen screen;
  private int reached;

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    session = new MemorySession(VillageFile.of(DemoVillage.of(4, 7, today).rows()));
    window = stage;
  }

  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void tabReachesEverythingInReadingOrderAndInSight(FxRobot robot) {
    walk(Texts.CHINESE, robot);
  }

  @Test
  @Tag("slow")
  void inEnglishTabReachesEverythingAsWell(FxRobot robot) {
    walk(Locale.ENGLISH, robot);
  }

  private void walk(Locale language, FxRobot robot) {
    robot.interact(() -> {
      Texts.use(language);
      screen = new HouseholdScreen(session, NoFiles.PICKER, Printers.NONE);
      window.setScene(new Scene(new StackPane(screen.node()), 980, 640));
      Look.USUAL.dress(window.getScene());
      window.show();
      screen.show(Place.of(session.village().dossiers().iterator().next().id()));
    });
    for (SectionName name : SectionName.values()) {
      robot.interact(() -> screen.open(name));
      robot.interact(() -> walk(name.name()));
    }
    assertEquals(Set.of(), wrong);
    assertTrue(reached > 200, "so many were reached: " + reached);
  }

  private void walk(String name) {
    window.getScene().getRoot().applyCss();
    window.getScene().getRoot().layout();
    TabPane pane = (TabPane) screen.node().lookup(".sections");
    Tab open = pane.getSelectionModel().getSelectedItem();
    pane.requestFocus();
    List<Node> seen = new ArrayList<>();
    Node at = step();
    while (at != null && isWithin(at, open.getContent()) && seen.size() < MOST_STEPS) {
      if (seen.contains(at)) {
        wrong.add(name + ": Tab comes back to " + words(at));
        return;
      }
      look(name, seen.isEmpty() ? null : seen.getLast(), at);
      seen.add(at);
      at = step();
    }
    reached += seen.size();
    takers(open.getContent())
        .filter(node -> !seen.contains(node))
        .forEach(node -> wrong.add(name + ": Tab does not reach " + words(node)));
  }

  private @Nullable Node step() {
    Node from = window.getScene().getFocusOwner();
    Event.fireEvent(
        from, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
    window.getScene().getRoot().layout();
    return window.getScene().getFocusOwner();
  }

  private void look(String name, @Nullable Node before, Node at) {
    Bounds place = at.localToScene(at.getLayoutBounds());
    for (Node around = at.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ScrollPane pane) {
        Bounds view = pane.localToScene(pane.getLayoutBounds());
        boolean fits = place.getHeight() <= view.getHeight();
        if (fits
            && (place.getMinY() < view.getMinY() - 1 || place.getMaxY() > view.getMaxY() + 1)) {
          wrong.add(name + ": out of sight is " + words(at));
        }
      }
    }
    if (before != null
        && place.getMinY() < before.localToScene(before.getLayoutBounds()).getMinY() - LINE) {
      wrong.add(name + ": above " + words(before) + " stands " + words(at));
    }
  }

  /// Of buttons of which one is pressed in, Tab goes to that one, and the arrow keys to the others.
  private static Stream<Node> takers(Node node) {
    boolean beside = node instanceof ToggleButton button
        && button.getToggleGroup() != null
        && button.getToggleGroup().getSelectedToggle() != button;
    boolean takes = node.isFocusTraversable() && !node.isDisabled() && !beside;
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> within = node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(TabWalkTest::takers)
        : Stream.empty();
    return Stream.concat(takes ? Stream.of(node) : Stream.empty(), within);
  }

  private static boolean isWithin(Node node, Node around) {
    return Stream.<Node>iterate(node, at -> at != null, Node::getParent)
        .anyMatch(at -> at == around);
  }

  private static String words(Node node) {
    String text = node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText();
    String classes = node.getStyleClass().stream().collect(Collectors.joining("."));
    return node.getClass().getSimpleName() + " " + classes + " " + text;
  }
}
