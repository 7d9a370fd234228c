package org.liuzhun.ui.grid;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.ChoiceField;
import org.liuzhun.ui.parts.Choices;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.References;
import org.liuzhun.ui.parts.Showing;
import org.liuzhun.ui.session.Session;

/// The batch grid (批量录入): the households of the list, or their members, in lines; any fields of any
/// year in columns.
public final class GridPane implements AutoCloseable {

  private static final int YEARS = 10;

  private final Session session;
  private final Supplier<List<UUID>> households;
  private final GridModel model;
  private final GridTable table;
  private final GridEntry entry;
  private final ComboBox<Integer> year = new ComboBox<>();
  private final ToggleButton people = new ToggleButton(Texts.of("ui.grid.people"));
  private final VBox node = new VBox();
  private final Subscription listening;

  /// A grid over a session.
  ///
  /// @param households the households to be shown, as the list's filters let them through
  public GridPane(Session session, Supplier<List<UUID>> households) {
    this.session = session;
    this.households = households;
    model = new GridModel(session::village, this::references, session::save, Showing.of(session));
    GridCursor cursor = new GridCursor(model);
    entry = new GridEntry(session, model, cursor);
    table = entry.table();
    VBox.setVgrow(table, Priority.ALWAYS);
    node.getStyleClass().addAll("panel", "grid-pane");
    node.setId("grid-pane");
    node.getChildren().addAll(choices(), entry.node(), table);
    listening = session.listen(_ -> {
      if (node.getScene() != null) {
        entry.refresh();
      }
    });
  }

  /// What is shown.
  public Node node() {
    return node;
  }

  /// Shows the households as they are let through now, and takes the cursor.
  public void enter() {
    if (model.columns().isEmpty()) {
      usual();
    }
    fill();
    entry.focus();
  }

  /// Shows the households that are let through now. The cursor stays in its cell, and so does what
  /// is being typed there, as long as that household is among them.
  public void refill() {
    List<GridLine> now = lines();
    if (!now.equals(model.lines())) {
      if (!entry.stay(now)) {
        entry.commit();
      }
      show(now);
    }
  }

  /// Takes what was typed.
  public void leave() {
    entry.commit();
  }

  @Override
  public void close() {
    leave();
    listening.unsubscribe();
  }

  private Bar choices() {
    ToggleButton families = new ToggleButton(Texts.of("ui.grid.households"));
    ToggleGroup group = new ToggleGroup();
    families.setToggleGroup(group);
    people.setToggleGroup(group);
    families.setSelected(true);
    families.getStyleClass().add("filter");
    people.getStyleClass().add("filter");
    people.setId("grid-people");
    families.setId("grid-households");
    group.selectedToggleProperty().subscribe(this::scopeChanged);
    int now = session.today().getYear();
    year.getItems()
        .setAll(IntStream.rangeClosed(now - YEARS, now + 1).boxed().toList().reversed());
    year.setValue(now);
    year.setAccessibleText(Texts.of("ui.grid.year"));
    ChoiceField<GridColumn> add =
        new ChoiceField<>(new Choices<>(this::offered), Texts.of("ui.grid.add"), this::add);
    add.setId("grid-add");
    ColumnWidths.prompted(add);
    Button remove = new Button(Texts.of("ui.grid.remove"));
    remove.getStyleClass().add("quiet");
    remove.setOnAction(_ -> remove());
    Label hint = new Label(Texts.of("ui.grid.hint"));
    hint.getStyleClass().addAll("muted", "small");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Bar line = new Bar(8, families, people, year, add, remove, gap, hint);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void scopeChanged() {
    if (node.getScene() != null) {
      entry.commit();
      model.columns().clear();
      usual();
      fill();
      entry.focus();
    }
  }

  /// With which columns a grid begins: the amounts that everybody is asked for, or how people work.
  private void usual() {
    boolean ofPeople = people.isSelected();
    int of = year.getValue();
    GridColumn.offered(ofPeople, of).stream()
        .filter(column -> ofPeople
            ? column.entity() == Catalogue.PERSON_YEAR && isWork(column)
            : column.item() == IncomeItem.WAGE_MIGRANT
                || column.item() == IncomeItem.BUSINESS_OTHER
                || column.item() == IncomeItem.PROPERTY_OTHER
                || column.item() == IncomeItem.TRANSFER_OTHER)
        .forEach(model.columns()::add);
  }

  private static boolean isWork(GridColumn column) {
    return List.of(
            Tables.PERSON_YEAR.LABOUR,
            Tables.PERSON_YEAR.WORK_PLACE,
            Tables.PERSON_YEAR.WORK_MONTHS,
            Tables.PERSON_YEAR.STUDY)
        .contains(column.field().column());
  }

  private List<Choice<GridColumn>> offered() {
    return GridColumn.offered(people.isSelected(), year.getValue()).stream()
        .filter(column -> !model.columns().contains(column))
        .map(column -> Choice.of(column, "", column.heading()))
        .toList();
  }

  private void add(GridColumn column) {
    model.columns().add(column);
    fill();
    entry.go(entry.cursor().at().line(), model.columns().size() - 1);
    entry.focus();
  }

  private void remove() {
    if (entry.cursor().isSomewhere()) {
      entry.commit();
      model.columns().remove(entry.cursor().at().column());
      fill();
      entry.focus();
    }
  }

  private void fill() {
    show(lines());
  }

  private void show(List<GridLine> lines) {
    model.lines(lines);
    table.build();
    entry.refresh();
  }

  private List<GridLine> lines() {
    boolean ofPeople = people.isSelected();
    return households.get().stream()
        .flatMap(id -> session.village().dossier(id).stream())
        .flatMap(dossier -> ofPeople
            ? dossier.members(session.today()).stream()
                .map(member ->
                    new GridLine(dossier.id(), member.file().id(), group(dossier), member.name()))
            : java.util.stream.Stream.of(
                new GridLine(dossier.id(), null, group(dossier), dossier.called())))
        .toList();
  }

  private static String group(Dossier dossier) {
    return dossier.household().get(Tables.HOUSEHOLD.VILLAGE_GROUP, "");
  }

  private References references(GridLine line) {
    return entity -> switch (entity) {
      case "person" ->
        session.village().dossier(line.household()).stream()
            .flatMap(dossier -> dossier.everybody().stream())
            .map(member -> Choice.of(member.file().id(), "", member.name()))
            .toList();
      case "household" ->
        session.village().dossiers().stream()
            .map(dossier -> Choice.of(dossier.id(), "", dossier.called()))
            .toList();
      default -> List.of();
    };
  }
}
