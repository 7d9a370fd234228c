package org.liuzhun.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.draft.Draft;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Showing;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;

/// Offers back what was typed and not saved when the program broke off: names household and field,
/// leads there, or lets it go. Gone when there is nothing to offer.
final class DraftStrip extends HBox {

  private final Session session;
  private final Consumer<Place> go;
  private final Label words = new Label();
  private final Button there = new Button(Texts.of("keep.draft.go"));
  private final Button drop = new Button(Texts.of("keep.draft.drop"));
  private final Subscription listening;

  DraftStrip(Session session, Consumer<Place> go) {
    super(10);
    this.session = session;
    this.go = go;
    setId("drafts");
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("draft-strip");
    words.setId("draft-words");
    words.setMaxWidth(Double.MAX_VALUE);
    setHgrow(words, Priority.ALWAYS);
    there.setId("draft-go");
    drop.setId("draft-drop");
    there.setMinWidth(USE_PREF_SIZE);
    drop.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, there, drop);
    listening = session.unfinished().listen(this::show);
    show();
  }

  void close() {
    listening.unsubscribe();
  }

  private void show() {
    List<Draft> drafts = session.unfinished().offered();
    setVisible(!drafts.isEmpty());
    setManaged(!drafts.isEmpty());
    if (drafts.isEmpty()) {
      return;
    }
    Draft first = drafts.getFirst();
    Optional<Dossier> household = household(first);
    words.setText(Texts.of(
        "keep.draft.words",
        drafts.size(),
        household.map(Dossier::title).orElseGet(() -> Texts.of("keep.draft.new-row")),
        field(first).map(field -> field.label(Texts.language())).orElse(first.field()),
        shown(first)));
    there.setVisible(household.isPresent());
    there.setManaged(household.isPresent());
    there.setOnAction(_ -> household.ifPresent(
        file -> go.accept(new Place(file.id(), null, first.row(), field(first).orElse(null)))));
    drop.setOnAction(_ -> session.unfinished().drop(first));
  }

  private Optional<Dossier> household(Draft draft) {
    return session.village().dossiers().stream()
        .filter(file -> file.id().equals(draft.row()) || file.find(draft.row()).isPresent())
        .findFirst();
  }

  private String shown(Draft draft) {
    Showing showing = Showing.of(session);
    return field(draft).map(field -> showing.words(field, draft.text())).orElse(draft.text());
  }

  private static Optional<Field<?>> field(Draft draft) {
    return Catalogue.field(draft.field());
  }
}
