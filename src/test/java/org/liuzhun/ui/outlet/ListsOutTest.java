package org.liuzhun.ui.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.listing.Listing.Type;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.ShownList;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.parts.YearChart;
import org.liuzhun.ui.session.Job;
import org.liuzhun.ui.session.MemorySession;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ListsOutTest {

  private record Aid(Level level, String name, String amount) {}

  @TempDir
  Path folder;

  private final List<String> told = new ArrayList<>();
  private final List<Job> jobs = new ArrayList<>();
  private final MemorySession session = new MemorySession(VillageFile.of(List.of()));

  @BeforeAll
  static void begin() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatIsOnTheScreenGoesOutInItsOrderWithTheFilterTheSumAndANote() throws Exception {
    new FxRobot().interact(() -> {
      ListsOut button =
          new ListsOut(outlet("a.xlsx"), new VBox(table(), hidden()), told::add, jobs::add);
      button.getOnShowing().handle(null);
      assertEquals(
          List.of("补贴（2条）存为 Excel…", "补贴（2条）存为 PDF…"),
          button.getItems().stream().map(item -> item.getText()).toList());
      button.getItems().getFirst().fire();
    });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> told.size() == 2);
    assertEquals(List.of(), jobs, "two lines take no time");
    assertTrue(session.exports().getFirst().startsWith("清单“补贴”2条，存到 "));
    try (var in = Files.newInputStream(folder.resolve("a.xlsx"));
        var book = WorkbookFactory.create(in)) {
      var sheet = book.getSheetAt(0);
      List<String> rows = new ArrayList<>();
      sheet.forEach(row -> {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.toString()));
        rows.add(String.join("|", cells));
      });
      assertEquals("筛选：未发放", rows.get(2));
      assertEquals("共2条", rows.get(3));
      assertEquals("状态|金额|姓名", rows.get(4), "the columns as they were moved");
      assertEquals("有错误|30.0|王秀英", rows.get(5), "the lines as they were sorted");
      assertEquals("正常|12.5|李*", rows.get(6));
      assertEquals("合计|42.5|", rows.get(7));
    }
  }

  @Test
  void aLongListShowsHowFarItIsAndCanBeStopped() throws Exception {
    new FxRobot().interact(() -> {
      TableView<Aid> table = table();
      table.setItems(FXCollections.observableArrayList(
          Collections.nCopies(5000, new Aid(Level.BAD, "王秀英", "30"))));
      ListsOut button = new ListsOut(outlet("b.pdf"), new VBox(table), told::add, jobs::add);
      button.getOnShowing().handle(null);
      button.getItems().getLast().fire();
      jobs.getFirst().cancel();
    });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> told.size() == 2);
    assertEquals(Texts.of("trouble.stopped"), told.getLast());
    assertFalse(Files.exists(folder.resolve("b.pdf")));
  }

  @Test
  void pagesAreWrittenAndAListThatIsNoTableTellsItsColumns() throws Exception {
    new FxRobot().interact(() -> {
      ListView<String> list = new ListView<>(FXCollections.observableArrayList("甲", "乙"));
      list.setAccessibleText("农户");
      Listed.columns(list, List.of(new Listed.Told<>("户主", Type.WORDS, Function.identity())));
      ShownList shown = ShownList.of(list).orElseThrow();
      assertEquals(List.of(List.of("甲"), List.of("乙")), shown.lines());
      Outlet outlet = outlet("a.pdf");
      outlet.give(List.of(outlet.listing(shown)), Form.PDF, Top.TITLED, told::add);
    });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> told.size() == 2);
    assertTrue(Files.size(folder.resolve("a.pdf")) > 1000);
  }

  @Test
  void aChartGoesOutUnderItsNameAndUnitWithAFigureToBeDrawnForEachYear() {
    new FxRobot().interact(() -> {
      YearChart chart = new YearChart();
      chart.show("人均收入", Map.of("全村", new TreeMap<>(Map.of(2026, new BigDecimal("15900")))));
      chart.unit("元/年");
      ShownList shown = ShownList.of(chart).orElseThrow();
      assertEquals("人均收入（元/年）", shown.name());
      assertEquals(Type.BAR, shown.columns().getLast().type());
      assertEquals(List.of(List.of("2026", "15900")), shown.lines());
    });
  }

  private TableView<Aid> table() {
    TableView<Aid> table = new TableView<>(FXCollections.observableArrayList(
        new Aid(Level.BAD, "王秀英", "30"), new Aid(Level.GOOD, "李*", "12.5")));
    table.setAccessibleText("补贴");
    TableColumn<Aid, Level> mark = new TableColumn<>();
    mark.setCellValueFactory(cell ->
        new javafx.beans.property.ReadOnlyObjectWrapper<>(cell.getValue().level()));
    TableColumn<Aid, String> amount = column("金额", Aid::amount);
    Listed.figures(amount, Type.SUM);
    table.getColumns().setAll(List.of(mark, amount, column("姓名", Aid::name)));
    Listed.narrowed(table, () -> "未发放");
    return table;
  }

  private static TableColumn<Aid, String> column(String heading, Function<Aid, String> words) {
    TableColumn<Aid, String> column = new TableColumn<>(heading);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    return column;
  }

  private static TableView<String> hidden() {
    TableView<String> hidden = new TableView<>();
    hidden.setVisible(false);
    return hidden;
  }

  private Outlet outlet(String name) {
    return new Outlet(session, new FilePicker() {
      @Override
      public Optional<Path> open(Request request) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> save(Request request) {
        return Optional.of(folder.resolve(name));
      }

      @Override
      public Optional<Path> folder(Request request) {
        return Optional.empty();
      }
    });
  }
}
