package org.liuzhun.ui.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Erased;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Session;

/// Erasing for good (抹除), confirmed in place: what goes is chosen, the reason is given, and the
/// button says what it does. A value is chosen in the history below.
final class ErasePanel extends VBox {

  private final Session session;
  private final ComboBox<Target> what = new ComboBox<>();
  private final TextField reason = new TextField();
  private final Button go = new Button(Texts.of("time.erase.do"));
  private final Button cancel = new Button(Texts.of("time.close"));
  private final Label said = new Paragraph();
  private Runnable done = () -> {};

  /// Erases something for a reason.
  private interface Deed {
    Erased of(Workbook workbook, String reason) throws Trouble;
  }

  /// What can be erased, with its name.
  private record Target(String name, Deed deed) {
    @Override
    public String toString() {
      return name;
    }
  }

  ErasePanel(Session session, Subject subject, Optional<Field<?>> field, Optional<Row> row) {
    this.session = session;
    Label title = new Label(Texts.of("time.erase.title"));
    title.getStyleClass().add("heading");
    Label explain = new Paragraph(Texts.of("time.erase.explain"));
    explain.setMinHeight(USE_PREF_SIZE);
    what.getItems().setAll(targets(subject, field, row));
    what.setPromptText(Texts.of("time.erase.what"));
    what.setAccessibleText(Texts.of("time.erase.what"));
    reason.setPromptText(Texts.of("time.erase.reason"));
    reason.setAccessibleText(Texts.of("time.erase.reason"));
    HBox.setHgrow(reason, Priority.ALWAYS);
    go.setId("erase-for-good");
    go.getStyleClass().add("danger");
    go.disableProperty()
        .bind(what.valueProperty().isNull().or(reason.textProperty().isEmpty()));
    go.setOnAction(_ -> erase());
    cancel.setCancelButton(true);
    cancel.setOnAction(_ -> done.run());
    said.setMinHeight(USE_PREF_SIZE);
    Bar line = new Bar(what, reason, go, cancel);
    line.getStyleClass().add("list-bar");
    getStyleClass().add("erasing");
    getChildren().addAll(title, explain, line, said);
  }

  @Override
  public void requestFocus() {
    what.requestFocus();
  }

  void whenDone(Runnable action) {
    done = action;
  }

  private List<Target> targets(Subject subject, Optional<Field<?>> field, Optional<Row> row) {
    List<Target> targets = new ArrayList<>();
    field.ifPresent(chosen -> row.ifPresent(of -> targets.add(new Target(
        Texts.of("time.erase.value", chosen.label(Texts.language())),
        (workbook, why) -> workbook.erasing().value(of, chosen, why)))));
    for (Member member : subject.dossier().everybody()) {
      targets.add(new Target(
          Texts.of("time.erase.person", member.name()),
          (workbook, why) -> workbook.erasing().person(member.file().id(), why)));
    }
    targets.add(new Target(
        Texts.of("time.erase.household", subject.dossier().called()),
        (workbook, why) -> workbook.erasing().household(subject.id(), why)));
    return targets;
  }

  private void erase() {
    Target target = what.getValue();
    String why = reason.getText();
    busy(true);
    said.setText(Texts.of("time.erase.busy"));
    session.order(
        workbook -> told(workbook, target, why) + left(workbook), this::done, this::failed);
  }

  private String left(Workbook workbook) {
    boolean forgotten = new Proposals(workbook, session.clock()).forget();
    return forgotten ? "" : "\n" + Texts.of("time.erased.proposals");
  }

  private static String told(Workbook workbook, Target target, String reason) throws Trouble {
    Erased erased = target.deed().of(workbook, reason);
    ChangeWords words = new ChangeWords(
        workbook.village(),
        workbook
            .timeline()
            .rows(erased.mentions().stream().map(Erased.Mention::row).toList()));
    Stream<String> mentions = erased.mentions().stream()
        .map(mention -> Texts.of(
            "time.erased.mention",
            words.row(mention.entity(), mention.row()),
            mention.field().label(Texts.language())));
    Stream<String> head = Stream.of(Texts.of("time.erased", erased.rows(), erased.lines()));
    Stream<String> tail = Stream.concat(
        erased.backups() ? Stream.empty() : Stream.of(Texts.of("time.erased.backups-later")),
        Stream.of(Texts.of("time.erased.elsewhere")));
    return Stream.of(head, mentions, tail)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private void done(String words) {
    reason.clear();
    what.setValue(null);
    busy(false);
    said.setText(words);
    cancel.requestFocus();
  }

  private void failed(Trouble trouble) {
    busy(false);
    said.setText(trouble.getMessage());
  }

  private void busy(boolean now) {
    what.setDisable(now);
    reason.setDisable(now);
    cancel.setDisable(now);
  }
}
