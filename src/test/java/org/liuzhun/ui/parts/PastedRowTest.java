package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;

/// A copied spreadsheet row goes into a form as one edit.
class PastedRowTest {

  private final List<Edit> saved = new ArrayList<>();
  private final RowForm form = new RowForm(
      Catalogue.PERSON,
      FormFields.of(Catalogue.PERSON),
      new Desk(
          References.NONE,
          (edit, done) -> {
            saved.add(edit);
            done.accept(Optional.empty());
          },
          _ -> Map.of()));

  @BeforeAll
  static void language() {
    Texts.use(Texts.CHINESE);
  }

  private PastedRow pasted(String clipboard) {
    return PastedRow.of(clipboard, form.visible(), form.visible(), form.model(PERSON.NAME))
        .orElseThrow();
  }

  private void show() {
    form.show(Row.empty(Catalogue.PERSON, new UUID(1, 1)));
  }

  @Test
  void cellsFillTheFieldsFromTheCursorOnInOneEdit() {
    show();
    int name = form.visible().indexOf(form.model(PERSON.NAME));
    FieldModel<?> second = form.visible().get(name + 1);
    PastedRow row =
        pasted("王𠅤山\t" + (second.field().column().equals(PERSON.SEX) ? "女" : "") + "\n");
    form.paste(row.cells(), form.saving());
    assertEquals(1, saved.size());
    assertEquals("王𠅤山", form.row().get(PERSON.NAME));
    assertEquals(Optional.empty(), row.note());
  }

  @Test
  void headingsSayWhereTheCellsBelongWhateverTheirOrder() {
    show();
    form.paste(pasted("出生日期\t无关\t姓名\n1949.12.31\t9\t李秀英\n").cells(), form.saving());
    assertEquals("李秀英", form.row().get(PERSON.NAME));
    assertEquals(LocalDate.of(1949, 12, 31), form.row().get(PERSON.BIRTH));
    assertEquals(1, saved.size());
  }

  @Test
  void aBadCellStaysWithItsReasonAndTheOthersAreSaved() {
    show();
    form.paste(pasted("姓名\t出生日期\n李秀英\t1949-02-30\n").cells(), form.saving());
    assertEquals("1949-02-30", form.model(PERSON.BIRTH).text().get());
    assertTrue(form.model(PERSON.BIRTH).refusal().get().contains("1949-02-30"));
    assertEquals("李秀英", form.row().get(PERSON.NAME));
  }

  @Test
  void anEmptyCellErasesNothing() {
    form.show(Row.empty(Catalogue.PERSON, new UUID(1, 1)).with(PERSON.PHONE, "13800001111"));
    form.paste(pasted("姓名\t联系电话\n李秀英\t\n").cells(), form.saving());
    assertEquals("13800001111", form.row().get(PERSON.PHONE));
  }

  @Test
  void whatFoundNoPlaceIsTold() {
    show();
    String wide = "x\t".repeat(form.visible().size() + 3) + "y";
    assertTrue(pasted(wide).note().isPresent());
    assertTrue(pasted("姓名\t出生日期\n甲\t\n乙\t\n").note().orElseThrow().text().contains("1"));
  }

  @Test
  void ordinaryTextIsNoRow() {
    show();
    assertEquals(
        Optional.empty(),
        PastedRow.of("王秀英", form.visible(), form.visible(), form.model(PERSON.NAME)));
  }
}
