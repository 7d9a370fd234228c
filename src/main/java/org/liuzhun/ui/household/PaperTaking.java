package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.registry.code.PaperKind;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.DropDown;
import org.liuzhun.ui.parts.Term;
import org.liuzhun.ui.photos.PhotoIntake;
import org.liuzhun.ui.session.Session;

/// What takes photographs and papers into the open file (资料入档): the kind of paper, whether
/// the place of photographs is kept, a file, the clipboard.
final class PaperTaking {

  private final FilePicker picker;
  private final PhotoIntake intake;
  private final Supplier<Optional<UUID>> household;
  private final Consumer<String> told;
  private final DropDown<PaperKind> kind =
      new DropDown<>("paper-kind", CodeTable.of(PaperKind.class).values(), Term::of);
  private final CheckBox place = new CheckBox(Texts.of("ui.household.photo.place.keep"));

  /// @param household whose file is open
  /// @param told hears what goes on
  PaperTaking(
      Session session,
      FilePicker picker,
      Supplier<Optional<UUID>> household,
      Consumer<String> told) {
    this.picker = picker;
    this.household = household;
    this.told = told;
    intake = new PhotoIntake(session);
    place.setId("photo-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    kind.setValue(PaperKind.PHOTO);
    kind.setAccessibleText(Catalogue.DOCUMENT.field(DOCUMENT.KIND).label(Texts.language()));
  }

  /// The parts of the line above the pictures.
  List<Node> parts() {
    return List.of(
        kind,
        place,
        button("ui.household.photo.file", "photo-file", this::fromFile),
        button("ui.household.photo.paste", "photo-paste", this::fromClipboard));
  }

  /// Takes in what was copied elsewhere; false when that is no picture and no file.
  boolean pastes() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    boolean may = !clipboard.hasString() && (clipboard.hasFiles() || clipboard.hasImage());
    if (may) {
      fromClipboard();
    }
    return may;
  }

  private void fromFile() {
    picker
        .open(new FilePicker.Request(Texts.of("ui.household.photo.file"), null, null))
        .ifPresent(this::take);
  }

  private void fromClipboard() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      clipboard.getFiles().forEach(file -> take(file.toPath()));
    } else if (clipboard.hasImage()) {
      byte[] bytes = bytes(clipboard.getImage());
      String title = Texts.of("ui.household.photo.pasted");
      household.get().ifPresent(one -> {
        begin(title);
        intake.picture(one, kind.getValue(), bytes, title, this::failed);
      });
    } else {
      told.accept(Texts.of("ui.household.photo.nothing"));
    }
  }

  private void take(Path file) {
    household.get().ifPresent(one -> {
      begin(PhotoIntake.title(file));
      intake.file(one, kind.getValue(), file, place.isSelected(), this::failed);
    });
  }

  private void begin(String title) {
    told.accept(Texts.of("ui.household.photo.reading", title));
  }

  private void failed(Trouble trouble) {
    told.accept(trouble.getMessage());
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
      throw new UncheckedIOException(e);
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
