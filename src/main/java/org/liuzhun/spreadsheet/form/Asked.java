package org.liuzhun.spreadsheet.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.text.Texts;

/// What a place in a form asks for (填报项).
public sealed interface Asked {

  /// The name that it is remembered by and that the command line takes.
  String id();

  /// What people call it.
  String label(Locale language);

  /// A field of the household, of a person, of the head, of who helps, of project or village.
  record OfField(From from, Field<?> field) implements Asked {

    @Override
    public String id() {
      return from.name().toLowerCase(Locale.ROOT) + "/" + field.key();
    }

    @Override
    public String label(Locale language) {
      return from.label(field.label(language));
    }
  }

  /// Lines of the year's income statement.
  record OfItems(List<IncomeItem> items) implements Asked {

    @Override
    public String id() {
      return "items/" + items.stream().map(Enum::name).collect(Collectors.joining("+"));
    }

    @Override
    public String label(Locale language) {
      IncomeItem first = items.getFirst();
      return language.getLanguage().equals("zh") ? first.term() : first.english();
    }
  }

  /// The measures of a category, in words.
  record OfMeasures(MeasureCategory category) implements Asked {

    @Override
    public String id() {
      return "measures/" + category.name();
    }

    @Override
    public String label(Locale language) {
      return Texts.of(
          "form.measures",
          language.getLanguage().equals("zh") ? category.term() : category.english());
    }
  }

  /// What is worked out of several fields.
  record OfWork(Worked worked) implements Asked {

    @Override
    public String id() {
      return "work/" + worked.name();
    }

    @Override
    public String label(Locale language) {
      return Texts.of("form.work." + worked.name().toLowerCase(Locale.ROOT));
    }
  }

  /// What an id of this or an earlier version means; empty when nothing any more.
  static Optional<Asked> read(String id) {
    String[] parts = id.split("/", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    return switch (parts[0]) {
      case "items" -> items(parts[1]);
      case "measures" ->
        CodeTable.of(MeasureCategory.class).values().stream()
            .filter(category -> category.name().equals(parts[1]))
            .<Asked>map(OfMeasures::new)
            .findFirst();
      case "work" ->
        Arrays.stream(Worked.values())
            .filter(worked -> worked.name().equals(parts[1]))
            .<Asked>map(OfWork::new)
            .findFirst();
      default ->
        From.named(parts[0])
            .flatMap(
                from -> Catalogue.field(parts[1]).<Asked>map(field -> new OfField(from, field)));
    };
  }

  private static Optional<Asked> items(String names) {
    List<IncomeItem> items = Arrays.stream(names.split("\\+"))
        .flatMap(name ->
            Arrays.stream(IncomeItem.values()).filter(item -> item.name().equals(name)))
        .toList();
    return items.isEmpty() ? Optional.empty() : Optional.of(new OfItems(items));
  }
}
