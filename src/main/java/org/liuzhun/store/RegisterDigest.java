package org.liuzhun.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.store.projection.Values;

/// One hash of all values that show: two workbooks with the same digest show the same register.
final class RegisterDigest {

  private RegisterDigest() {}

  static String of(Collection<Row> rows) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      rows.stream()
          .sorted(Comparator.comparing(Row::id))
          .forEach(row -> digest.update(text(row).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Row row) {
    StringBuilder text = new StringBuilder(row.entity().key()).append(' ').append(row.id());
    List<Field<?>> fields =
        row.entity().fields().stream().sorted(Comparator.comparing(Field::key)).toList();
    for (Field<?> field : fields) {
      Object value = row.get(field.column());
      if (value != null) {
        text.append('\n').append(field.name()).append('=').append(Values.json(field, value));
      }
    }
    return text.append("\n\n").toString();
  }
}
