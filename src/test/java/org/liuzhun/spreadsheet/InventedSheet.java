package org.liuzhun.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.spreadsheet.sheet.Sheet;

/// An invented sheet of a layout as the field sends it: columns in any order, columns that
/// nobody knows, titles above, and here and there a cell that is damaged.
final class InventedSheet {

  private static final String[] SURNAMES = {"王", "李", "欧阳", "单", "仇", "查", "𠅤", "龙"};
  private static final String[] GIVEN = {"秀英", "大山", "小雨", "𬀩", "建国", "㛃", "红梅", "长贵"};
  private static final String[] DAMAGE = {"/", "—", "不详", "１２", "16.3.5", "1.2E+17", "  是 ", "?"};
  private static final String[] NAMES_OF_PEOPLE_AND_PLACES = {
    "省", "市", "县", "乡", "乡/镇", "村", "姓名", "证件号码", "户编号", "人口编号", "年度"
  };
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private final Random random;
  private final List<String> headings;
  private final int damage;

  /// @param damage how many cells in a hundred are damaged
  InventedSheet(Layout layout, long seed, int damage) {
    random = new Random(seed);
    this.damage = damage;
    headings = new ArrayList<>(layout.headings());
    headings.add("帮扶手册编号");
    headings.add("镇里要求的备注");
    Collections.shuffle(headings, random);
  }

  Sheet make(int households) {
    List<Sheet.Line> lines = new ArrayList<>();
    lines.add(new Sheet.Line(0, List.of(new Cell.Text("2026年信息表"))));
    lines.add(line(1, headings));
    for (int household = 0; household < households; household++) {
      Map<String, String> shared = household(household);
      int size = 1 + random.nextInt(6);
      for (int member = 0; member < size; member++) {
        Map<String, String> person = person(household, member, shared);
        lines.add(line(lines.size(), headings.stream().map(person::get).toList()));
      }
    }
    return new Sheet("表", lines, List.of());
  }

  private Map<String, String> household(int household) {
    Map<String, String> shared = new HashMap<>();
    for (String heading : headings) {
      shared.put(heading, damaged(heading, value(heading)));
    }
    shared.put("户编号", String.valueOf(5_200_000 + household));
    shared.put("户主姓名", name());
    shared.put("户主证件号码", id(household * 10));
    return shared;
  }

  private Map<String, String> person(int household, int member, Map<String, String> shared) {
    Map<String, String> person = new HashMap<>(shared);
    for (String heading : headings) {
      if (Headings.meaning(heading) instanceof Meaning.OfField(var field)
          && (field.key().startsWith("person") || field.key().startsWith("membership"))) {
        person.put(heading, damaged(heading, value(heading)));
      }
    }
    String id = id(household * 10 + member);
    person.put("姓名", member == 0 ? shared.get("户主姓名") : name());
    person.put("证件号码", id);
    person.put("人口编号", String.valueOf(900_000 + household * 10 + member));
    person.put("与户主关系", member == 0 ? "户主" : "其他");
    person.put("出生日期", id.substring(6, 14));
    return person;
  }

  private String value(String heading) {
    return switch (Headings.meaning(heading)) {
      case null -> "备注" + random.nextInt(1000);
      case Meaning.Year _ -> "2026";
      case Meaning.Place _ -> "石板" + heading.charAt(0);
      case Meaning.Health _ -> random.nextBoolean() ? "健康" : "长期慢性病,残疾";
      case Meaning.Item _ -> String.valueOf(random.nextInt(9000));
      case Meaning.Total _ -> String.valueOf(random.nextInt(90_000));
      case Meaning.OfField(var field) -> FieldValue.invent(field.kind(), random);
      default -> "";
    };
  }

  private String damaged(String heading, String value) {
    return random.nextInt(100) >= damage || List.of(NAMES_OF_PEOPLE_AND_PLACES).contains(heading)
        ? value
        : DAMAGE[random.nextInt(DAMAGE.length)];
  }

  private String name() {
    return SURNAMES[random.nextInt(SURNAMES.length)] + GIVEN[random.nextInt(GIVEN.length)];
  }

  static String id(int number) {
    String digits = "522628%04d%02d%02d%03d"
        .formatted(1940 + number % 80, 1 + number % 12, 1 + number % 28, number % 1000);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  private static Sheet.Line line(int row, List<String> texts) {
    return new Sheet.Line(
        row,
        texts.stream()
            .map(text -> (Cell) new Cell.Text(text == null ? "" : text))
            .toList());
  }
}
