package org.liuzhun.ui.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.print.send.ScriptedPrinters;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.access.AccessLog;
import org.liuzhun.store.photo.TelephonePicture;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.household.HouseholdScreen;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Photographs and scanned papers go into a household's file and out of it, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class PapersJourneyTest {

  private static final UUID HOUSE = new UUID(1, 1);
  private static final String PLACE = "30.29441, 109.47830";

  @TempDir
  static Path folder;

  private static WorkbookOnDisk disk;

  private final ScriptedPrinters printers = new ScriptedPrinters("办公室");
  private final Deque<Path> chosen = new ArrayDeque<>();
  private HouseholdScreen screen;
  private Stage window;
  private Keyboard keys;

  /// Chooses one file after the other; a copy is saved beside them.
  private record Chooses(Deque<Path> files) implements FilePicker {
    @Override
    public Optional<Path> open(Request request) {
      return Optional.of(files.removeFirst());
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.of(folder.resolve("copy.pdf"));
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }

  /// Made before the clock of the first window runs.
  @BeforeAll
  static void makeTheVillage() throws Exception {
    FxToolkit.toolkitContext().setSetupTimeoutInMillis(240_000);
    FxToolkit.registerPrimaryStage();
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    disk = WorkbookOnDisk.with(
        folder, List.of(Row.empty(Catalogue.HOUSEHOLD, HOUSE).with(HOUSEHOLD.VILLAGE_GROUP, "一组")));
  }

  @AfterAll
  static void closeTheVillage() {
    disk.close();
  }

  @Start
  void start(Stage stage) {
    screen = new HouseholdScreen(disk.session(), new Chooses(chosen), printers);
    Scene scene = new Scene(new StackPane(screen.node()), 990, 900);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
    window = stage;
    screen.show(new Place(HOUSE, Section.DOCUMENTS, null, null));
    screen.enter();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(screen::close);
  }

  private Row add(Path file, KeyCode... before) throws Exception {
    keys = new Keyboard(window.getScene());
    chosen.add(file);
    if (before.length > 0) {
      keys.walkTo("photo-place").press(before);
    }
    keys.walkTo("photo-file").press(KeyCode.SPACE);
    disk.finish();
    disk.finish();
    String title = file.getFileName().toString().replaceAll("[.].*", "");
    return disk.session().village().dossier(HOUSE).orElseThrow().rows(Catalogue.DOCUMENT).stream()
        .filter(row -> title.equals(row.get(DOCUMENT.TITLE)))
        .findFirst()
        .orElseThrow();
  }

  private Path photograph(String name) throws Exception {
    return Files.write(folder.resolve(name), TelephonePicture.at('N', 'E'));
  }

  private Path contract() throws Exception {
    Path file = folder.resolve("合同.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    return file;
  }

  private String words() {
    return window.getScene().getRoot().lookupAll(".label").stream()
        .filter(PapersJourneyTest::isShown)
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.joining("\n"));
  }

  private boolean isInForm(String title) {
    return window.getScene().getRoot().lookupAll(".form .text-input").stream()
        .anyMatch(node -> title.equals(((TextInputControl) node).getText()));
  }

  private static boolean isShown(Node node) {
    return Stream.iterate(node, around -> around != null, Node::getParent)
        .allMatch(Node::isVisible);
  }

  @Test
  void thePlaceOfAPhotographIsKeptOnlyByChoiceAndCanBeForgotten() throws Exception {
    assertNull(add(photograph("first.jpg")).get(DOCUMENT.PLACE));
    Row kept = add(photograph("second.jpg"), KeyCode.SPACE);
    assertEquals(PLACE, kept.get(DOCUMENT.PLACE));
    byte[] picture =
        disk.workbook().attachments().get(kept.get(DOCUMENT.SHA256, "")).orElseThrow();
    assertFalse(new String(picture, StandardCharsets.ISO_8859_1).contains("Exif"));
    keys.walkTo("paper-" + kept.id()).press(KeyCode.SPACE);
    disk.finish();
    assertTrue(words().contains(PLACE), words());
    keys.walkTo("paper-forget-place").press(KeyCode.SPACE);
    disk.finish();
    assertFalse(words().contains(PLACE));
    assertTrue(
        disk.session().village().dossier(HOUSE).orElseThrow().rows(Catalogue.DOCUMENT).stream()
            .allMatch(row -> row.get(DOCUMENT.PLACE) == null));
  }

  @Test
  void aScannedPaperIsTurnedPrintedAndSaved(FxRobot robot) throws Exception {
    Row contract = add(contract());
    assertEquals("application/pdf", contract.get(DOCUMENT.MEDIA_TYPE));
    keys.walkTo("paper-" + contract.id()).press(KeyCode.SPACE);
    disk.finish();
    disk.finish();
    assertTrue(words().contains("第 1 / 2 页"), words());
    keys.walkTo("paper-on").press(KeyCode.SPACE);
    assertTrue(words().contains("第 2 / 2 页"), words());
    keys.walkTo("paper-print").press(KeyCode.SPACE);
    disk.finish();
    assertEquals(2, printers.taken().getFirst().pages());
    assertEquals("办公室", printers.taken().getFirst().settings().printer());
    keys.walkTo("paper-copy").press(KeyCode.SPACE);
    disk.finish();
    assertTrue(Files.size(folder.resolve("copy.pdf")) > 0);
    CompletableFuture<AccessLog.Content> noted = new CompletableFuture<>();
    robot.interact(() -> disk.session().accesses(noted::complete));
    disk.settle();
    String log = noted.get(30, TimeUnit.SECONDS).toString();
    assertTrue(log.contains("办公室") && log.contains("copy.pdf"), log);
  }

  @Test
  void aPaperIsReachedAndOpenedAndClosedByKey() throws Exception {
    Row photograph = add(photograph("third.jpg"));
    String card = "paper-" + photograph.id();
    keys.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.TAB);
    assertTrue(window.getScene().getFocusOwner().getStyleClass().contains("card"));
    double high = ((Region) window.getScene().lookup("#" + card)).getHeight();
    assertTrue(high < 220, "picture and a line of words, not " + high);
    keys.walkTo(card).press(KeyCode.ENTER);
    disk.finish();
    assertEquals("paper-close", window.getScene().getFocusOwner().getId());
    keys.press(KeyCode.ESCAPE);
    assertEquals(card, window.getScene().getFocusOwner().getId());
  }

  @Test
  void theListTurnsToThePictureThatHasTheCursor() throws Exception {
    Row early = add(photograph("sixth.jpg"));
    Row late = add(photograph("seventh.jpg"));
    keys.walkTo("paper-" + early.id());
    assertTrue(isInForm("sixth") && !isInForm("seventh"));
    keys.walkTo("paper-" + late.id());
    assertTrue(isInForm("seventh") && !isInForm("sixth"));
  }

  @Test
  void aPictureOfAnotherProgramIsPastedByKey(FxRobot robot) throws Exception {
    Row there = add(photograph("fourth.jpg"));
    int before = disk.session()
        .village()
        .dossier(HOUSE)
        .orElseThrow()
        .rows(Catalogue.DOCUMENT)
        .size();
    keys.walkTo("paper-" + there.id());
    robot.interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putImage(new WritableImage(40, 30));
      Clipboard.getSystemClipboard().setContent(content);
    });
    keys.press(KeyCode.CONTROL, KeyCode.V);
    disk.finish();
    disk.finish();
    assertEquals(
        before + 1,
        disk.session()
            .village()
            .dossier(HOUSE)
            .orElseThrow()
            .rows(Catalogue.DOCUMENT)
            .size());
  }
}
