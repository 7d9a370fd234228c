package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.registry.code.PaperKind;
import org.liuzhun.store.photo.Photograph;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Term;
import org.liuzhun.ui.photos.PhotoIntake;
import org.liuzhun.ui.session.Session;

/// The photographs and scanned papers of a household (照片和扫描件): small ones in the order of their
/// days, a large one of the chosen; new ones out of a file or the clipboard.
final class PhotosPanel implements SectionView {

  private static final double SMALL = 132;

  private final Session session;
  private final FilePicker picker;
  private final PhotoIntake intake;
  private final FlowPane small = new FlowPane(8, 8);
  private final PaperView large;
  private final ComboBox<PaperKind> kind = new ComboBox<>(
      FXCollections.observableArrayList(CodeTable.of(PaperKind.class).values()));
  private final Label said = new Paragraph();
  private final VBox node = new VBox();
  private @Nullable Subject subject;
  private List<Row> shown = List.of();

  PhotosPanel(Session session, FilePicker picker) {
    this.session = session;
    this.picker = picker;
    intake = new PhotoIntake(session);
    large = new PaperView(session, picker, said::setText);
    prepareKind();
    Label title = new Label(Texts.of("ui.household.photo.title"));
    title.getStyleClass().add("heading");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    said.getStyleClass().add("muted");
    Bar bar = new Bar(title, said, gap);
    if (!session.isPast()) {
      bar.getChildren()
          .addAll(
              kind,
              button("ui.household.photo.file", "photo-file", this::fromFile),
              button("ui.household.photo.paste", "photo-paste", this::fromClipboard));
    }
    bar.getStyleClass().add("list-bar");
    node.getStyleClass().add("row-list");
    node.getChildren().addAll(bar, small, large);
  }

  private void prepareKind() {
    kind.setId("paper-kind");
    kind.setValue(PaperKind.PHOTO);
    kind.setAccessibleText(Catalogue.DOCUMENT.field(DOCUMENT.KIND).label(Texts.language()));
    kind.setConverter(new StringConverter<>() {
      @Override
      public String toString(@Nullable PaperKind value) {
        return value == null ? "" : Term.of(value);
      }

      @Override
      public @Nullable PaperKind fromString(String text) {
        return null;
      }
    });
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
    Label caption = new Label((side
            + photograph.entity().field(DOCUMENT.TAKEN_ON).shown(photograph, Texts.language())
            + " " + title)
        .strip());
    caption.getStyleClass().addAll("muted", "small");
    caption.setMaxWidth(SMALL * 1.4);
    Button button = new Button(null, new VBox(2, view, caption));
    button.getStyleClass().add("card");
    button.setAccessibleText(caption.getText());
    button.setOnAction(_ -> read(photograph, jpeg -> large.show(photograph, jpeg)));
    read(photograph, jpeg -> view.setImage(image(jpeg)));
    return button;
  }

  private static Image image(byte[] jpeg) {
    return new Image(new ByteArrayInputStream(jpeg), SMALL * 2, SMALL * 2, true, true);
  }

  private void read(Row photograph, Consumer<byte[]> done) {
    session.ask(
        workbook -> workbook.attachments().get(photograph.get(DOCUMENT.SHA256, "")),
        found -> found.ifPresentOrElse(
            done, () -> said.setText(Texts.of("ui.household.photo.missing"))));
  }

  private void fromFile() {
    picker
        .open(new FilePicker.Request(Texts.of("ui.household.photo.file"), null, null))
        .ifPresent(file -> take(title(file), () -> Photograph.read(file)));
  }

  private static String title(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private void fromClipboard() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      clipboard
          .getFiles()
          .forEach(file -> take(title(file.toPath()), () -> Photograph.read(file.toPath())));
    } else if (clipboard.hasImage()) {
      byte[] bytes = bytes(clipboard.getImage());
      String title = Texts.of("ui.household.photo.pasted");
      take(title, () -> Photograph.of(bytes, title));
    } else {
      said.setText(Texts.of("ui.household.photo.nothing"));
    }
  }

  private void take(String title, PhotoIntake.Source source) {
    UUID household = subject == null ? null : subject.id();
    if (household != null) {
      said.setText(Texts.of("ui.household.photo.reading", title));
      intake.take(household, kind.getValue(), title, source, this::say);
    }
  }

  private void say(Trouble trouble) {
    said.setText(trouble.getMessage());
  }

  /// A picture of another program as a file.
  private static byte[] bytes(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(copy, "png", out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Button button(String key, String id, Runnable action) {
    Button button = new Button(Texts.of(key));
    button.setId(id);
    button.getStyleClass().add("quiet");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
