package org.liuzhun.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Trouble;

/// Fields by what people call them: the catalogue key or the official Chinese term.
final class FieldNames {

  private FieldNames() {}

  /// The field of this name.
  ///
  /// @throws Trouble when there is none, or several
  static Field<?> find(String name) throws Trouble {
    Optional<Field<?>> byKey = Catalogue.field(name.toLowerCase(Locale.ROOT));
    if (byKey.isPresent()) {
      return byKey.get();
    }
    List<Field<?>> named = Catalogue.named(name);
    if (named.isEmpty()) {
      throw new Trouble("trouble.cli.no-field", name);
    }
    if (named.size() > 1) {
      String keys = String.join(", ", named.stream().map(Field::key).toList());
      throw new Trouble("trouble.cli.which-field", name, keys);
    }
    return named.getFirst();
  }

  /// The entity that a field belongs to.
  static Entity entity(Field<?> field) {
    String key = field.key();
    return Catalogue.entity(key.substring(0, key.indexOf('.'))).orElseThrow();
  }
}
