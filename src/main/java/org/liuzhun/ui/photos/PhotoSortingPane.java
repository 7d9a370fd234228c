package org.liuzhun.ui.photos;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.store.photo.PhotoFile;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// A folder of photographs, sorted into files with one key for each stop (照片归户).
public final class PhotoSortingPane {

  private static final double LARGE = 420;
  private static final double SMALL = 84;
  private static final int AROUND = 7;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Session session;
  private final FilePicker picker;
  private final Function<String, Optional<UUID>> search;
  private final PhotoThumbnails thumbnails = new PhotoThumbnails();
  private final Label said = new Paragraph();
  private final Label caption = new Label();
  private final StackPane large = new StackPane();
  private final FlowPane strip = new FlowPane(4, 4);
  private final VBox candidates = new VBox(5);
  private final CheckBox place = new CheckBox(Texts.of("photos.place"));
  private final TextField other = new TextField();
  private final Button keep = button("photos.keep", this::keep);
  private final Button stop = button("photos.stop", this::stop);
  private final BorderPane work = new BorderPane();
  private final VBox node = new VBox(8);
  private @Nullable PhotoSorting sorting;
  private @Nullable FolderIntake intake;

  /// @param search finds the household that somebody means
  public PhotoSortingPane(
      Session session, FilePicker picker, Function<String, Optional<UUID>> search) {
    this.session = session;
    this.picker = picker;
    this.search = search;
    said.setText(Texts.of("photos.empty"));
    said.getStyleClass().add("muted");
    node.setId("photo-sorting");
    node.getStyleClass().add("photo-sorting");
    node.setFocusTraversable(true);
    node.setAccessibleText(Texts.of("photos.title"));
    node.setAccessibleRole(AccessibleRole.PARENT);
    node.getChildren().addAll(bar(), said, work);
    VBox.setVgrow(work, Priority.ALWAYS);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    work.setCenter(new VBox(8, large, caption, strip, hints()));
    VBox.setVgrow(large, Priority.ALWAYS);
    large.setMinSize(0, 0);
    work.setRight(side());
    work.setVisible(false);
  }

