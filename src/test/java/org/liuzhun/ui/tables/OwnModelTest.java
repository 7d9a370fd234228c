package org.liuzhun.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuzhun.spreadsheet.OwnLayout;
import org.liuzhun.spreadsheet.Source;

class OwnModelTest {

  private final OwnModel model = new OwnModel();

  private void add(String... sources) {
    for (String source : sources) {
      model.add(Source.of(source).orElseThrow());
    }
  }

  private List<String> sources() {
    return model.layout().orElseThrow().columns().stream()
        .map(OwnLayout.Column::source)
        .toList();
  }

  @Test
  void columnsAreAddedAfterTheChosenOneMovedAndTakenOut() {
    model.begin("表");
    add("head:name", "person.sex", "person.name");
    assertEquals(List.of("head:name", "person.sex", "person.name"), sources());
    model.choose(0);
    add("year");
    assertEquals(List.of("head:name", "year", "person.sex", "person.name"), sources());
    model.move(1);
    model.move(9);
    assertEquals(List.of("head:name", "person.sex", "person.name", "year"), sources());
    model.remove();
    assertEquals(2, model.chosen());
    model.choose(0);
    model.remove();
    assertEquals(List.of("person.sex", "person.name"), sources());
    model.column(column -> column.heading("性 别"));
    assertEquals("性 别", model.column().orElseThrow().heading());
  }

  @Test
  void aNameThatIsThereIsOpenedAndNotBegunTwice() {
    model.begin("一");
    add("year");
    model.begin("二");
    assertTrue(model.column().isEmpty());
    model.unit(OwnLayout.Unit.PERSON);
    model.begin("一");
    assertEquals(List.of("year"), sources());
    assertEquals(2, model.layouts().size());
    model.forget();
    assertEquals("二", model.layout().orElseThrow().name());
    assertEquals(OwnLayout.Unit.PERSON, model.layout().orElseThrow().unit());
    model.forget();
    assertTrue(model.layout().isEmpty());
    model.forget();
    model.remove();
    add("year");
    assertTrue(model.layouts().isEmpty(), "without a layout nothing is added");
  }
}
