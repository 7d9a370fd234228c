package org.liuzhun.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.exchange.Admission;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.StoredVillages;
import org.liuzhun.ui.session.Villages.Opened;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A colleague's laptop comes to a village in the first window: request, digits, welcome, digits.
@Timeout(120)
class JoinFormTest {

  @TempDir
  Path home;

  private final FxRobot robot = new FxRobot();
  private final CompletableFuture<Opened> entered = new CompletableFuture<>();
  private final Background background = new Background();
  private Stage stage;

  @AfterEach
  void close() {
    robot.interact(stage::hide);
    if (entered.isDone()) {
      WorkbookOnDisk.close(entered.join().session());
    }
    background.close();
  }

  /// The request is saved on the stick, and the welcome lies there.
  private record Stick(Path folder) implements FilePicker {
    @Override
    public Optional<Path> open(Request request) {
      return Optional.of(folder.resolve("welcome.lzb"));
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.of(folder.resolve("request.lzq"));
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }

  private void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    StoredVillages villages =
        new StoredVillages(home.resolve("demo"), background, MemorySession.CLOCK);
    WelcomeModel model = new WelcomeModel(
        villages,
        background,
        home.resolve("villages"),
        "李春梅",
        List.of(),
        entered::complete,
        _ -> {});
    FxToolkit.setupFixture(() -> {
      stage = new Stage();
      stage.setScene(new Scene(new WelcomeView(model, new Stick(home)).node(), 1366, 768));
      stage.show();
    });
  }

  private void type(String id, String text) {
    robot.interact(() -> field(id).setText(text));
  }

  private TextInputControl field(String id) {
    return (TextInputControl) assertNotNull(stage.getScene().lookup(id), id);
  }

  private static <T> T assertNotNull(T thing, String what) {
    org.junit.jupiter.api.Assertions.assertNotNull(thing, what);
    return thing;
  }

  private void fire(String id) {
    robot.interact(() -> ((Button) assertNotNull(stage.getScene().lookup(id), id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void until(String id) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> stage.getScene().lookup(id) != null);
  }

  private String admitted(String digits) throws Exception {
    try (Workbook founder = Workbook.create(
        home.resolve("founder"),
        Credentials.demonstration(),
        WorkbookSettings.of("周明", MemorySession.CLOCK))) {
      founder.save(Edit.begin()
          .create(Row.empty(Catalogue.VILLAGE, founder.ids().next()).with(VILLAGE.NAME, "清溪村"))
          .build());
      Admission.read(home.resolve("request.lzq"))
          .admit(founder, Role.EDITOR, digits, home.resolve("welcome.lzb"), MemorySession.CLOCK);
      return founder.sharing().trust().founder().orElseThrow().number();
    }
  }

  @Test
  void aLaptopAsksIsAdmittedAndShowsTheVillage() throws Exception {
    open();
    fire("#join");
    type("#laptop-name", "李春梅的笔记本");
    type("#passphrase", "槐树坪村二〇二六");
    type("#again", "槐树坪村二〇二六");
    fire("#ask");
    until("#join-number");
    assertTrue(Files.exists(home.resolve("request.lzq")));
    String village = admitted(field("#join-number").getText());
    type("#passphrase", "槐树坪村二〇二六");
    fire("#take-welcome");
    until("#village-number");
    assertEquals(village, field("#village-number").getText());
    fire("#agreed");
    Opened opened = entered.get(60, TimeUnit.SECONDS);
    assertEquals("清溪村", opened.session().village().village().get(VILLAGE.NAME));
  }
}
