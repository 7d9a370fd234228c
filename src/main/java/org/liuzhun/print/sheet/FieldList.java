package org.liuzhun.print.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liuzhun.print.template.Shape;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;

/// The field list of templates (模板字段表): every key with its meaning, out of the catalogue
/// and the table of derived keys. The checker reads it as well.
public final class FieldList {

  private static final Shape TEXT = new Shape.Text();
  private static final String TOP = "-";
  private static final String OPTION = "OPTION";
  private static final String SHEET = "SHEET";

  private FieldList() {}

  /// All keys of a sheet's template as they stand inside one another.
  public static Shape.Group of(Sheet sheet) {
    return switch (sheet.unit()) {
      case HOUSEHOLD -> household();
      case VILLAGE -> village();
    };
  }

  private static Shape.Group village() {
    Map<String, Shape.Entry> keys = new LinkedHashMap<>();
    for (Key key : List.of(Key.YEAR, Key.PREVIOUS_YEAR, Key.TODAY, Key.REASON)) {
      keys.put(key.text(), entry(TEXT, key.line().meaning()));
    }
    keys.putAll(keys(SHEET));
    return new Shape.Group(keys);
  }

  private static Shape.Group household() {
    Map<String, Shape.Entry> keys = new LinkedHashMap<>(keys(TOP));
    for (Entity entity : Catalogue.ENTITIES) {
      Shape rows = new Shape.Group(fields(entity));
      keys.put(
          entity.term(),
          entry(
              HouseholdValues.isSingle(entity) ? rows : new Shape.Listing(rows),
              Words.of("meaning.rows")));
    }
    return new Shape.Group(keys);
  }

  /// The field list of a sheet, to be searched and printed: the list that a key stands in, the key
  /// as a template writes it, what it means.
  public static Listing listing(Sheet sheet) {
    List<List<String>> lines = new ArrayList<>();
    lines("", of(sheet), lines);
    List<Listing.Column> columns = Stream.of("inside", "key", "meaning")
        .map(name -> Texts.of("print.fields." + name))
        .map(heading -> new Listing.Column(heading, Listing.Type.WORDS))
        .toList();
    String title = Texts.of("print.fields", sheet.label());
    return new Listing(title, List.of(), columns, lines);
  }

  private static void lines(String path, Shape.Group group, List<List<String>> lines) {
    group.keys().forEach((key, entry) -> lines.add(List.of(path, key, entry.meaning())));
    group.keys().forEach((key, entry) -> {
      String inside = path.isEmpty() ? key : path + "." + key;
      if (entry.shape() instanceof Shape.Group inner) {
        lines(inside, inner, lines);
      } else if (entry.shape() instanceof Shape.Listing(Shape element)
          && element instanceof Shape.Group inner
          && !isOption(inner)) {
        lines(inside + "[]", inner, lines);
      }
    });
  }

  /// The field list of a sheet as a Markdown document, one part per list.
  public static String markdown(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    section("", of(sheet), text);
    return text.toString();
  }

  private static void section(String path, Shape.Group group, StringBuilder text) {
    if (!path.isEmpty()) {
      text.append("\n### ").append(path).append("\n\n");
    }
    group
        .keys()
        .forEach((key, entry) -> text.append("- `")
            .append(key)
            .append('`')
            .append(entry.meaning().isEmpty() ? "" : " " + entry.meaning())
            .append('\n'));
    group.keys().forEach((key, entry) -> {
      String inside = path.isEmpty() ? key : path + "." + key;
      switch (entry.shape()) {
        case Shape.Text _ -> {}
        case Shape.Group inner -> section(inside, inner, text);
        case Shape.Listing(Shape element)
        when element instanceof Shape.Group inner && !isOption(inner) ->
          section(inside + "[]", inner, text);
        case Shape.Listing _ -> {}
      }
    });
  }

  private static boolean isOption(Shape.Group group) {
    return group.keys().keySet().equals(keys(OPTION).keySet());
  }

  private static Map<String, Shape.Entry> keys(String place) {
    Map<String, Shape.Entry> keys = new LinkedHashMap<>();
    for (Key key : Key.within(place)) {
      keys.put(key.text(), entry(shape(key), key.line().meaning()));
    }
    return keys;
  }

  private static Shape shape(Key key) {
    return switch (key.line().sort()) {
      case TEXT -> TEXT;
      case OPTIONS -> options();
      case GROUP -> group(key);
      case LIST -> new Shape.Listing(group(key));
    };
  }

  private static Shape.Group group(Key key) {
    if (key == Key.ROSTER) {
      return household().with(Key.NUMBER.text(), TEXT);
    }
    Map<String, Shape.Entry> keys = new LinkedHashMap<>(keys(like(key).name()));
    key.line()
        .rows()
        .forEach(
            entity -> fields(Catalogue.entity(entity).orElseThrow()).forEach(keys::putIfAbsent));
    return new Shape.Group(keys);
  }

  /// The key whose lines have the same keys.
  private static Key like(Key key) {
    return switch (key) {
      case HEAD -> Key.MEMBERS;
      case EFFECTS, POLICIES -> Key.MEASURES;
      default -> key;
    };
  }

  private static Map<String, Shape.Entry> fields(Entity entity) {
    Map<String, Shape.Entry> keys = new LinkedHashMap<>();
    for (Field<?> field : entity.fields()) {
      keys.put(field.term(), entry(TEXT, FieldMeaning.of(field)));
      if (RowKeys.hasOptions(field)) {
        keys.put(RowKeys.optionsKey(field), entry(options(), Words.of("meaning.options")));
      }
    }
    return keys;
  }

  private static Shape options() {
    return new Shape.Listing(new Shape.Group(keys(OPTION)));
  }

  private static Shape.Entry entry(Shape shape, String meaning) {
    return new Shape.Entry(shape, meaning);
  }
}