  private HBox bar() {
    Label title = new Label(Texts.of("photos.title"));
    title.getStyleClass().add("heading");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    keep.getStyleClass().add("accent");
    keep.setDisable(true);
    stop.setVisible(false);
    stop.managedProperty().bind(stop.visibleProperty());
    place.setId("photos-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    Bar bar = new Bar(title, gap, place, button("photos.choose", this::choose), stop, keep);
    bar.getStyleClass().add("list-bar");
    return bar;
  }

  private VBox side() {
    Label title = new Label(Texts.of("photos.visited"));
    title.getStyleClass().add("heading");
    other.setId("photos-other");
    other.setPromptText(Texts.of("photos.other"));
    other.setAccessibleText(Texts.of("photos.other"));
    other.setOnAction(_ -> search
        .apply(other.getText())
        .ifPresentOrElse(this::assignFound, () -> said.setText(Texts.of("photos.not-found"))));
    VBox side = new VBox(8, title, candidates, other);
    side.getStyleClass().addAll("panel", "photo-households");
    return side;
  }

  private static Label hints() {
    Label hints = new Paragraph(Texts.of("photos.keys"));
    hints.getStyleClass().addAll("muted", "small");
    return hints;
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(Texts.of(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// What is shown.
  public Node node() {
    return node;
  }

  /// Takes the cursor; asks for a folder when none is open.
  public void enter() {
    if (sorting == null) {
      node.lookup("#photos-choose").requestFocus();
    } else {
      node.requestFocus();
    }
  }

  private void choose() {
    picker
        .folder(new FilePicker.Request(Texts.of("photos.choose"), null, null))
        .ifPresent(this::open);
  }

  private void open(Path folder) {
    said.setText(Texts.of("photos.reading"));
    session
        .background()
        .run(
            Lane.JOBS,
            () -> PhotoFile.in(folder, session.clock().getZone()),
            this::sort,
            trouble -> said.setText(trouble.getMessage()));
  }

  private void sort(List<PhotoFile> photos) {
    sorting = new PhotoSorting(session.village(), photos);
    said.setText(photos.isEmpty() ? Texts.of("photos.none") : "");
    work.setVisible(!photos.isEmpty());
    node.requestFocus();
    show();
  }

  private void pressed(KeyEvent key) {
    PhotoSorting now = sorting;
    if (now != null && intake == null && !(key.getTarget() instanceof TextInputControl)) {
      boolean digit = key.getCode().isDigitKey() || key.getCode().isKeypadKey();
      boolean taken = digit
          ? choose(now, key.getText().isEmpty() ? key.getCode().getChar() : key.getText(), key)
          : move(now, key.getCode());
      if (taken) {
        show();
        key.consume();
      }
    } else if (key.getCode() == KeyCode.ESCAPE && key.getTarget() == other) {
      node.requestFocus();
      key.consume();
    }
  }

  private static boolean choose(PhotoSorting now, String digit, KeyEvent key) {
    List<Dossier> offered = now.isSeen() ? List.of() : now.candidates(now.at());
    int number = digit.isEmpty() ? -1 : digit.charAt(0) - '1';
    if (number < 0 || number >= offered.size()) {
      return false;
    }
    UUID household = offered.get(number).id();
    if (key.isShiftDown() || key.isShortcutDown()) {
      now.assignOne(household);
    } else {
      now.assignStop(household);
    }
    return true;
  }

  private boolean move(PhotoSorting now, KeyCode code) {
    switch (code) {
      case RIGHT, DOWN -> now.move(1);
      case LEFT, UP -> now.move(-1);
      case DELETE, SPACE -> now.leaveOut();
      case BACK_SPACE -> now.back();
      case B -> now.unmended();
      case A -> {
        if (!now.mended()) {
          said.setText(Texts.of("photos.no-before"));
        }
      }
      case SLASH -> other.requestFocus();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void assignFound(UUID household) {
    PhotoSorting now = sorting;
    if (now != null) {
      now.assignStop(household);
      other.clear();
      node.requestFocus();
      show();
    }
  }

  private void show() {
    PhotoSorting now = sorting;
    if (now == null || now.photos().isEmpty()) {
      return;
    }
    keep.setDisable(now.assigned() == 0 || intake != null);
    keep.setText(Texts.of("photos.keep.count", now.assigned()));
    int at = Math.min(now.at(), now.photos().size() - 1);
    PhotoFile photo = now.photos().get(at);
    large.getChildren().setAll(thumbnails.large(photo, LARGE));
    caption.setText(
        now.isSeen()
            ? Texts.of("photos.seen", now.assigned(), now.photos().size() - now.assigned())
            : Texts.of(
                "photos.caption",
                at + 1,
                now.photos().size(),
                TIME.format(photo.taken()),
                photo.title(),
                state(now, at)));
    strip.getChildren().clear();
    for (int i = Math.max(0, at - AROUND + 3);
        i < Math.min(now.photos().size(), at + AROUND);
        i++) {
      strip.getChildren().add(small(now, i));
    }
    candidates.getChildren().clear();
    List<Dossier> offered = now.candidates(at);
    for (int i = 0; i < offered.size(); i++) {
      candidates.getChildren().add(candidate(i + 1, offered.get(i)));
    }
  }

  private Button candidate(int number, Dossier household) {
    Label key = new Label(String.valueOf(number));
    key.getStyleClass().add("key");
    Button button = new Button(called(household), key);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("quiet");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> assignFound(household.id()));
    return button;
  }

  private static String called(Dossier household) {
    return (household.household().get(HOUSEHOLD.VILLAGE_GROUP, "") + " " + household.title())
        .strip();
  }

  private Node small(PhotoSorting now, int photo) {
    Label state = new Label(state(now, photo));
    state.getStyleClass().addAll("small", "muted");
    state.setMaxWidth(SMALL);
    VBox box = new VBox(2, thumbnails.small(now.photos().get(photo), SMALL), state);
    box.setPrefWidth(SMALL);
    box.getStyleClass().add("photo-small");
    if (photo == now.at()) {
      box.getStyleClass().add("current");
    }
    box.setOnMouseClicked(_ -> {
      now.look(photo);
      show();
    });
    return box;
  }

  private String state(PhotoSorting now, int photo) {
    String side = now.isUnmended(photo)
        ? Texts.of("photos.before") + " "
        : now.isMended(photo) ? Texts.of("photos.after") + " " : "";
    return side
        + now.owner(photo)
            .flatMap(session.village()::dossier)
            .map(Dossier::title)
            .orElse(now.isLeft(photo) ? Texts.of("photos.left") : "");
  }

  private void keep() {
    PhotoSorting now = sorting;
    if (now != null && intake == null) {
      intake = new FolderIntake(
          new PhotoIntake(session), now, place.isSelected(), session.ids(), this::told);
      stop.setVisible(true);
      intake.start();
    }
  }

  private void stop() {
    FolderIntake running = intake;
    if (running != null) {
      running.stop();
    }
  }

  private void told(FolderIntake.State state) {
    keep.setDisable(true);
    String troubles =
        String.join(" ", state.troubles().stream().map(Trouble::getMessage).toList());
    String key = state.over() ? "photos.kept" : "photos.keeping";
    said.setText((Texts.of(key, state.kept(), state.all()) + " " + troubles).strip());
    if (state.over()) {
      intake = null;
      sorting = null;
      stop.setVisible(false);
      work.setVisible(false);
      enter();
    }
  }
}
