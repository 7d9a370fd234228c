package org.liuzhun.ui.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Severity;
import org.liuzhun.print.changes.UndoWords;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.outlet.ListsOut;
import org.liuzhun.ui.outlet.Outlet;
import org.liuzhun.ui.parts.JobBar;
import org.liuzhun.ui.parts.LowWindow;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.SaveState;
import org.liuzhun.ui.session.Session;

/// The frame around the rooms of one open village.
public final class Shell implements Ways, AutoCloseable {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final double NARROW_BELOW_EM = 80;
  private static final double LOW_BELOW_EM = 46;
  private static final double FOLDED_BELOW_EM = 62;

  private final Session session;
  private final Map<RoomName, Function<Ways, Room>> makers;
  private final Map<RoomName, Room> rooms = new EnumMap<>(RoomName.class);
  private final Header header;
  private final ListsOut lists;
  private final SideBar sideBar;
  private final Node roomsAside;
  private final DraftStrip draftStrip;
  private final StatusBar statusBar = new StatusBar(this::settings);
  private final KeySheet keySheet = new KeySheet();
  private final StackPane place = new StackPane();
  private final LowWindow page = new LowWindow(place);
  private final BorderPane frame = new BorderPane();
  private final StackPane pane = new StackPane(frame, keySheet);
  private final StackPane window = new StackPane(pane);
  private final Subscription listening;
  private final StickWatch stick;
  private RoomName current;

  /// A frame with these rooms from which no list can be taken out.
  public Shell(Session session, LinkedHashMap<RoomName, Function<Ways, Room>> rooms) {
    this(session, rooms, new FilePicker.Nothing());
  }

  /// A frame with these rooms, in the order given; each is made when it is first entered.
  ///
  /// @param picker asks where lists are to go
  public Shell(
      Session session, LinkedHashMap<RoomName, Function<Ways, Room>> rooms, FilePicker picker) {
    this.session = session;
    this.makers = rooms;
    JobBar jobs = new JobBar();
    jobs.getStyleClass().add("job-strip");
    lists = new ListsOut(new Outlet(session, picker), place, statusBar::say, jobs::show);
    header = new Header(session.person(), lists);
    sideBar = new SideBar(rooms.keySet(), this::go);
    draftStrip = new DraftStrip(session, this::go);
    frame.setTop(new VBox(header, new DamageStrip(session), draftStrip));
    roomsAside = sideBar.scrolling();
    frame.setLeft(roomsAside);
    place.getStyleClass().add("place");
    frame.setCenter(page.sideways());
    frame.setBottom(new VBox(jobs, statusBar));
    StackPane.setAlignment(keySheet, Pos.TOP_RIGHT);
    statusBar
        .heightProperty()
        .subscribe(height ->
            StackPane.setMargin(keySheet, new Insets(52, 16, height.doubleValue() + 8, 0)));
    pane.getStyleClass().add("frame");
    Keys keys = new Keys(this);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    pane.addEventHandler(KeyEvent.KEY_PRESSED, keys::room);
    pane.widthProperty().subscribe(this::fit);
    pane.heightProperty().subscribe(this::fit);
    header.letters().subscribe(_ -> Platform.runLater(this::fit));
    header.rooms().selectedProperty().subscribe(this::unfold);
    new SearchField(header.search(), this);
    listening = session
        .listen(_ -> show())
        .and(session.saveState().subscribe(this::saved))
        .and(session
            .safekeeping()
            .map(kept -> kept.state().subscribe(_ -> statusBar.backup(kept.warning())))
            .orElse(Subscription.EMPTY));
    stick = new StickWatch(session, waiting -> sideBar.count(RoomName.EXCHANGE, waiting));
    show();
    current = makers.keySet().iterator().next();
    go(current);
  }

  /// What is shown.
  public Parent node() {
    return window;
  }

  /// Goes to a room with a file that somebody opened.
  public void open(RoomName name, Path file) {
    go(name);
    Platform.runLater(() -> room(name).openFile(file));
  }

  /// Says at the bottom what was done.
  public void say(String words) {
    statusBar.say(words);
  }

  /// Says at the bottom what went wrong.
  public void trouble(String message) {
    statusBar.trouble(message);
  }

  @Override
  public void go(RoomName name) {
    Room room = change(name);
    Platform.runLater(() -> page.enter(() -> enter(room)));
  }

