package org.liuzhun.spreadsheet.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.RiskType;
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
      return term(items.getFirst(), language);
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
      return Texts.of("form.measures", term(category, language));
    }
  }

  /// Whether the household runs this risk (风险), yes or no.
  record OfRisk(RiskType risk) implements Asked {

    @Override
    public String id() {
      return "risk/" + risk.name();
    }

    @Override
    public String label(Locale language) {
      return Texts.of("form.risk", term(risk, language));
    }
  }

  /// Whether this is among the causes of the household's poverty (致贫原因), yes or no.
  record OfCause(Cause cause) implements Asked {

    @Override
    public String id() {
      return "cause/" + cause.name();
    }

    @Override
    public String label(Locale language) {
      return Texts.of("form.cause", term(cause, language));
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
      case "measures" -> one(MeasureCategory.values(), parts[1]).map(OfMeasures::new);
      case "risk" -> one(RiskType.values(), parts[1]).map(OfRisk::new);
      case "cause" -> one(Cause.values(), parts[1]).map(OfCause::new);
      case "work" -> one(Worked.values(), parts[1]).map(OfWork::new);
      default ->
        From.named(parts[0])
            .flatMap(
                from -> Catalogue.field(parts[1]).<Asked>map(field -> new OfField(from, field)));
    };
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }

  private static String term(Code code, Locale language) {
    return language.getLanguage().equals("zh") ? code.term() : code.english();
  }

  private static Optional<Asked> items(String names) {
    List<IncomeItem> items = Arrays.stream(names.split("\\+"))
        .flatMap(name ->
            Arrays.stream(IncomeItem.values()).filter(item -> item.name().equals(name)))
        .toList();
    return items.isEmpty() ? Optional.empty() : Optional.of(new OfItems(items));
  }
}
