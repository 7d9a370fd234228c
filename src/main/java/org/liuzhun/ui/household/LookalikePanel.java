package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Lookalike;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.FieldModel;
import org.liuzhun.ui.parts.FieldText;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.References;
import org.liuzhun.ui.parts.RowForm;
import org.liuzhun.ui.parts.StatusMark;

/// Warns while a person is being typed that the register may have him already (疑似重复), in open
/// and in closed files, and says what to do.
final class LookalikePanel extends VBox {

  private static final List<TableField<?, ?>> TELLING =
      List.of(PERSON.NAME, PERSON.ID_NUMBER, PERSON.BIRTH);
  private static final int MOST = 4;

  private final RowForm person;
  private final Supplier<@Nullable Subject> subject;
  private final Consumer<UUID> go;
  private List<Lookalike> shown = List.of();

  /// A panel that watches the form of a person.
  ///
  /// @param subject the household that is shown
  /// @param go shows another household
  LookalikePanel(RowForm person, Supplier<@Nullable Subject> subject, Consumer<UUID> go) {
    this.person = person;
    this.subject = subject;
    this.go = go;
    setId("lookalikes");
    getStyleClass().add("forms");
    TELLING.forEach(column -> person.model(column).text().subscribe(this::look));
    person.whenFilled(this::look);
    place();
  }

  private void look() {
    if (person.filling()) {
      return;
    }
    Subject now = subject.get();
    Row typed = person.row();
    if (now == null || typed == null) {
      show(List.of());
      return;
    }
    for (TableField<?, ?> column : TELLING) {
      typed = typed(typed, person.model(column));
    }
    show(Lookalike.of(typed, now.village(), now.today()).stream()
        .filter(found -> person.row() != null && !found.member().file().id().equals(personId()))
        .limit(MOST)
        .toList());
  }

  private @Nullable UUID personId() {
    Row row = person.row();
    return row == null ? null : row.id();
  }

  private static <T> Row typed(Row row, FieldModel<T> model) {
    return FieldText.typed(row, model.field(), References.NONE, model.text().get())
        .row();
  }

  private void show(List<Lookalike> found) {
    if (!found.equals(shown)) {
      shown = found;
      getChildren().setAll(found.stream().map(this::line).toList());
      place();
    }
  }

  private void place() {
    setManaged(!shown.isEmpty());
    setVisible(!shown.isEmpty());
  }

  private Node line(Lookalike found) {
    String kind = found.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Row household = found.household().household();
    String where = String.join(
        " ",
        Stream.of(
                household.get(HOUSEHOLD.VILLAGE_GROUP, ""),
                found.household().title(),
                household.get(HOUSEHOLD.NUMBER, ""))
            .filter(part -> !part.isEmpty())
            .toList());
    Label words = new Paragraph(
        Texts.of(
            "ui.household.lookalike." + kind,
            found.member().name(),
            where,
            Texts.of(
                found.open() ? "ui.household.lookalike.open" : "ui.household.lookalike.closed")),
        new StatusMark(
            found.kind() == Lookalike.Kind.SAME_NUMBER
                ? StatusMark.Level.BAD
                : StatusMark.Level.DOUBT));
    words.getStyleClass().addAll("note", "doubt");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button look = new Button(Texts.of("ui.household.lookalike.go"));
    look.getStyleClass().add("quiet");
    look.setMinWidth(USE_PREF_SIZE);
    look.setAccessibleText(Texts.of("ui.household.lookalike.go") + " " + where);
    look.setOnAction(_ -> go.accept(found.household().id()));
    Bar line = new Bar(words, look);
    line.getStyleClass().add("choosing");
    return line;
  }
}
