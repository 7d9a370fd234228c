package org.liuzhun.ui.photos;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Session;

/// The photographs of something that is no household (照片): of a person of the team, whose latest
/// one stands on the family's handbook and cards, of a project, of an asset.
public final class RowPhotos extends VBox {

  private static final double HEIGHT = 150;

  private final Session session;
  private final FilePicker picker;
  private final TableField<?, UUID> column;
  private final Label said = new Paragraph();
  private final FlowPane small = new FlowPane(8, 8);
  private List<Row> shown = List.of();
  private @Nullable UUID owner;

  /// Photographs whose rows name what they show in this column.
  ///
  /// @param told what is done with them
  public RowPhotos(Session session, FilePicker picker, TableField<?, UUID> column, String told) {
    super(8);
    this.session = session;
    this.picker = picker;
    this.column = column;
    getStyleClass().add("section");
    Label how = new Paragraph(told);
    how.getStyleClass().add("muted");
    said.getStyleClass().add("muted");
    Button take = new Button(Texts.of("photos.row.take"));
    take.setId("row-photo");
    take.setOnAction(_ -> take());
    take.setDisable(session.isPast());
    getChildren().addAll(how, new Bar(take, said), small);
    show(null);
  }

  /// Whose photographs are shown; none while nothing is chosen.
  public void show(@Nullable Row row) {
    setDisable(row == null);
    owner = row == null ? null : row.id();
    List<Row> now = owner == null ? List.of() : photographs(owner);
    if (!now.equals(shown)) {
      shown = now;
      small.getChildren().setAll(now.stream().map(this::card).toList());
      said.setText("");
    }
  }

  private List<Row> photographs(UUID of) {
    return session.village().rows(Catalogue.DOCUMENT).stream()
        .filter(row -> of.equals(row.get(column)) && row.get(DOCUMENT.SHA256) != null)
        .sorted(Comparator.comparing((Row row) -> row.get(DOCUMENT.TAKEN_ON, session.today()))
            .reversed())
        .toList();
  }

  private void take() {
    UUID to = owner;
    var request = new FilePicker.Request(Texts.of("photos.row.take"), null, null);
    picker.several(request).stream().filter(_ -> to != null).forEach(file -> {
      said.setText(Texts.of("ui.household.photo.reading", PhotoIntake.title(file)));
      new PhotoIntake(session)
          .photograph(
              new PhotoIntake.Owner(column, Objects.requireNonNull(to)),
              file,
              trouble -> said.setText(trouble.getMessage()));
    });
  }

  private Node card(Row photograph) {
    ImageView view = new ImageView();
    view.setPreserveRatio(true);
    view.setFitHeight(HEIGHT);
    String title = photograph.get(DOCUMENT.TITLE, "");
    view.setAccessibleText(title);
    String day = photograph.entity().field(DOCUMENT.TAKEN_ON).shown(photograph, Texts.language());
    Label caption = new Label((day + " " + title).strip());
    caption.getStyleClass().addAll("muted", "small");
    caption.setMaxWidth(HEIGHT * 2);
    Button remove = new Button(Texts.of("photos.row.remove"));
    remove.getStyleClass().add("quiet");
    remove.setDisable(session.isPast());
    remove.setOnAction(_ -> session.save(Edit.begin().delete(photograph).build()));
    read(photograph, view);
    return new VBox(4, view, caption, remove);
  }

  private void read(Row photograph, ImageView view) {
    session.ask(
        workbook -> workbook.attachments().get(photograph.get(DOCUMENT.SHA256, "")),
        found -> found.ifPresentOrElse(
            kept ->
                view.setImage(new Image(new ByteArrayInputStream(kept), 0, HEIGHT * 2, true, true)),
            () -> said.setText(Texts.of("ui.household.photo.missing"))));
  }
}
