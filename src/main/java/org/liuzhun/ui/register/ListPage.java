package org.liuzhun.ui.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.history.Remembering;
import org.liuzhun.ui.parts.Beneath;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.Digit;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.Note;
import org.liuzhun.ui.parts.Pages;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Reveal;
import org.liuzhun.ui.parts.RowListModel;
import org.liuzhun.ui.parts.RowListView;
import org.liuzhun.ui.parts.Showing;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.session.Unfinished;

/// A page over the rows of an entity (台账册页): filters, list, form of the chosen row, lists under it,
/// and panels computed from it.
public final class ListPage implements Page {

  private static final UUID WHOLE_VILLAGE = new UUID(0, 0);
  private static final int LINES = 8;
  private static final int FEWEST_LINES = 5;

  /// A line of the list for so much height of the window: what is left belongs to the chosen row.
  private static final double EM_A_LINE = 7.3;

  private final Session session;
  private final Entity entity;
  private final Desk desk;
  private final RowListModel model;
  private final RowListView view;
  private final FilterBar filters;
  private final Pages below = new Pages();
  private final Label summary = new Paragraph();
  private final VBox node = new VBox();
  private final List<ChildList> children = new ArrayList<>();
  private final List<Runnable> panels = new ArrayList<>();
  private final List<Runnable> leaving = new ArrayList<>();
  private final Map<Entity, Function<Row, Map<Field<?>, List<Note>>>> rules = new HashMap<>();
  private UnaryOperator<Row> starting = row -> row;
  private Predicate<Row> belongs = _ -> true;
  private Comparator<Row> order = (_, _) -> 0;
  private Function<Row, String> sentence = _ -> "";
  private String title;
  private boolean keepsChosen;

  /// A page with these columns.
  ///
  /// @param columns names of fields, parted by blanks
  public ListPage(Session session, Entity entity, String columns) {
    this.session = session;
    this.entity = entity;
    title = entity.listLabel(Texts.language());
    Notes checked = new Notes(session);
    desk = new Desk(
        new VillageReferences(session::village),
        session::save,
        id -> notes(checked, id),
        new Unfinished(),
        Remembering.NOTHING,
        Showing.of(session));
    model = RowListModel.of(desk, entity, fields(entity)).starting(row -> starting.apply(row));
    view = new RowListView(model, columns(entity, columns), desk, session.ids()::next);
    Listed.named(view.table(), this::title);
    below.getTabs().add(new Tab(Texts.of("register.details"), new Beneath(view.formApart())));
    filters = new FilterBar(() -> show(WHOLE_VILLAGE));
    Listed.narrowed(view.table(), filters::words);
    summary.getStyleClass().add("muted");
    summary.managedProperty().bind(Bindings.isNotEmpty(summary.textProperty()));
    VBox.setVgrow(below, Priority.ALWAYS);
    node.getStyleClass().add("list-page");
    node.getChildren().addAll(filters, view, summary, below);
    below.visibleProperty().bind(Bindings.isNotNull(model.chosen()));
    model.chosen().subscribe(this::follow);
    node.sceneProperty().flatMap(Scene::heightProperty).subscribe(this::fit);
    summary.fontProperty().subscribe(_ -> Platform.runLater(this::fit));
    Reveal.below(view.table(), below);
  }

  /// In a low window a long list is shorter, so that the form stays in sight.
  private void fit() {
    Scene window = node.getScene();
    if (window != null) {
      double lines = window.getHeight() / summary.getFont().getSize() / EM_A_LINE;
      view.table().atMost(Math.clamp((int) lines, FEWEST_LINES, LINES));
    }
  }

  /// Another name on the tab than the entity's.
  public ListPage named(String key) {
    title = Texts.of(key);
    return this;
  }

  /// Filters beside the one that shows all; the first one added is on.
  public ListPage filters(Filter... some) {
    filters.add(List.of(some));
    return this;
  }

  /// Only these rows of the entity belong to the page.
  public ListPage only(Predicate<Row> rule) {
    belongs = rule;
    return this;
  }

  /// The chosen row stays in the list when a step of its way takes it out of the filter, until
  /// another one is chosen.
  public ListPage keepingChosen() {
    keepsChosen = true;
    return this;
  }

  /// How a new row begins.
  public ListPage starting(UnaryOperator<Row> rule) {
    starting = rule;
    return this;
  }

  /// The order of the rows.
  public ListPage ordered(Comparator<Row> by) {
    order = by;
    return this;
  }

  /// The list shows the fields of each row as this reads it, the form what was written.
  public ListPage reading(UnaryOperator<Row> rule) {
    view.table().reading(rule);
    return this;
  }

  /// A column of computed text.
  public ListPage column(String key, Function<Row, String> text) {
    view.table().with(Texts.of(key), text);
    return this;
  }

  /// A column of a computed figure.
  public ListPage figure(String key, Function<Row, String> text) {
    view.table().withFigure(Texts.of(key), text);
    return this;
  }

  /// Columns that are summed up where the list goes out: names of fields, parted by blanks.
  public ListPage summing(String columns) {
    columns(entity, columns).forEach(view.table()::summing);
    return this;
  }

  /// What is said under the fields of a row beside what the checks say.
  public ListPage rules(Function<Row, Map<Field<?>, List<Note>>> notes) {
    return rules(entity, notes);
  }

  /// The same for the rows of a list under this one.
  public ListPage rules(Entity rows, Function<Row, Map<Field<?>, List<Note>>> notes) {
    rules.put(rows, notes);
    return this;
  }

  /// A sentence about the chosen row, between list and form.
  public ListPage saying(Function<Row, String> about) {
    sentence = about;
    return this;
  }

