package org.liuzhun.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.db.DefaultSchema;

/// Schema, catalogue, terms and labels say the same.
class CatalogueTest {

  @Test
  void everyTableHasAnEntityAndEveryColumnALineATermAndAnEnglishLabel() throws IOException {
    Properties english = labels();
    List<String> missing = new ArrayList<>();
    Set<String> expected = new TreeSet<>();
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      String key = table.getName().toLowerCase(Locale.ROOT);
      expected.add(key);
      Entity entity = Catalogue.entity(key).orElseThrow();
      if (table.getComment().isBlank()) {
        missing.add("term of " + key);
      }
      for (org.jooq.Field<?> column : table.fields()) {
        String name = column.getName().toLowerCase(Locale.ROOT);
        if (name.equals("id")) {
          continue;
        }
        expected.add(key + "." + name);
        if (entity.field(name).isEmpty()) {
          missing.add("catalogue line of " + key + "." + name);
        }
        if (column.getComment().isBlank()) {
          missing.add("term of " + key + "." + name);
        }
      }
    }
    assertEquals(List.of(), missing);
    assertEquals(expected, new TreeSet<>(english.stringPropertyNames()), "English labels");
  }

  @Test
  void aKeyEverUsedIsNeverRemovedOrReused() throws IOException {
    Set<String> ever = new TreeSet<>();
    Files.readAllLines(Path.of("src/main/resources/org/liuzhun/registry/keys-ever-used.txt"))
        .stream()
        .filter(line -> !line.startsWith("#"))
        .forEach(ever::add);
    Set<String> now = new TreeSet<>();
    Catalogue.ENTITIES.forEach(entity -> {
      now.add(entity.key());
      entity.fields().forEach(field -> now.add(field.key()));
    });
    Set<String> unlisted = new TreeSet<>(now);
    unlisted.removeAll(ever);
    assertEquals(Set.of(), unlisted, "add these to keys-ever-used.txt");
    Set<String> gone = new TreeSet<>(ever);
    gone.removeAll(now);
    assertEquals(Set.of(), gone, "a key that was ever logged must stay readable");
  }

  @Test
  void termsAreUniqueWithinAnEntity() {
    for (Entity entity : Catalogue.ENTITIES) {
      Set<String> seen = new HashSet<>();
      entity
          .fields()
          .forEach(field -> assertTrue(seen.add(field.term()), entity + " " + field.term()));
    }
  }

  @Test
  void referencesNameEntities() {
    for (Entity entity : Catalogue.ENTITIES) {
      for (Field<?> field : entity.fields()) {
        if (field.kind() instanceof ReferenceKind reference) {
          assertTrue(Catalogue.entity(reference.entity()).isPresent(), field.key());
        }
      }
    }
  }

  @Test
  void everyCodeOfEveryTableIsReadBackFromCodeTermAndSpelling() {
    for (Entity entity : Catalogue.ENTITIES) {
      for (Field<?> field : entity.fields()) {
        if (field.kind() instanceof CodeKind<?> kind) {
          readBack(kind);
        }
      }
    }
  }

  @Test
  void everyListHasItsNameInEnglish() throws IOException {
    Set<String> entities = Catalogue.ENTITIES.stream().map(Entity::key).collect(Collectors.toSet());
    assertEquals(entities, labels("lists_en.properties").stringPropertyNames());
    assertEquals("Causes of poverty", Catalogue.CAUSE.listLabel(Locale.ENGLISH));
    assertEquals(Catalogue.CAUSE.term(), Catalogue.CAUSE.listLabel(Locale.CHINA));
  }

  @Test
  void anUnknownCodeIsKeptAsItCame() {
    CodeKind<org.liuzhun.registry.code.Relation> kind =
        new CodeKind<>(org.liuzhun.registry.code.Relation.class);
    var parsed = (Parsed.Value<Coded<org.liuzhun.registry.code.Relation>>) kind.parse("结拜兄弟");
    Coded<org.liuzhun.registry.code.Relation> value = Objects.requireNonNull(parsed.value());
    assertTrue(value.value().isEmpty());
    assertEquals("结拜兄弟", kind.fromJson(kind.toJson(value)).term());
  }

  private static <E extends Enum<E> & org.liuzhun.registry.code.Code> void readBack(
      CodeKind<E> kind) {
    for (E value : org.liuzhun.registry.code.CodeTable.of(kind.table()).values()) {
      assertFalse(value.english().isBlank());
      assertEquals(Coded.of(value), kind.fromJson(kind.toJson(Coded.of(value))));
      assertEquals(Parsed.value(Coded.of(value)), kind.parse(value.term()));
      assertEquals(Parsed.value(Coded.of(value)), kind.byCode(value.code()));
    }
  }

  private static Properties labels() throws IOException {
    return labels("fields_en.properties");
  }

  private static Properties labels(String resource) throws IOException {
    Properties labels = new Properties();
    try (InputStream in = CatalogueTest.class.getResourceAsStream(resource)) {
      labels.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return labels;
  }
}
