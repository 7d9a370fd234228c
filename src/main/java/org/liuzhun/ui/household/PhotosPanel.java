package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Reveal;
import org.liuzhun.ui.session.Session;

/// The photographs and scanned papers of a household (照片和扫描件): small ones in the order of their
/// days, a large one of the chosen; new ones out of a file or the clipboard. The list below turns
/// to the picture that has the cursor.
final class PhotosPanel implements SectionView {

  private static final double SMALL = 132;
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final Session session;
  private final FlowPane small = new FlowPane(8, 8);
  private final PaperTaking taking;
  private final PaperView large;
  private final PaperPictures pictures;
  private final Label said = new Paragraph();
  private final VBox node = new VBox();
  private final Consumer<UUID> turned;
  private @Nullable Subject subject;
  private List<Row> shown = List.of();

  PhotosPanel(Session session, FilePicker picker, Printers printers, Consumer<UUID> turned) {
    this.session = session;
    this.turned = turned;
    taking = new PaperTaking(session, picker, this::household, said::setText);
    large = new PaperView(session, new PaperOut(session, picker, printers, said::setText));
    pictures =
        new PaperPictures(session.background(), trouble -> said.setText(trouble.getMessage()));
    Label title = new Label(Texts.of("ui.household.photo.title"));
    title.getStyleClass().add("heading");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    said.getStyleClass().add("muted");
    Bar bar = new Bar(title, said, gap);
    if (!session.isPast()) {
      bar.getChildren().addAll(taking.parts());
    }
    bar.getStyleClass().add("list-bar");
    node.getStyleClass().add("row-list");
    node.getChildren().addAll(bar, small, large);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject now) {
    boolean other = subject == null || !subject.id().equals(now.id());
    subject = now;
    List<Row> photographs = now.rows(Catalogue.DOCUMENT).stream()
        .filter(row -> row.get(DOCUMENT.SHA256) != null)
        .sorted(Comparator.comparing(row -> row.get(DOCUMENT.TAKEN_ON, now.today())))
        .toList();
    if (other) {
      large.close();
    }
    if (other || !photographs.equals(shown)) {
      shown = photographs;
      said.setText(photographs.isEmpty() ? Texts.of("ui.household.photo.none") : "");
      small.getChildren().setAll(cards(photographs));
    }
  }

  /// The cursor goes to the first picture, or where there is none to what takes one in.
  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    Optional<Node> first = Stream.of(".card", "#photo-file")
        .flatMap(words -> node.lookupAll(words).stream())
        .findFirst();
    if (row != null || field != null || first.isEmpty()) {
      return false;
    }
    first.get().requestFocus();
    return true;
  }

  /// Inside this node Ctrl V takes in the picture, or the files, that were copied elsewhere.
  void pastedInto(Node around) {
    if (!session.isPast()) {
      around.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
        if (PASTE.match(key) && taking.pastes()) {
          key.consume();
        }
      });
    }
  }

  /// The large one takes the cursor, and gives it back when it is closed.
  private void open(Row photograph, byte[] kept, Node from) {
    large.show(photograph, kept, from::requestFocus);
    Reveal.show(large);
  }

  private Optional<UUID> household() {
    return Optional.ofNullable(subject).map(Subject::id);
  }

  /// Before and after stand together in one card.
  private List<Node> cards(List<Row> photographs) {
    Set<UUID> first = new HashSet<>();
    photographs.forEach(one -> Optional.ofNullable(one.get(DOCUMENT.BEFORE_PHOTO))
        .filter(before -> find(photographs, before).isPresent())
        .ifPresent(first::add));
    return photographs.stream()
        .filter(one -> !first.contains(one.id()))
        .map(one -> find(photographs, one.get(DOCUMENT.BEFORE_PHOTO))
            .map(before -> pair(before, one))
            .orElseGet(() -> small(one, "")))
        .toList();
  }

  private static Optional<Row> find(List<Row> photographs, @Nullable UUID id) {
    return photographs.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private Node pair(Row before, Row after) {
    HBox pair = new HBox(
        2,
        small(before, Texts.of("ui.household.photo.before") + " "),
        small(after, Texts.of("ui.household.photo.after") + " "));
    pair.getStyleClass().add("photo-pair");
    return pair;
  }

  private Node small(Row photograph, String side) {
    ImageView view = new ImageView();
    view.setPreserveRatio(true);
    view.setFitHeight(SMALL);
    String title = photograph.get(DOCUMENT.TITLE, "");
    Label caption = new Paragraph((side
            + photograph.entity().field(DOCUMENT.TAKEN_ON).shown(photograph, Texts.language())
            + " " + title)
        .strip());
    caption.getStyleClass().addAll("muted", "small");
    caption.setPrefWidth(SMALL * 1.4);
    caption.setMinWidth(Region.USE_PREF_SIZE);
    Button button = new Button(null, new VBox(2, view, caption));
    button.setId("paper-" + photograph.id());
    button.getStyleClass().add("card");
    button.setAccessibleText(caption.getText());
    button.focusedProperty().subscribe(focused -> turn(focused, photograph));
    button.setOnAction(_ -> read(photograph, kept -> open(photograph, kept, button)));
    button.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        button.fire();
        key.consume();
      }
    });
    read(
        photograph,
        kept -> pictures.draw(kept, title, 0, SMALL * 2, page -> view.setImage(page.image())));
    return button;
  }

  private void turn(boolean focused, Row photograph) {
    if (focused) {
      turned.accept(photograph.id());
    }
  }

  private void read(Row photograph, Consumer<byte[]> done) {
    session.ask(
        workbook -> workbook.attachments().get(photograph.get(DOCUMENT.SHA256, "")),
        found -> found.ifPresentOrElse(
            done, () -> said.setText(Texts.of("ui.household.photo.missing"))));
  }
}
