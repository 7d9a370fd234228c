package org.liuzhun.ui.households;

import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.grid.GridPane;
import org.liuzhun.ui.parts.Beside;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Reveal;
import org.liuzhun.ui.photos.PhotoSortingPane;
import org.liuzhun.ui.session.HouseholdFile;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;

/// The room of the households (农户): the list on the left, the open file beside it. Page Up and Page
/// Down go through the list and keep to the same field.
public final class HouseholdsRoom implements Room {

  private static final KeyCombination NEW =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

  private static final KeyCombination GRID =
      new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
  private static final int LINES_ABOVE = 3;

  private final HouseholdListModel model;
  private final HouseholdFile file;
  private final ListView<HouseholdLine> list = new ListView<>();
  private final FilterBar filters;
  private final NewHousehold fresh;
  private final GridPane grid;
  private final PhotoSortingPane photos;
  private final ToggleButton batch = new ToggleButton(Texts.of("ui.grid.open"));
  private final ToggleButton sorting = new ToggleButton(Texts.of("ui.households.photos"));
  private final StackPane shown = new StackPane();
  private final Beside pane;
  private final boolean readOnly;
  private boolean following;

  /// The room over a session in which no folder of photographs is opened.
  public HouseholdsRoom(Session session, HouseholdSearch search, HouseholdFile file) {
    this(session, search, file, new FilePicker.Nothing());
  }

  /// The room over a session.
  ///
  /// @param picker asks for folders
  public HouseholdsRoom(
      Session session, HouseholdSearch search, HouseholdFile file, FilePicker picker) {
    this.model = new HouseholdListModel(session, search);
    this.file = file;
    readOnly = session.isPast();
    filters = new FilterBar(session, model);
    fresh = new NewHousehold(session, household -> go(Place.of(household)));
    grid = new GridPane(
        session, () -> model.shown().stream().map(HouseholdLine::id).toList());
    photos = new PhotoSortingPane(
        session,
        picker,
        words -> words.isBlank()
            ? Optional.empty()
            : search.find(session.village(), words).stream().findFirst());
    batch.setId("batch-grid");
    batch.setOnAction(_ -> show(batch.isSelected() ? batch : null));
    sorting.setId("photo-folder");
    sorting.setOnAction(_ -> show(sorting.isSelected() ? sorting : null));
    prepareList();
    shown.getStyleClass().add("shown");
    shown.getChildren().add(file.node());
    HBox.setHgrow(shown, Priority.ALWAYS);
    pane = new Beside(0, side(), shown);
    pane.getStyleClass().addAll("page", "households");
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.shown().subscribe(this::followModel);
    model.shown().subscribe(this::refillGrid);
    openFirst();
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void enter() {
    list.requestFocus();
  }

  @Override
  public void search(String words) {
    model.search(words);
    model.best().ifPresent(this::reveal);
  }

  @Override
  public void openFound() {
    model.best().map(Place::of).ifPresent(this::go);
  }

  @Override
  public Optional<UUID> household() {
    return Optional.ofNullable(model.open().get());
  }

  @Override
  public void go(Place place) {
    show(null);
    mark(place.household());
    scroll(place.household());
    file.show(place);
    Platform.runLater(file::enter);
  }

  @Override
  public void close() {
    model.close();
    grid.close();
    file.close();
  }

  /// Shows the batch grid or the photographs in place of the file, or the file again.
  private void show(@Nullable ToggleButton asked) {
    batch.setSelected(asked == batch);
    sorting.setSelected(asked == sorting);
    Node shows = asked == batch ? grid.node() : asked == sorting ? photos.node() : file.node();
    if (shown.getChildren().contains(shows)) {
      return;
    }
    grid.leave();
    shown.getChildren().setAll(shows);
    if (asked == batch) {
      grid.enter();
    } else if (asked == sorting) {
      photos.enter();
    } else {
      list.requestFocus();
    }
  }

  private void refillGrid() {
    if (batch.isSelected()) {
      grid.refill();
    }
  }

  private VBox side() {
    Button add = new Button(Texts.of("ui.households.new"));
    add.setId("new-household");
    add.setOnAction(_ -> fresh.open());
    FlowPane line = new FlowPane(6, 5, batch, sorting, add);
    line.getStyleClass().add("list-buttons");
    VBox head = readOnly ? new VBox(8, filters) : new VBox(8, filters, line, fresh);
    head.getStyleClass().add("list-head");
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox side = new VBox(head, list);
    side.getStyleClass().addAll("panel", "flush", "household-list");
    return side;
  }

  private void prepareList() {
    list.setId("households");
    list.setItems(model.shown());
    list.setCellFactory(_ -> new HouseholdCell());
    list.setAccessibleText(Texts.of("ui.room.households"));
    Listed.columns(list, HouseholdCell.columns());
    Listed.narrowed(list, () -> FilterWords.of(model));
    Label empty = new Paragraph();
    empty.getStyleClass().add("muted");
    String none = readOnly ? "ui.households.none-then" : "ui.households.none";
    empty.setText(Texts.of(model.size() == 0 ? none : "ui.households.none-shown"));
    list.setPlaceholder(empty);
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    Reveal.below(list, shown);
  }

  private void chosen(@Nullable HouseholdLine line) {
    if (line != null && !following && !line.id().equals(model.open().get())) {
      open(line.id());
    }
  }

  private void open(UUID household) {
    boolean other = !household.equals(model.open().get());
    mark(household);
    if (other) {
      file.show(Place.of(household));
    }
  }

  private void mark(UUID household) {
    model.open(household);
    followModel();
  }

  private void reveal(UUID household) {
    open(household);
    scroll(household);
  }

  private void scroll(UUID household) {
    list.scrollTo(Math.max(0, model.position(household) - LINES_ABOVE));
  }

  /// The list's selection follows the open household, not the other way round.
  private void followModel() {
    following = true;
    int at = model.position(model.open().get());
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().clearAndSelect(at);
    }
    following = false;
    filters.show();
  }

  private void openFirst() {
    model.shown().stream().findFirst().map(HouseholdLine::id).ifPresent(this::open);
  }

  private void pressed(KeyEvent key) {
    if (readOnly && (GRID.match(key) || NEW.match(key))) {
      key.consume();
      return;
    }
    if (GRID.match(key)) {
      show(batch.isSelected() ? null : batch);
      key.consume();
      return;
    }
    if (!shown.getChildren().contains(file.node())) {
      return;
    }
    boolean down = key.getCode() == KeyCode.PAGE_DOWN;
    if (down || key.getCode() == KeyCode.PAGE_UP) {
      model.neighbour(down ? 1 : -1).ifPresent(this::reveal);
      key.consume();
    } else if (NEW.match(key)) {
      fresh.open();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && list.isFocused()) {
      UUID household = model.open().get();
      if (household != null) {
        go(Place.of(household));
      }
      key.consume();
    }
  }
}