  /// A list of rows that name the chosen one in this column.
  public ListPage child(Entity child, TableField<?, UUID> parent, String columns) {
    return child(child, parent, row -> row, columns);
  }

  /// A list of rows that name the chosen one in this column; how new ones begin.
  public ListPage child(
      Entity child, TableField<?, UUID> parent, UnaryOperator<Row> begins, String columns) {
    ChildList list = new ChildList(session, desk, child, parent, begins, columns(child, columns));
    children.add(list);
    below.getTabs().add(list.tab());
    return this;
  }

  /// A shorter name on the tab of the list that was added last.
  public ListPage called(String key) {
    children.getLast().called(Texts.of(key));
    return this;
  }

  /// Turns to a list below and chooses a row of it.
  public void open(Entity child, UUID row) {
    children.stream().filter(list -> list.holds(child)).findFirst().ifPresent(list -> {
      below.getSelectionModel().select(list.tab());
      list.choose(row);
    });
  }

  /// A panel that is computed from the chosen row; empty while none is chosen. One that stays the
  /// same node keeps its cursor and how far it is scrolled.
  public ListPage panel(String key, Function<@Nullable Row, Node> content) {
    Beneath scroll = new Beneath(new Pane());
    Tab tab = new Tab(Texts.of(key), scroll);
    below.getTabs().add(tab);
    panels.add(() -> {
      if (tab.isSelected()) {
        scroll.setContent(content.apply(model.chosen().get()));
      }
    });
    tab.setOnSelectionChanged(_ -> panels.forEach(Runnable::run));
    return this;
  }

  /// What else is to be taken when the room is left.
  public ListPage leaving(Runnable takes) {
    leaving.add(takes);
    return this;
  }

  /// A button for the chosen row.
  public ListPage action(String key, Consumer<Row> does) {
    Button button = new Button(Texts.of(key));
    button.setId(key.substring(key.lastIndexOf('.') + 1));
    button.getStyleClass().add("quiet");
    button.disableProperty().bind(Bindings.isNull(model.chosen()));
    button.setOnAction(_ -> {
      model.form().leaveAll();
      chosen().ifPresent(does);
    });
    view.with(button);
    return this;
  }

  /// What a digit, from 1, does with the chosen row of the list; when it does something, the next
  /// row is chosen.
  public ListPage digits(BiPredicate<Row, Integer> does) {
    view.table().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      int digit = key.isShortcutDown() || key.isAltDown() ? -1 : Digit.of(key.getCode());
      if (digit > 0) {
        key.consume();
        model.form().leaveAll();
        chosen()
            .filter(row -> does.test(row, digit))
            .ifPresent(_ -> view.table().getSelectionModel().selectNext());
      }
    });
    return this;
  }

  /// Something that stands above the list, a form for many rows for instance.
  public ListPage above(Node part) {
    node.getChildren().add(1, part);
    return this;
  }

  /// What further forms of this page share with it.
  public Desk desk() {
    return desk;
  }

  /// The chosen row as it is stored now.
  public Optional<Row> chosen() {
    return Optional.ofNullable(model.form().row());
  }

  /// Adds a row begun elsewhere and puts the cursor into its form.
  public void add(Row row) {
    model.add(row);
    below.getSelectionModel().selectFirst();
    view.form().focusFirst();
  }

  /// Puts the cursor into a field of the chosen row.
  public void focus(TableField<?, ?> column) {
    below.getSelectionModel().selectFirst();
    view.form().focus(entity.field(column));
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show() {
    Row chosen = model.chosen().get();
    show(keepsChosen && chosen != null ? chosen.id() : WHOLE_VILLAGE);
  }

  private void show(UUID kept) {
    List<Row> all = session.village().all(entity).stream().filter(belongs).toList();
    filters.count(all);
    model.show(
        WHOLE_VILLAGE,
        all.stream()
            .filter(row -> filters.shows(row) || row.id().equals(kept))
            .sorted(order)
            .toList());
    view.lacking(all.isEmpty() ? "" : Texts.of("register.filter.none", all.size()));
    view.table().refresh();
    follow();
  }

  @Override
  public void enter() {
    view.table().requestFocus();
  }

  @Override
  public void leave() {
    model.form().leaveAll();
    children.forEach(ChildList::leave);
    leaving.forEach(Runnable::run);
  }

  @Override
  public boolean holds(UUID row) {
    return session.village().all(entity).stream()
        .anyMatch(each -> each.id().equals(row) && belongs.test(each));
  }

  @Override
  public void narrow(Set<UUID> meant) {
    if (!meant.isEmpty()) {
      filters.only(meant);
    }
  }

  @Override
  public boolean choose(UUID row) {
    if (!model.choose(row) && holds(row)) {
      filters.showAll();
    }
    return model.choose(row);
  }

  private void follow() {
    Row row = model.chosen().get();
    summary.setText(row == null ? "" : sentence.apply(row));
    children.forEach(child -> child.show(row));
    panels.forEach(Runnable::run);
  }

  private Map<Field<?>, List<Note>> notes(Notes checked, UUID id) {
    Map<Field<?>, List<Note>> notes = new HashMap<>(checked.of(id));
    rules.forEach((rows, rule) -> session.village().all(rows).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .ifPresent(row ->
            rule.apply(row).forEach((field, said) -> notes.merge(field, said, Notes::both))));
    return notes;
  }

  private static List<Field<?>> columns(Entity entity, String names) {
    return Stream.of(names.split(" "))
        .<Field<?>>map(name -> entity.field(name).orElseThrow())
        .toList();
  }

  private static List<Field<?>> fields(Entity entity) {
    return entity.fields().stream()
        .filter(field -> field.isInForms())
        .<Field<?>>map(field -> field)
        .toList();
  }
}
