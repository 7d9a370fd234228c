package org.liuzhun.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.outlet.Outlet;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class TemplateBoxTest {

  @TempDir
  static Path workbook;

  private final List<Path> opened = Collections.synchronizedList(new ArrayList<>());
  private final List<String> said = new ArrayList<>();
  private final AtomicInteger drawn = new AtomicInteger();
  private TemplateBox box;

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    VillageFile village =
        VillageFile.of(DemoVillage.of(1, 1, LocalDate.of(2026, 11, 20), 3).rows());
    MemorySession session = new MemorySession(village, workbook);
    PrintingModel model = new PrintingModel(session);
    model.sheet(Sheet.CARD);
    box = new TemplateBox(
        session,
        model,
        opened::add,
        new Outlet(session, new FilePicker.Nothing()),
        drawn::incrementAndGet,
        said::add);
    Scene scene = new Scene(new StackPane(box), 300, 600);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void whatIsSavedIsCheckedAndDrawnAgain(FxRobot robot) throws Exception {
    robot.interact(() -> box.setExpanded(true));
    await(() -> findings(robot).size() == 1);
    ComboBox<String> files = robot.lookup("#printing-template").queryComboBox();
    assertTrue(files.getItems().containsAll(List.of("card.html", "sheet.css")));
    robot.interact(() -> robot.lookup("#printing-template-own").<Button>query().fire());
    Path own = workbook.resolve("templates").resolve("card.html");
    await(() -> Files.exists(own) && opened.equals(List.of(own.getParent())));
    await(() -> drawn.get() > 0);
    int before = drawn.get();
    Files.writeString(own, Files.readString(own).replace("{{ 农户身份 }}", "{{ 农户身分 }}"));
    await(() -> drawn.get() > before && !findings(robot).isEmpty());
    assertEquals(
        1, findings(robot).stream().filter(text -> text.contains("农户身分")).count());
  }

  @Test
  void aFontThatCannotBeReadIsToldInTheBox(FxRobot robot) throws Exception {
    Path font = Files.createDirectories(workbook.resolve("fonts")).resolve("serif.otf");
    Files.writeString(font, "OTTO");
    robot.interact(() -> box.setExpanded(true));
    await(() -> findings(robot).stream().anyMatch(text -> text.contains("PostScript")));
    Files.delete(font);
    robot.interact(
        () -> robot.lookup("#printing-template-check").<Button>query().fire());
    await(() -> findings(robot).stream().noneMatch(text -> text.contains("PostScript")));
    assertEquals(List.of(), said);
  }

  private static List<String> findings(FxRobot robot) {
    return robot.lookup("#printing-template-findings").<VBox>query().getChildren().stream()
        .map(each -> ((Label) each).getText())
        .toList();
  }

  private static void await(java.util.concurrent.Callable<Boolean> seen) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, seen);
  }
}
