package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.PaperCopy;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// A photograph or scanned paper, large (看大图), with the way to take it out as a page to print and
/// the way to close it.
final class PaperView extends VBox {

  private static final double LARGE = 640;

  private final Session session;
  private final FilePicker picker;
  private final Consumer<String> told;
  private final ImageView picture = new ImageView();
  private @Nullable Row shown;
  private byte[] jpeg = {};

  /// @param told hears what came of it
  PaperView(Session session, FilePicker picker, Consumer<String> told) {
    super(6);
    this.session = session;
    this.picker = picker;
    this.told = told;
    picture.setPreserveRatio(true);
    picture.setFitWidth(LARGE);
    picture.setFitHeight(LARGE);
    Bar bar = new Bar(
        6,
        button("ui.household.photo.copy", "paper-copy", this::copy),
        button("ui.household.photo.close", "paper-close", this::close));
    getChildren().addAll(bar, picture);
    close();
  }

  /// Shows one.
  void show(Row paper, byte[] content) {
    shown = paper;
    jpeg = content;
    picture.setImage(
        new Image(new ByteArrayInputStream(content), LARGE * 2, LARGE * 2, true, true));
    visible(true);
  }

  /// Shows none.
  void close() {
    shown = null;
    jpeg = new byte[0];
    picture.setImage(null);
    visible(false);
  }

  private void visible(boolean now) {
    setVisible(now);
    setManaged(now);
  }

  /// Taking a paper out of its encryption is noted.
  private void copy() {
    Row paper = shown;
    if (paper == null) {
      return;
    }
    String title = paper.get(DOCUMENT.TITLE, Texts.of("ui.household.photo.title"));
    byte[] content = jpeg;
    Path name = Path.of(title.replaceAll("[^\\p{L}\\p{N} _-]", "_") + ".pdf");
    picker
        .save(new FilePicker.Request(Texts.of("ui.household.photo.copy"), "pdf", name))
        .ifPresent(file -> session
            .background()
            .run(
                Lane.JOBS,
                () -> {
                  PaperCopy.write(content, title, file);
                  return Texts.of("ui.household.photo.copied", title, file);
                },
                words -> {
                  session.exported(words);
                  told.accept(words);
                },
                trouble -> told.accept(trouble.getMessage())));
  }

  private static Button button(String key, String id, Runnable action) {
    Button button = new Button(Texts.of(key));
    button.setId(id);
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
