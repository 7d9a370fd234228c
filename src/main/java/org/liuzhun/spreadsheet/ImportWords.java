package org.liuzhun.spreadsheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.heading.Lexicon;
import org.liuzhun.spreadsheet.heading.Tables;

/// All that a column of an imported sheet can mean, and under which names (导入词典).
final class ImportWords {

  private static final Map<String, ImportWords> ALL = new ConcurrentHashMap<>();

  private final Map<String, Meaning> byName = new LinkedHashMap<>();
  private final Lexicon<Meaning> lexicon;

  private ImportWords(@Nullable Entity list) {
    Lexicon.Builder<Meaning> words = new Lexicon.Builder<>();
    if (list != null) {
      list.fields().forEach(field -> words.term(field.term(), keep(new Meaning.OfList(field))));
    }
    if (list == Catalogue.EPISODE) {
      MonitoringWords.entries().forEach((word, meaning) -> words.alias(word, keep(meaning)));
    }
    for (Tables.Entry entry : Tables.read("aliases.tsv")) {
      Meaning meaning = keep(Meaning.read(entry.name()));
      entry.words().forEach(word -> words.alias(word, meaning));
    }
    for (Entity entity : Headings.WHOSE_TERMS_COUNT) {
      for (Field<?> field : entity.fields()) {
        if (!(field.kind() instanceof ReferenceKind)) {
          words.term(field.term(), keep(new Meaning.OfField(field)));
        }
      }
    }
    lexicon = words.build();
  }

  /// The words of sheets whose rows are households and people, or entries of a list.
  static ImportWords of(@Nullable Entity list) {
    return ALL.computeIfAbsent(list == null ? "" : list.key(), _ -> new ImportWords(list));
  }

  Lexicon<Meaning> lexicon() {
    return lexicon;
  }

  /// The meaning of this name; empty when it means nothing here any more.
  Optional<Meaning> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// What people call the meaning that is written so, in whatever list; empty when there is none
  /// of that name any more.
  static Optional<String> label(String written, Locale language) {
    return Stream.concat(
            Stream.of(of(null), of(Catalogue.EPISODE)),
            Catalogue.ENTITIES.stream()
                .filter(list -> written.startsWith("list:" + list.key() + "."))
                .map(ImportWords::of))
        .flatMap(words -> words.named(written).stream())
        .map(meaning -> meaning.label(language))
        .findFirst();
  }

  /// Everything, once.
  Collection<Meaning> all() {
    return List.copyOf(byName.values());
  }

  private Meaning keep(Meaning meaning) {
    return byName.computeIfAbsent(meaning.written(), _ -> meaning);
  }
}
