package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.print.template.Shape;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;

class FieldListTest {

  @Test
  void everyKeyOfTheListHasAValueAndEveryValueIsInTheList() {
    VillageFile village = Extremes.village(5);
    List<String> wrong = new ArrayList<>();
    for (Dossier dossier : village.dossiers()) {
      PrintOptions options = PrintOptions.of(Sheet.HANDBOOK, Extremes.TODAY);
      compare(
          "",
          FieldList.of(Sheet.HANDBOOK),
          HouseholdValues.of(new Subject(village, dossier, options, Pictures.NONE)),
          wrong);
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theListSaysWhatEachDerivedKeyMeans() {
    String list = FieldList.markdown(Sheet.HANDBOOK);
    assertTrue(list.contains("- `户主姓名` 户主的姓名"), list);
    assertTrue(list.contains("### 家庭成员[]"));
    assertTrue(list.contains("### 农户"));
  }

  @Test
  void everyDerivedKeyHasALine() {
    for (Key key : Key.values()) {
      assertNotNull(key.text());
      assertTrue(!key.line().meaning().isEmpty(), key.name());
    }
    for (Block block : Block.values()) {
      assertTrue(!block.label().isEmpty()
          && !block.term().isEmpty()
          && !block.heading().isEmpty());
    }
  }

  private static void compare(String path, Shape shape, Object value, List<String> wrong) {
    switch (shape) {
      case Shape.Text _ -> {
        if (!(value instanceof String) && !(value instanceof Boolean)) {
          wrong.add(path + " is no text but " + value);
        }
      }
      case Shape.Listing(Shape element) -> {
        int line = 0;
        for (Object each : (List<?>) value) {
          compare(path + "[" + line++ + "]", element, each, wrong);
        }
      }
      case Shape.Group(Map<String, Shape.Entry> keys) -> {
        Map<?, ?> map = (Map<?, ?>) value;
        map.keySet().stream()
            .filter(key -> !keys.containsKey(key))
            .forEach(key -> wrong.add(path + "+" + key));
        keys.forEach((key, entry) -> {
          Object inner = map.get(key);
          if (inner == null) {
            wrong.add(path + "." + key + " is missing");
          } else {
            compare(path + "." + key, entry.shape(), inner, wrong);
          }
        });
      }
    }
  }
}
