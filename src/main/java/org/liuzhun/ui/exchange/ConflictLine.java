package org.liuzhun.ui.exchange;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.liuzhun.exchange.Choices;
import org.liuzhun.exchange.ConflictWords;
import org.liuzhun.registry.Field;
import org.liuzhun.store.Conflict;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Showing;

/// One thing to compare (待核对的一行): whom and what with the value before, the versions with who, when
/// and which laptop, and a numbered button for each choice.
final class ConflictLine extends DecisionLine {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  private final Conflict conflict;
  private final ConflictWords words;
  private final BiConsumer<Conflict, Conflict.Decision> decide;
  private final Consumer<Trouble> refused;
  private final Showing showing;
  private final TextField other = new TextField();

  ConflictLine(
      Conflict conflict,
      ConflictWords words,
      BiConsumer<Conflict, Conflict.Decision> decide,
      Consumer<Trouble> refused,
      Showing showing) {
    super(words.whom(conflict) + " " + words.what(conflict));
    this.conflict = conflict;
    this.words = words;
    this.decide = decide;
    this.refused = refused;
    this.showing = showing;
    setId("conflict-" + conflict.id());
    List<Node> cells = new ArrayList<>(List.of(whom()));
    conflict.versions().forEach(version -> cells.add(version(version)));
    offer();
    cells.add(choices);
    columns(cells);
  }

  private VBox whom() {
    VBox whom = cell(words.whom(conflict), about());
    String evidence = words.evidence(conflict);
    if (!evidence.isEmpty()) {
      whom.getChildren().add(weak(Texts.of("exchange.evidence", evidence)));
    }
    return whom;
  }

  private String about() {
    String base = words.base(conflict);
    return base.isEmpty()
        ? words.what(conflict)
        : words.what(conflict) + "  " + Texts.of("ui.exchange.before", base);
  }

  private Node version(Conflict.Version version) {
    String where = Texts.of(
        version.mine() ? "ui.exchange.mine.where" : "ui.exchange.theirs.where",
        version.who(),
        words.laptop(version.device()),
        TIME.format(version.when()));
    String reason = version.reason();
    VBox cell =
        cell(words.value(conflict, version), reason == null ? where : where + "  " + reason);
    if (words.hides(conflict)) {
      cell.getChildren().add(1, reveal(version, (Label) cell.getChildren().getFirst()));
    }
    return cell;
  }

  /// Two numbers may differ just where both are hidden.
  private Button reveal(Conflict.Version version, Label value) {
    Button show = new Button(Texts.of("ui.parts.show"));
    show.getStyleClass().add("quiet");
    show.setAccessibleText(show.getText() + " " + words.what(conflict));
    show.setOnAction(_ -> {
      value.setText(words.whole().value(conflict, version));
      show.setDisable(true);
      Field<?> field = conflict.field();
      if (field != null) {
        showing.shown(conflict.row(), field);
      }
    });
    return show;
  }

  private void offer() {
    for (int i = 0; i < conflict.versions().size(); i++) {
      int version = i;
      String key = conflict.versions().get(i).mine() ? "ui.exchange.mine" : "ui.exchange.theirs";
      choice(key, () -> decide.accept(conflict, new Conflict.Decision.Take(version)));
    }
    if (conflict.mayDiffer()) {
      choice(
          ConflictWords.differentKey(conflict),
          () -> decide.accept(conflict, new Conflict.Decision.Different()));
    }
    if (conflict.kind() == Conflict.Kind.FIELD) {
      choice("ui.exchange.other", this::askOther);
      other.setVisible(false);
      other.managedProperty().bind(other.visibleProperty());
      other.setAccessibleText(Texts.of("ui.exchange.other"));
      other.setPrefColumnCount(12);
      other.setOnAction(_ -> takeOther());
      choices.getChildren().add(other);
    }
  }

  private void askOther() {
    other.setVisible(true);
    other.requestFocus();
  }

  private void takeOther() {
    try {
      decide.accept(conflict, Choices.of(conflict, other.getText()));
    } catch (Trouble trouble) {
      refused.accept(trouble);
    }
  }
}
