package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.verdict.StepPlan;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.parts.ListColumns;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.RowForm;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.parts.Term;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.VerdictPanel;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;

/// Leads a monitoring through its procedure in one place (监测办理): help that comes first, the
/// steps with their last days, the form of the chosen step, the decision; before a removal
/// the conditions, met or not.
final class ProceedingsPanel extends VBox {

  private final Session session;
  private final Proceedings proceedings;
  private final Consumer<TableField<?, ?>> lacking;
  private final Label heading = new Paragraph();
  private final Label first = new Paragraph();
  private final VerdictPanel verdict;
  private final LineTable steps = new LineTable(
          List.of(
              Texts.of("register.procedure.step"),
              Texts.of("register.procedure.due"),
              Texts.of("register.procedure.done"),
              Texts.of("register.procedure.who")),
          List.of(160, 130, 130, 300),
          _ -> {})
      .named("steps", Texts.of("register.procedure"));
  private final RowForm form;
  private final FormView view;
  private final Button record = new Button();
  private final Button begin = button("begin", row -> {
    proceedings().begin(row);
    return Optional.empty();
  });
  private final Button takeIn = button("take-in", row -> proceedings().takeIn(row));
  private final Button refuse = button("refuse", row -> proceedings().refuse(row));
  private final Button remove = button("remove", row -> proceedings().remove(row));
  private @Nullable Row episode;
  private @Nullable StepPlan plan;

  ProceedingsPanel(
      Session session, Desk desk, Consumer<Place> go, Consumer<TableField<?, ?>> lacking) {
    super(8);
    this.session = session;
    this.lacking = lacking;
    proceedings = new Proceedings(session, () -> form().row());
    verdict = new VerdictPanel(go);
    form = new RowForm(Catalogue.PROCEDURE_STEP, fields(), desk);
    view = new FormView(form);
    heading.setId("procedure-heading");
    heading.getStyleClass().add("heading");
    getStyleClass().add("section");
    record.setId("record-step");
    record.getStyleClass().add("accent");
    record.setOnAction(_ -> recordNext());
    steps.getSelectionModel().selectedIndexProperty().subscribe(_ -> showStep());
    Bar bar = new Bar(8, record, begin, takeIn, remove, refuse);
    getChildren().addAll(heading, first, bar, steps, view, verdict);
  }

  private static List<Field<?>> fields() {
    return ListColumns.of(
        Catalogue.PROCEDURE_STEP,
        PROCEDURE_STEP.DONE_ON,
        PROCEDURE_STEP.PLACE,
        PROCEDURE_STEP.PRESENT,
        PROCEDURE_STEP.EXPECTED,
        PROCEDURE_STEP.VOTES_FOR,
        PROCEDURE_STEP.VOTES_AGAINST,
        PROCEDURE_STEP.VOTES_ABSTAINED,
        PROCEDURE_STEP.PUBLIC_FROM,
        PROCEDURE_STEP.PUBLIC_UNTIL,
        PROCEDURE_STEP.OBJECTION,
        PROCEDURE_STEP.SIGNER);
  }

  private Proceedings proceedings() {
    return proceedings;
  }

  private Button button(String name, Function<Row, Optional<TableField<?, ?>>> does) {
    Button button = new Button(Texts.of("register.procedure." + name));
    button.setId("procedure-" + name);
    button.setOnAction(_ -> {
      if (episode != null) {
        form().leaveAll();
        does.apply(episode).ifPresent(column -> lacking().accept(column));
      }
    });
    return button;
  }

  private RowForm form() {
    return form;
  }

  private Consumer<TableField<?, ?>> lacking() {
    return lacking;
  }

  void leave() {
    form.leaveAll();
  }

  /// The panel, about this monitoring.
  ProceedingsPanel about(@Nullable Row chosen) {
    boolean other = episode == null || chosen == null || !episode.id().equals(chosen.id());
    episode = chosen;
    plan = chosen == null ? null : proceedings.plan(chosen).orElse(null);
    tell();
    steps.show(plan == null ? List.of() : plan.steps().stream().map(this::line).toList());
    present(steps, plan != null);
    fit();
    if (other) {
      choose();
    }
    showStep();
    return this;
  }

  private void fit() {
    int lines = plan == null ? 0 : plan.steps().size();
    steps.fit(lines, lines);
  }

