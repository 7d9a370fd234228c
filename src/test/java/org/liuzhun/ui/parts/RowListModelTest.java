package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.store.Edit;

/// A line of income that is begun, and waits for its amount.
class RowListModelTest {

  private static final UUID HOUSE = new UUID(1, 1);
  private static final UUID STATEMENT = new UUID(5, 5);
  private static final Coded<IncomeItem> FIRST = Coded.of(IncomeItem.values()[0]);
  private static final Coded<IncomeItem> SECOND = Coded.of(IncomeItem.values()[1]);

  private final List<Edit> saved = new ArrayList<>();
  private final List<Row> there =
      List.of(Row.keyed(Catalogue.INCOME_ITEM, STATEMENT, SECOND, null));
  private final RowListModel list = RowListModel.of(
      new Desk(
          References.NONE,
          (edit, done) -> {
            saved.add(edit);
            done.accept(Optional.empty());
          },
          _ -> Map.of()),
      Catalogue.INCOME_ITEM,
      FormFields.of(Catalogue.INCOME_ITEM));

  @BeforeEach
  void aLineIsBegun() {
    list.starting(row -> row.with(INCOME_ITEM.STATEMENT, STATEMENT));
    list.show(HOUSE, there);
    list.add(new UUID(4, 4));
    type(INCOME_ITEM.ITEM, FIRST.text());
  }

  private void type(org.jooq.TableField<?, ?> column, String text) {
    FieldModel<?> model = list.form().model(column);
    model.text().set(text);
    list.form().leave(model);
  }

  @Test
  void newsFromElsewhereLeaveWhatWasTakenIntoIt() {
    list.show(HOUSE, there);
    assertEquals(FIRST, list.rows().getLast().get(INCOME_ITEM.ITEM), "in the table as well");
    type(INCOME_ITEM.AMOUNT, "9800");
    assertEquals(1, saved.size());
  }

  @Test
  void aLookAtAnotherLineLeavesWhatWasTakenIntoItAlsoWhenNewsCome() {
    list.choose(there.getFirst());
    list.show(HOUSE, there);
    list.choose(new UUID(4, 4));
    type(INCOME_ITEM.AMOUNT, "9800");
    Row whole = Row.keyed(Catalogue.INCOME_ITEM, STATEMENT, FIRST, null);
    assertEquals(whole.id(), saved.getFirst().writes().getFirst().row());
  }

  @Test
  void newsThatComeBeforeItIsStoredLeaveTheFormAtIt() {
    type(INCOME_ITEM.AMOUNT, "9800");
    list.show(HOUSE, there);
    Row whole = Row.keyed(Catalogue.INCOME_ITEM, STATEMENT, FIRST, null);
    assertTrue(list.form().shows(whole.id()));
    list.show(HOUSE, List.of(there.getFirst(), whole));
    assertTrue(list.form().shows(whole.id()));
    assertEquals(2, list.rows().size());
  }

  @Test
  void itWaitsNoLongerOnceItIsStored() {
    type(INCOME_ITEM.AMOUNT, "9800");
    Row whole = Row.keyed(Catalogue.INCOME_ITEM, STATEMENT, FIRST, null);
    list.show(HOUSE, List.of(there.getFirst(), whole));
    assertEquals(List.of(there.getFirst(), whole), list.rows());
    assertEquals(whole, list.chosen().get());
  }
}
