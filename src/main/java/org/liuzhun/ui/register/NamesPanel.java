package org.liuzhun.ui.register;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Session;

/// Names of households or groups, one a line, and one save for all of them (按名单批量登记).
public final class NamesPanel extends VBox {

  private final Session session;
  private final BiFunction<Row, Dossier, @Nullable Row> makes;
  private final TextArea names = new TextArea();
  private final Button write = new Button();
  private final Label unknown = new Paragraph();
  private final NamesAsked asked = new NamesAsked(this::read);
  private Function<Row, String> refusal = _ -> "";
  private @Nullable Row owner;

  /// A panel that makes a row for each named household; null where there is one already.
  ///
  /// @param told the words that say how
  public NamesPanel(Session session, String told, BiFunction<Row, Dossier, @Nullable Row> makes) {
    super(8);
    this.session = session;
    this.makes = makes;
    getStyleClass().add("section");
    Label how = new Paragraph(told);
    how.getStyleClass().add("muted");
    names.setId("names");
    names.setPrefRowCount(4);
    names.setAccessibleText(told);
    names.textProperty().subscribe(this::read);
    write.setId("write-names");
    write.getStyleClass().add("accent");
    write.setOnAction(_ -> write());
    unknown.getStyleClass().add("bad");
    Bar bar = new Bar(10, write, unknown);
    bar.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(how, names, asked, bar);
    show(null);
  }

  /// Why nothing may hang under a row; empty words where it may.
  public NamesPanel refusing(Function<Row, String> rule) {
    refusal = rule;
    return this;
  }

  /// The row under which the new ones will hang.
  public void show(@Nullable Row row) {
    owner = row;
    setDisable(row == null);
    read();
  }

  private void read() {
    write.setText(Texts.of("register.names.write", rows().size()));
    write.setDisable(rows().isEmpty());
    NamedHouseholds households = new NamedHouseholds(session.village());
    List<String> lines = lines();
    asked.ask(households, lines);
    String refused = refused();
    unknown.setText(refused.isEmpty() ? unknown(households, lines) : refused);
  }

  private List<String> lines() {
    return names.getText().lines().filter(line -> !line.isBlank()).toList();
  }

  private static String unknown(NamedHouseholds households, List<String> lines) {
    List<String> nobody =
        lines.stream().filter(line -> households.called(line).isEmpty()).toList();
    return nobody.isEmpty() ? "" : Texts.of("register.names.unknown", String.join(" ", nobody));
  }

  private String refused() {
    return owner == null ? "" : refusal.apply(owner);
  }

  private List<Row> rows() {
    Row under = owner;
    if (under == null || !refused().isEmpty()) {
      return List.of();
    }
    return asked.meant(new NamedHouseholds(session.village()), lines()).stream()
        .flatMap(household -> Stream.ofNullable(makes.apply(under, household)))
        .toList();
  }

  private void write() {
    Edit.Builder edit = Edit.begin();
    rows().forEach(edit::create);
    if (!edit.isEmpty()) {
      session.save(edit.build());
      names.clear();
      asked.clear();
    }
  }
}
