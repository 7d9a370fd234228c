package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.RISK;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.text.Texts;

/// What a column of a sheet means (列的含义).
sealed interface Meaning {

  /// A field of the household, of the person, or of their rows of the year.
  record OfField(Field<?> field) implements Meaning {}

  /// A field of a list of which each row of the sheet is an entry.
  record OfList(Field<?> field) implements Meaning {}

  /// A division of the village: compared, and filled in where the register has none.
  record Place(Field<?> field) implements Meaning {}

  /// The year of the row (年度).
  record Year() implements Meaning {}

  /// The name of the household's head (户主姓名).
  record HeadName() implements Meaning {}

  /// The ID number of the household's head (户主证件号码).
  record HeadId() implements Meaning {}

  /// The person's ID number or disability certificate (证件号码).
  record Identity() implements Meaning {}

  /// The set of states of health (健康状况).
  record Health() implements Meaning {}

  /// A line of the year's income statement. The column sums up all these items; the first is the
  /// one that it becomes.
  record Item(List<IncomeItem> items) implements Meaning {}

  /// A stated total of the year's income statement, and the item of what its lines leave over.
  record Total(Field<?> field, IncomeItem rest) implements Meaning {}

  /// A risk of the household under monitoring (致贫/返贫风险1 to 5).
  record Risk(int position) implements Meaning {}

  /// The kind of natural disaster (因自然灾害子项) of the risk that is one.
  record Disaster() implements Meaning {}

  /// The measures of one category that a household under monitoring has (产业帮扶 …).
  record Measures(MeasureCategory category) implements Meaning {}

  /// Whether the risk is removed (风险是否已消除).
  record Removed() implements Meaning {}

  /// What held of a household after its risk was removed (风险消除后…).
  record After(Field<?> field) implements Meaning {}

  /// Whether the person has work in the year (是否已务工).
  record Worked() implements Meaning {}

  /// What the household is today (农户身份), or of which type its monitoring in force is: what the
  /// register says of itself, in own layouts only.
  record Standing(boolean typed) implements Meaning {}

  /// The meaning as `aliases.tsv` writes it.
  static Meaning read(String written) {
    String[] parts = written.split(":");
    return switch (parts[0]) {
      case "place" -> new Place(field("village." + parts[1]));
      case "list" -> new OfList(field(parts[1]));
      case "year" -> new Year();
      case "head" -> parts[1].equals("id") ? new HeadId() : new HeadName();
      case "identity" -> new Identity();
      case "health" -> new Health();
      case "risk" -> new Risk(Integer.parseInt(parts[1]));
      case "disaster" -> new Disaster();
      case "measures" -> new Measures(MeasureCategory.valueOf(parts[1]));
      case "removed" -> new Removed();
      case "after" -> new After(field(parts[1]));
      case "worked" -> new Worked();
      case "standing" -> new Standing(parts.length > 1);
      case "item" ->
        new Item(Arrays.stream(parts[1].split("\\+")).map(IncomeItem::valueOf).toList());
      case "total" -> new Total(field(parts[1]), IncomeItem.valueOf(parts[2]));
      default -> new OfField(field(written));
    };
  }

  /// This as [#read] takes it.
  default String written() {
    return switch (this) {
      case OfField(var field) -> field.key();
      case OfList(var field) -> "list:" + field.key();
      case Place(var field) -> "place:" + field.name();
      case Year _ -> "year";
      case HeadName _ -> "head:name";
      case HeadId _ -> "head:id";
      case Identity _ -> "identity";
      case Health _ -> "health";
      case Risk(int position) -> "risk:" + position;
      case Disaster _ -> "disaster";
      case Measures(var category) -> "measures:" + category.name();
      case Removed _ -> "removed";
      case After(var field) -> "after:" + field.key();
      case Worked _ -> "worked";
      case Standing(boolean typed) -> typed ? "standing:type" : "standing";
      case Item(var items) ->
        "item:" + items.stream().map(Enum::name).collect(Collectors.joining("+"));
      case Total(var field, var rest) -> "total:" + field.key() + ":" + rest.name();
    };
  }

  /// What people call it.
  default String label(Locale language) {
    return switch (this) {
      case OfField(var field) -> field.label(language);
      case OfList(var field) -> field.label(language);
      case Place(var field) -> field.label(language);
      case Total total -> total.field().label(language);
      case Item(var items) -> {
        IncomeItem first = items.getFirst();
        yield language.getLanguage().equals("zh") ? first.term() : first.english();
      }
      case Year _ -> Texts.of("import.means.year");
      case HeadName _ -> Texts.of("import.means.head");
      case HeadId _ -> Texts.of("import.means.head-id");
      case Identity _ -> Texts.of("import.means.identity");
      case Health _ -> Texts.of("import.means.health");
      case Risk(int position) -> Texts.of("import.means.risk", position);
      case Disaster _ -> Catalogue.RISK.field(RISK.DISASTER).label(language);
      case Measures(var category) ->
        language.getLanguage().equals("zh") ? category.term() : category.english();
      case Removed _ -> Texts.of("import.means.removed");
      case After(var field) -> Texts.of("import.means.after", field.label(language));
      case Worked _ -> Texts.of("import.means.worked");
      case Standing(boolean typed) ->
        Texts.of(typed ? "import.means.standing-type" : "import.means.standing");
    };
  }

  private static Field<?> field(String key) {
    return Catalogue.field(key).orElseThrow(() -> new IllegalStateException("no field " + key));
  }
}
