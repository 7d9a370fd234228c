package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.CopyPanel;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.parts.ListColumns;
import org.liuzhun.ui.parts.Offer;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.RowForm;
import org.liuzhun.ui.parts.RowListModel;

/// Income (收入): the statements, the lines of the chosen one, and the account that they make.
final class IncomeSection implements SectionView {

  private static final Comparator<Row> LATEST_FIRST =
      Comparator.<Row>comparingInt(row -> row.get(INCOME_STATEMENT.YEAR, 0)).reversed();

  private static final int STATEMENT_LINES = 4;

  private final EntityList statements;
  private final EntityList items;
  private final ListsSection all;
  private final AccountPanel account = new AccountPanel();
  private final CopyPanel offers;
  private final Button known = button("ui.household.income.known", "income-known");
  private final Button again = button("ui.parts.year.copy", "income-again");
  private final VBox node = new VBox();
  private final Label begun = new Paragraph();
  private final RowId ids;
  private final boolean readOnly;
  private @Nullable Subject subject;
  private @Nullable UUID made;

  IncomeSection(Desk desk, RowId ids) {
    this.ids = ids;
    readOnly = desk.readOnly();
    statements = statements(desk, ids);
    items = new EntityList(
        Catalogue.INCOME_ITEM,
        ListColumns.of(
            Catalogue.INCOME_ITEM,
            INCOME_ITEM.ITEM,
            INCOME_ITEM.PERSON,
            INCOME_ITEM.AMOUNT,
            INCOME_ITEM.ESTIMATED,
            INCOME_ITEM.EVIDENCE),
        desk,
        ids,
        this::itemsOfChosen);
    items.beginning(row -> row.with(INCOME_ITEM.STATEMENT, statement()));
    all = new ListsSection(items, statements);
    offers = new CopyPanel(desk);
    known.setOnAction(_ -> offerKnown());
    again.setOnAction(_ -> offerAgain());
    items.node().with(known).with(again);
    build();
    statements.model().chosen().subscribe(() -> {
      offers.hide();
      if (!Objects.equals(chosen(), made)) {
        say("");
      }
      showItems();
    });
  }

  /// The statement to which a new line belongs. Where there is none yet, or one whose key nobody
  /// has given, it becomes this year's: a line is never without its statement.
  private @Nullable UUID statement() {
    Subject now = subject;
    RowListModel list = statements.model();
    list.form().leaveAll();
    if (now == null || stored().isPresent()) {
      return chosen();
    }
    if (list.chosen().get() == null) {
      list.add(ids.next());
    }
    RowForm form = list.form();
    form.fill(INCOME_STATEMENT.PURPOSE, Coded.of(StatementPurpose.YEARLY));
    form.fill(INCOME_STATEMENT.YEAR, now.today().getYear());
    Row row = Objects.requireNonNull(form.row());
    made = row.id();
    say(Texts.of("ui.household.income.begun", String.valueOf(row.get(INCOME_STATEMENT.YEAR, 0))));
    return made;
  }

  /// The chosen statement, if the register has it.
  private Optional<Row> stored() {
    Subject now = subject;
    UUID chosen = chosen();
    return now == null
        ? Optional.empty()
        : now.rows(Catalogue.INCOME_STATEMENT).stream()
            .filter(row -> row.id().equals(chosen))
            .findFirst();
  }

  private void say(String words) {
    begun.setText(words);
    begun.setVisible(!words.isEmpty());
    begun.setManaged(!words.isEmpty());
  }

  private void build() {
    statements.node().table().atMost(STATEMENT_LINES);
    Node form = statements.node().formApart();
    node.getStyleClass().add("section");
    Bar lines = new Bar(items.node(), account);
    lines.getStyleClass().add("lines-and-account");
    HBox.setHgrow(items.node(), Priority.ALWAYS);
    begun.setId("income-begun");
    say("");
    node.getChildren().addAll(statements.node(), offers, begun, lines, form);
  }

  private static EntityList statements(Desk desk, RowId ids) {
    return new EntityList(
        Catalogue.INCOME_STATEMENT,
        ListColumns.of(
            Catalogue.INCOME_STATEMENT,
            INCOME_STATEMENT.YEAR,
            INCOME_STATEMENT.PURPOSE,
            INCOME_STATEMENT.STATED_NET,
            INCOME_STATEMENT.STATED_PER_HEAD,
            INCOME_STATEMENT.VISITED_ON,
            INCOME_STATEMENT.CHECKED_BY,
            INCOME_STATEMENT.SIGNED_ON),
        desk,
        ids,
        shown ->
            shown.rows(Catalogue.INCOME_STATEMENT).stream().sorted(LATEST_FIRST).toList());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject shown) {
    subject = shown;
    statements.show(shown);
    showItems();
  }

  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    Subject now = subject;
    if (row != null && now != null) {
      now.rows(Catalogue.INCOME_ITEM).stream()
          .filter(item -> item.id().equals(row))
          .map(item -> item.get(INCOME_ITEM.STATEMENT))
          .findFirst()
          .ifPresent(statements.model()::choose);
    }
    return all.focus(row, field);
  }

  @Override
  public List<FormView> forms() {
    return List.of(items.node().form(), statements.node().form());
  }

  @Override
  public void leave() {
    all.leave();
  }

  private static Button button(String key, String id) {
    Button button = new Button(Texts.of(key));
    button.setId(id);
    button.getStyleClass().add("quiet");
    return button;
  }

  /// What the rest of the file says of the months of the chosen statement.
  private void offerKnown() {
    List<Offer> lines = asked().map(IncomeOffers::known).orElse(List.of());
    String key =
        lines.isEmpty() ? "ui.household.income.known.none" : "ui.household.income.known.title";
    offers.offer(Texts.of(key), lines);
  }

  private void offerAgain() {
    asked().ifPresent(this::offerAgain);
  }

  private void offerAgain(IncomeOffers asked) {
    asked
        .before()
        .ifPresent(
            earlier -> offers.offer(earlier.get(INCOME_STATEMENT.YEAR, 0), asked.from(earlier)));
  }

  private Optional<IncomeOffers> asked() {
    all.leave();
    Subject now = subject;
    if (now == null || statements.model().chosen().get() == null) {
      return Optional.empty();
    }
    statement();
    return Optional.ofNullable(statements.model().form().row())
        .map(statement -> new IncomeOffers(now, statement));
  }

  private @Nullable UUID chosen() {
    Row statement = statements.model().chosen().get();
    return statement == null ? null : statement.id();
  }

  private List<Row> itemsOfChosen(Subject shown) {
    UUID statement = chosen();
    return statement == null
        ? List.of()
        : shown.rows(Catalogue.INCOME_ITEM).stream()
            .filter(item -> statement.equals(item.get(INCOME_ITEM.STATEMENT)))
            .sorted(Comparator.comparing(IncomeSection::code))
            .toList();
  }

  private static String code(Row item) {
    var code = item.get(INCOME_ITEM.ITEM);
    return code == null ? "" : code.text();
  }

  private void showItems() {
    Subject now = subject;
    items.node().setDisable(readOnly && chosen() == null);
    if (now != null) {
      items.show(now);
      Row statement = statements.model().chosen().get();
      account.show(now, statement);
      known.setDisable(statement == null);
      again.setDisable(statement == null
          || new IncomeOffers(now, dated(statement, now)).before().isEmpty());
    }
  }

  private static Row dated(Row statement, Subject now) {
    return statement.with(
        INCOME_STATEMENT.YEAR, statement.get(INCOME_STATEMENT.YEAR, now.today().getYear()));
  }
}
