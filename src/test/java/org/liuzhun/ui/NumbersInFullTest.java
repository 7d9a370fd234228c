package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.demo.PersonalNumbers;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.access.AccessEntry;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.WorkbookSession;
import org.liuzhun.ui.settings.PreferencesFile;
import org.testfx.api.FxToolkit;

/// A person chooses in the settings that numbers stand whole on the screen, and takes it back.
@Timeout(300)
class NumbersInFullTest {

  /// The pages of a household and of what was changed show first and are filled then.
  private static final List<String> FILLED_LATER = List.of("room-01-1", "room-12");

  private static final String HISTORY = "room-12";

  /// What is made for others keeps its own rule, and shows here as they will read it.
  private static final String GOES_OUT = "room-10";

  @TempDir
  Path home;

  private Set<String> numbers;
  private WorkbookSession session;
  private OpenedWindow window;

  @BeforeEach
  void aVillage() throws Exception {
    FxToolkit.registerPrimaryStage();
    DemoVillage demo = DemoVillage.of(2, 6, LocalDate.now(MemorySession.CLOCK));
    numbers = PersonalNumbers.of(demo.rows());
    Path folder = home.resolve("running");
    Workbook workbook = Workbook.create(
        folder, Credentials.demonstration(), WorkbookSettings.of("周明", MemorySession.CLOCK));
    workbook.save(demo.edit());
    Row first = workbook.village().dossiers().iterator().next().household();
    workbook.save(Edit.begin()
        .change(first, first.with(Tables.HOUSEHOLD.PHONE, "13900000002"))
        .build());
    Background background = new Background();
    session = new WorkbookSession(workbook, background, MemorySession.CLOCK, "周明");
    window = new OpenedWindow(home, background, new OneVillage(folder, session, background), null);
    window.fire("#demonstration");
    window.await(() -> window.node("#room-0") != null);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void aFieldShowsItsNumberWholeAtOnceAndTheLogSaysSoOnce() throws Exception {
    assertEquals(Set.of(), whole(), "covered as a rule");
    choose("ui.settings.whole");
    assertTrue(new PreferencesFile(home, Texts.CHINESE).read().whole());
    assertFalse(whole().isEmpty());
    assertTrue(
        all(ToggleButton.class)
            .noneMatch(button -> Texts.of("ui.parts.show").equals(button.getText())),
        "no button shows what is shown");
    choose("ui.settings.whole");
    showOne();
    assertEquals(List.of(AccessKind.WHOLE), noted());
    choose("ui.settings.covered");
    assertEquals(Set.of(), whole());
    showOne();
    assertEquals(List.of(AccessKind.WHOLE, AccessKind.SHOWN), noted());
  }

  @Test
  void whereNothingIsCoveredNoNumberLacksItsMiddleOnAnyScreen() throws Exception {
    choose("ui.settings.whole");
    Set<String> starred = new TreeSet<>();
    Set<String> told = new TreeSet<>();
    new RoomWalk(window).everywhere(page -> {
      if (FILLED_LATER.stream().anyMatch(page::startsWith)) {
        window.settle();
      }
      all(Node.class).flatMap(NumbersInFullTest::text).forEach(text -> {
        (text.contains("****") ? starred : told).add(page + ": " + text);
      });
    });
    starred.removeIf(text -> text.startsWith(GOES_OUT));
    assertEquals(Set.of(), starred);
    assertTrue(told.stream().anyMatch(this::isChangedPhone), "the history tells what it was");
  }

  private boolean isChangedPhone(String text) {
    return text.startsWith(HISTORY) && text.endsWith("13900000002");
  }

  private static Stream<String> text(Node node) {
    return switch (node) {
      case Labeled labeled -> Stream.ofNullable(labeled.getText());
      case TextInputControl input -> Stream.ofNullable(input.getText());
      default -> Stream.empty();
    };
  }

  private void showOne() {
    window
        .robot()
        .interact(
            () -> session.shown(new UUID(1, 1), Catalogue.PERSON.field(Tables.PERSON.ID_NUMBER)));
  }

  private void choose(String key) throws Exception {
    window.settings();
    window
        .robot()
        .interact(() -> all(ToggleButton.class)
            .filter(button -> Texts.of(key).equals(button.getText()))
            .forEach(ToggleButton::fire));
    window.settle();
  }

  /// The numbers that stand whole in fields without the cursor, in the file of a household.
  private Set<String> whole() throws Exception {
    window.fire("#room-1");
    window.settle();
    window.await(() -> all(TextField.class).anyMatch(field -> hides(field.getText())));
    return all(TextField.class)
        .filter(field -> !field.isFocused())
        .map(TextField::getText)
        .filter(numbers::contains)
        .collect(Collectors.toSet());
  }

  private boolean hides(String text) {
    return text != null && (text.contains("****") || numbers.contains(text));
  }

  private <T> Stream<T> all(Class<T> kind) {
    return window.root().lookupAll("*").stream().filter(kind::isInstance).map(kind::cast);
  }

  private List<AccessKind> noted() throws Exception {
    CompletableFuture<List<AccessKind>> kinds = new CompletableFuture<>();
    window
        .robot()
        .interact(() -> session.accesses(log -> kinds.complete(log.entries().stream()
            .map(AccessEntry::kind)
            .filter(kind -> kind == AccessKind.WHOLE || kind == AccessKind.SHOWN)
            .toList())));
    return kinds.get(1, TimeUnit.MINUTES);
  }
}
