package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.demo.PersonalNumbers;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.MemorySession;
import org.testfx.api.FxToolkit;

/// Nobody who looks over the shoulder reads a whole ID number, telephone, account or card number in
/// any room, unless the cursor stands in its field.
@Timeout(300)
class MaskedScreensTest {

  private static final int HOUSEHOLDS = 3;

  @TempDir
  Path home;

  private Set<String> numbers;
  private OpenedWindow window;

  @BeforeEach
  void openAVillage() throws Exception {
    FxToolkit.registerPrimaryStage();
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    var rows = DemoVillage.of(HOUSEHOLDS, 6, today).rows();
    numbers = PersonalNumbers.of(rows);
    MemorySession session = new MemorySession(VillageFile.of(rows));
    Background background = session.background();
    window = new OpenedWindow(home, background, new OneVillage(home, session, background), null);
    window.fire("#demonstration");
    window.await(() -> window.node("#room-0") != null);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void noRoomShowsAWholeNumber() throws Exception {
    assertTrue(numbers.size() > HOUSEHOLDS, "there is something to hide");
    Set<String> told = new TreeSet<>();
    Set<String> masked = new TreeSet<>();
    for (int room = 0; window.node("#room-" + room) != null; room++) {
      String name = "#room-" + room;
      window.fire(name);
      pages().forEach(page -> {
        window.robot().interact(page);
        whole().forEach(number -> told.add(name + " " + number));
        texts().filter(text -> text.contains("****")).forEach(masked::add);
      });
    }
    assertEquals(Set.of(), told);
    assertTrue(masked.size() > HOUSEHOLDS, "masked numbers were on the screen: " + masked);
  }

  @Test
  void theGridShowsTheNumberOfItsCellOnly() throws Exception {
    window.fire("#room-1");
    window.robot().push(KeyCode.CONTROL, KeyCode.G);
    window.await(() -> window.shows("#grid-pane"));
    assertTrue(whole().size() <= 1);
  }

  /// Every tab of the room, also those inside another.
  private List<Runnable> pages() {
    List<Runnable> pages = new ArrayList<>();
    pages.add(() -> {});
    all(window.root()).stream()
        .filter(TabPane.class::isInstance)
        .map(TabPane.class::cast)
        .forEach(tabs -> tabs.getTabs()
            .forEach(tab -> pages.add(() -> tabs.getSelectionModel().select(tab))));
    return pages;
  }

  /// The whole numbers that stand on the screen now, but for the field with the cursor.
  private Set<String> whole() {
    Node cursor = window.root().getScene().getFocusOwner();
    return all(window.root()).stream()
        .filter(node -> node != cursor)
        .flatMap(node -> text(node).stream())
        .flatMap(text -> numbers.stream().filter(text::contains))
        .collect(Collectors.toSet());
  }

  private Stream<String> texts() {
    return all(window.root()).stream().flatMap(node -> text(node).stream());
  }

  private static Optional<String> text(Node node) {
    return switch (node) {
      case Labeled labeled -> Optional.ofNullable(labeled.getText());
      case TextInputControl input -> Optional.ofNullable(input.getText());
      default -> Optional.empty();
    };
  }

  private static List<Node> all(Parent root) {
    List<Node> all = new ArrayList<>(List.of(root));
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Parent parent) {
        all.addAll(parent.getChildrenUnmodifiable());
      }
    }
    return all;
  }
}