  private Room change(RoomName name) {
    current = name;
    Room room = room(name);
    put(name, room);
    return room;
  }

  private void put(RoomName name, Room room) {
    sideBar.choose(name);
    header.rooms().setSelected(false);
    place.getChildren().setAll(room.node());
    page.setVvalue(0);
  }

  /// What a tab or a scroll pane holds joins the window with its skin only, and could not take the
  /// cursor before; the first room itself stands in such a pane.
  private void enter(Room room) {
    if (room.node().getScene() == null) {
      pane.applyCss();
    }
    room.node().applyCss();
    room.enter();
  }

  @Override
  public void go(Place where) {
    bring(RoomName.HOUSEHOLDS).go(where);
  }

  @Override
  public void receive(Room visitors, String words) {
    Runnable back = () -> {
      window.getChildren().setAll(pane);
      go(current);
    };
    window.getChildren().setAll(new VisitorFrame(session, visitors, words, back));
    Platform.runLater(() -> enter(visitors));
  }

  @Override
  public void go(Spot spot) {
    Room room = change(spot.room());
    Platform.runLater(() -> enter(room));
    room.go(spot);
  }

  @Override
  public void close() {
    listening.unsubscribe();
    draftStrip.close();
    stick.close();
    rooms.values().forEach(Room::close);
  }

  /// Shows a room without moving the cursor into it.
  Room bring(RoomName name) {
    return current == name ? room(name) : change(name);
  }

  /// Goes to the room of printing, with the household that is open.
  boolean print() {
    if (!makers.containsKey(RoomName.PRINTING)) {
      return false;
    }
    Optional<UUID> household = room(current).household();
    go(RoomName.PRINTING);
    household.ifPresent(id -> room(RoomName.PRINTING).go(Place.of(id)));
    return true;
  }

  /// Offers the lists of the room to be taken out.
  void lists() {
    lists.open();
  }

  RoomName current() {
    return current;
  }

  List<RoomName> roomNames() {
    return List.copyOf(makers.keySet());
  }

  Session session() {
    return session;
  }

  Header header() {
    return header;
  }

  /// Shows or hides the page of the guide for this room.
  void help() {
    keySheet.toggle(current.name().toLowerCase(Locale.ROOT));
  }

  KeySheet keySheet() {
    return keySheet;
  }

  /// A township that looks at a village has nothing to set in it.
  private void settings() {
    if (makers.containsKey(RoomName.SETTINGS)) {
      go(RoomName.SETTINGS);
    }
  }

  private Room room(RoomName name) {
    Room room = rooms.get(name);
    if (room == null) {
      room = Objects.requireNonNull(makers.get(name)).apply(this);
      rooms.put(name, room);
    }
    return room;
  }

  private void show() {
    header.show(session.village(), session.today());
    statusBar.parameters(session.village().rows(Catalogue.POLICY_PARAMETER).size());
    session.ask(workbook -> UndoWords.next(workbook, session.clock().getZone()), statusBar::next);
    session
        .judgement()
        .ifPresent(judgement -> sideBar.count(RoomName.PRECISIONS, errors(judgement)));
  }

  /// Small is what leaves little room for the letters in use. Letters change while styles are
  /// applied; what is called small then would be styled only later.
  private void fit() {
    double em = header.letters().getValue().getSize();
    pane.pseudoClassStateChanged(NARROW, pane.getWidth() < NARROW_BELOW_EM * em);
    pane.pseudoClassStateChanged(LOW, pane.getHeight() < LOW_BELOW_EM * em);
    boolean folded = pane.getWidth() < FOLDED_BELOW_EM * em;
    pane.pseudoClassStateChanged(FOLDED, folded);
    header.fold(folded);
    aside(!folded || header.rooms().isSelected());
  }

  private void unfold(boolean shown) {
    if (header.rooms().isVisible()) {
      aside(shown);
      if (shown) {
        sideBar.enter();
      }
    }
  }

  private void aside(boolean shown) {
    roomsAside.setVisible(shown);
    roomsAside.setManaged(shown);
  }

  private static int errors(Judgement judgement) {
    return (int) judgement.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .count();
  }

  private void saved(SaveState state) {
    if (state.trouble() != null) {
      statusBar.trouble(state.trouble());
    } else if (state.saved() != null) {
      statusBar.saved(state.saved(), session.clock().getZone(), state.said());
    }
  }
}
