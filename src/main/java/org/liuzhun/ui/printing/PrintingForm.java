package org.liuzhun.ui.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.liuzhun.print.pdf.Paper;
import org.liuzhun.print.sheet.Copy;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Reveal;
import org.liuzhun.ui.parts.Scrolling;
import org.liuzhun.ui.session.Session;

/// What to print, for whom, how: the left side of the room.
final class PrintingForm extends Scrolling {

  private static final int YEARS_BACK = 12;

  private final Session session;
  private final PrintingModel model;
  private final ComboBox<Sheet> sheet;
  private final ComboBox<Scope> scope;
  private final ComboBox<String> group;
  private final SecretsBox secrets;
  private final PlanBox plan;
  private final TitledPane blocks;
  private final PrinterBox printer = new PrinterBox();
  private final VBox form = new VBox(10);

  PrintingForm(Session session, PrintingModel model, Runnable keepPlan) {
    this.session = session;
    this.model = model;
    sheet = ChoiceBoxes.of(
        "sheet", Arrays.asList(Sheet.values()), model.sheet(), Sheet::label, this::sheet);
    scope = ChoiceBoxes.of(
        "scope",
        Scope.choices(session.village(), model.household()),
        model.scope(),
        each -> each.label(session.village()),
        this::scope);
    group = group(session, model);
    secrets = new SecretsBox(model);
    plan = new PlanBox(model, keepPlan);
    blocks = new TitledPane(Texts.of("ui.printing.plan"), plan);
    blocks.setExpanded(false);
    ComboBox<Copy> copy = ChoiceBoxes.of(
        "copy", Arrays.asList(Copy.values()), Copy.HOUSEHOLD, Copy::label, model::copy);
    ComboBox<Paper> paper =
        ChoiceBoxes.of("paper", Arrays.asList(Paper.values()), Paper.A4, Paper::label, this::paper);
    form.getChildren()
        .addAll(
            ChoiceBoxes.labelled("sheet", sheet),
            ChoiceBoxes.labelled("scope", scope),
            ChoiceBoxes.labelled("group", group),
            changed(model),
            new Bar(8, ChoiceBoxes.labelled("year", year()), ChoiceBoxes.labelled("copy", copy)),
            ChoiceBoxes.labelled("paper", paper),
            secrets,
            blocks,
            printer);
    form.getStyleClass().add("printing-form");
    setContent(form);
    setFitToWidth(true);
    setFocusTraversable(false);
    Reveal.cursor(this, () -> true);
    getStyleClass().add("printing-side");
  }

  /// Puts a further part at the end.
  void add(Node part) {
    form.getChildren().add(part);
  }

  /// Offers the households of the village as it is now.
  void show() {
    List<Scope> choices = Scope.choices(session.village(), model.household());
    Scope chosen = choices.contains(model.scope()) ? model.scope() : new Scope.All();
    if (!choices.equals(scope.getItems())) {
      scope.getItems().setAll(choices);
    }
    scope.setValue(chosen);
    if (!groups(session).equals(group.getItems())) {
      group.getItems().setAll(groups(session));
    }
    group.setValue(group.getItems().contains(model.group()) ? model.group() : "");
    printer.single(single());
  }

  /// Shows the model's plan.
  void showPlan() {
    plan.show();
  }

  private static CheckBox changed(PrintingModel model) {
    CheckBox changed = new CheckBox(Texts.of("ui.printing.only-changed"));
    changed.setId("printing-changed");
    changed.setOnAction(_ -> model.onlyChanged(changed.isSelected()));
    return changed;
  }

  private static ComboBox<String> group(Session session, PrintingModel model) {
    return ChoiceBoxes.of(
        "group",
        groups(session),
        model.group(),
        name -> name.isEmpty() ? Texts.of("ui.printing.group.all") : name,
        model::group);
  }

  /// Any group, then each.
  private static List<String> groups(Session session) {
    List<String> groups = new ArrayList<>(List.of(""));
    groups.addAll(Scope.groups(session.village()));
    return groups;
  }

  void enter() {
    sheet.requestFocus();
  }

  PrinterBox printer() {
    return printer;
  }

  private ComboBox<Integer> year() {
    int now = model.year();
    List<Integer> years = java.util.stream.IntStream.iterate(now, i -> i - 1)
        .limit(YEARS_BACK)
        .boxed()
        .toList();
    return ChoiceBoxes.of("year", years, now, String::valueOf, model::year);
  }

  private void sheet(Sheet chosen) {
    model.sheet(chosen);
    secrets.show();
    blocks.setVisible(chosen == Sheet.HANDBOOK);
    blocks.setManaged(chosen == Sheet.HANDBOOK);
    printer.single(single());
  }

  private void scope(Scope chosen) {
    model.scope(chosen);
    printer.single(single());
  }

  private void paper(Paper chosen) {
    model.paper(chosen);
    printer.duplex(model.usualDuplex());
  }

  private boolean single() {
    return model.sheet().unit() == Sheet.Unit.VILLAGE || model.scope() instanceof Scope.One;
  }
}
