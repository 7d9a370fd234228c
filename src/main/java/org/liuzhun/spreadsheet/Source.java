package org.liuzhun.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuzhun.assessment.Era;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.CountKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.FlagKind;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.spreadsheet.heading.Tables;
import org.liuzhun.text.Texts;

/// What a column of an own layout can be filled from (取数来源): a field of household or person, of an
/// entry of a list, of their year, of the year's income account, or something worked out of them.
///
/// @param key its name in files
/// @param term its Chinese name, with which a column begins
/// @param label its name in the language in use
public record Source(String key, String term, String label) {

  /// All sources: what is worked out first, then the fields as their forms have them.
  public static List<Source> all() {
    List<Source> all = new ArrayList<>();
    for (Tables.Entry entry : Tables.read("aliases.tsv")) {
      Meaning meaning = Meaning.read(entry.name());
      if (!(meaning instanceof Meaning.OfField)) {
        String term = entry.words().getFirst();
        all.add(new Source(entry.name(), term, label(meaning, term)));
      }
    }
    Stream.of("standing", "standing:type").forEach(key -> all.add(standing(key)));
    Headings.WHOSE_TERMS_COUNT.stream()
        .flatMap(entity -> entity.fields().stream())
        .filter(Source::isOffered)
        .forEach(
            field -> all.add(new Source(field.key(), field.term(), field.label(Texts.language()))));
    return List.copyOf(all);
  }

  /// What a column can be filled from where a line is this: what the entry says, then what is asked
  /// of its household; where it has none, only the village.
  public static List<Source> all(OwnLayout.Unit unit) {
    Entity list = unit.list();
    if (list == null) {
      return all();
    }
    boolean alone = list.owner() == Owner.VILLAGE;
    return Stream.concat(
            entries(list),
            all().stream().filter(source -> !alone || source.meaning() instanceof Meaning.Place))
        .toList();
  }

  private static Stream<Source> entries(Entity list) {
    return list.fields().stream()
        .filter(field -> !field.is(Field.Trait.HIDDEN) && EntryText.isShown(field))
        .map(field -> new Source(
            new Meaning.OfList(field).written(), field.term(), field.label(Texts.language())));
  }

  /// The source of a name in files; empty when there is none.
  public static Optional<Source> of(String key) {
    return Stream.concat(
            all().stream(),
            Arrays.stream(OwnLayout.Unit.values())
                .flatMap(unit -> Stream.ofNullable(unit.list()))
                .flatMap(Source::entries))
        .filter(source -> source.key().equals(key))
        .findFirst();
  }

  private static Source standing(String key) {
    Meaning meaning = Meaning.read(key);
    String term = Texts.speaking(Texts.CHINESE, () -> meaning.label(Texts.CHINESE));
    return new Source(key, term, meaning.label(Texts.language()));
  }

  private static boolean isOffered(Field<?> field) {
    return !field.is(Field.Trait.HIDDEN) && !(field.kind() instanceof ReferenceKind);
  }

  private static String label(Meaning meaning, String term) {
    if (Texts.language().equals(Texts.CHINESE)) {
      return term;
    }
    return switch (meaning) {
      case Meaning.Place(var field) -> field.label(Texts.language());
      case Meaning.Item(var items) -> items.getFirst().english();
      case Meaning.Total total -> total.field().label(Texts.language());
      default ->
        Texts.of("layout.source." + meaning.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    };
  }

  Meaning meaning() {
    return Meaning.read(key);
  }

  /// What its cells may say; empty for anything.
  public List<String> choices() {
    return switch (meaning()) {
      case Meaning.OfField(var field) -> choices(field.kind());
      case Meaning.OfList(var field) -> choices(field.kind());
      case Meaning.Standing(boolean typed) ->
        typed ? choices(Kind.code(MonitoredType.class)) : standings();
      default -> List.of();
    };
  }

  private static List<String> standings() {
    return Texts.speaking(
        Texts.CHINESE, () -> Arrays.stream(Era.values()).map(Era::label).toList());
  }

  /// Whether its cells are figures.
  public boolean isFigure() {
    return switch (meaning()) {
      case Meaning.OfField(var field) -> isFigure(field.kind());
      case Meaning.OfList(var field) -> isFigure(field.kind());
      case Meaning.Item _, Meaning.Total _, Meaning.Year _ -> true;
      default -> false;
    };
  }

  private static boolean isFigure(Kind<?> kind) {
    return kind instanceof DecimalKind || kind instanceof CountKind;
  }

  /// What cells of a kind may say, in Chinese; empty for anything.
  static List<String> choices(Kind<?> kind) {
    return switch (kind) {
      case CodeKind<?> codes ->
        Arrays.stream(codes.table().getEnumConstants())
            .map(code -> ((Code) code).term())
            .toList();
      case FlagKind flag ->
        Stream.of(true, false).map(value -> flag.format(value, Texts.CHINESE)).toList();
      default -> List.of();
    };
  }
}