  private void choose() {
    StepPlan now = plan;
    steps.getSelectionModel().clearSelection();
    if (now != null) {
      now.next().ifPresent(step -> steps.getSelectionModel().select(now.steps().indexOf(step)));
    }
  }

  private void tell() {
    Row row = episode;
    boolean waiting = row != null && Clues.isWaiting(row);
    boolean active = row != null && Clues.isActive(row);
    Optional<StepPlan.Step> next = Optional.ofNullable(plan).flatMap(StepPlan::next);
    heading.setText(words(waiting, active, next));
    boolean late = next.filter(step -> step.late(session.today())).isPresent();
    heading.setGraphic(late ? new StatusMark(Level.BAD) : null);
    tellFirst(row);
    next.ifPresent(
        step -> record.setText(Texts.of("register.procedure.record", Term.of(step.kind()))));
    present(record, next.isPresent());
    present(begin, active && plan == null);
    present(takeIn, waiting && next.isEmpty());
    present(refuse, waiting);
    present(remove, active && plan != null && next.isEmpty());
    present(verdict, active);
    judge(active ? row : null);
  }

  private String words(boolean waiting, boolean active, Optional<StepPlan.Step> next) {
    if (!waiting && !active) {
      return Texts.of("register.procedure.none");
    }
    if (plan == null) {
      return Texts.of(active ? "register.procedure.not-begun" : "register.procedure.undated");
    }
    String way = Texts.of(waiting ? "register.procedure.entry" : "register.procedure.removal");
    return next.map(step -> Texts.of(
            step.late(session.today()) ? "register.procedure.late" : "register.procedure.next",
            way,
            Term.of(step.kind()),
            step.due()))
        .orElseGet(() -> Texts.of("register.procedure.complete", way));
  }

  /// Help comes first in the green channel (绿色通道): whether it did, and when.
  private void tellFirst(@Nullable Row row) {
    boolean green = row != null && row.yes(EPISODE.GREEN_CHANNEL);
    if (row != null && green) {
      LocalDate helped = row.get(EPISODE.FIRST_HELP_ON);
      first.setText(
          helped == null
              ? Texts.of("register.procedure.help-first")
              : Texts.of("register.procedure.helped", helped, row.get(EPISODE.FIRST_HELP, "")));
    }
    present(first, green);
  }

  private void judge(@Nullable Row row) {
    verdict.show(
        Optional.ofNullable(row)
            .flatMap(one -> Optional.ofNullable(one.get(EPISODE.HOUSEHOLD)))
            .flatMap(session.village()::dossier)
            .map(file -> Situation.of(file, session.today()))
            .filter(situation -> situation.monitored().isPresent()),
        Policy.of(session.village()),
        Texts.of("register.removal.none"));
  }

  private LineTable.Line line(StepPlan.Step step) {
    Level level = step.late(session.today())
        ? Level.BAD
        : step.done().isPresent() ? Level.GOOD : Level.UNKNOWN;
    return new LineTable.Line(
        level,
        List.of(
            Term.of(step.kind()),
            step.due().toString(),
            step.day().map(LocalDate::toString).orElse(""),
            step.done().map(ProceedingsPanel::who).orElse("")),
        null);
  }

  private static String who(Row step) {
    return (step.get(PROCEDURE_STEP.PLACE, "") + " " + step.get(PROCEDURE_STEP.SIGNER, "")).strip();
  }

  /// Records the next step and puts the cursor into its form; once, until it is saved.
  private void recordNext() {
    Row row = episode;
    StepPlan now = plan;
    if (row != null && now != null) {
      now.next().ifPresent(step -> {
        record.setDisable(true);
        Row made = proceedings.record(row, step.kind(), _ -> record.setDisable(false));
        steps.getSelectionModel().select(now.steps().indexOf(step));
        form.show(made);
        present(view, true);
        view.focusFirst();
      });
    }
  }

  private void showStep() {
    int chosen = steps.getSelectionModel().getSelectedIndex();
    Optional<Row> done = plan == null || chosen < 0 || chosen >= plan.steps().size()
        ? Optional.empty()
        : plan.steps().get(chosen).done();
    done.ifPresentOrElse(form::show, form::clear);
    present(view, done.isPresent());
  }

  private static void present(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
