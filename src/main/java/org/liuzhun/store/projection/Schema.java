package org.liuzhun.store.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.catalogue.Catalogue;

/// The tables of the projection: one for each entity of the catalogue, and its own. Lengths are
/// left out: the index takes
/// whatever the log holds.
final class Schema {

  private static final Map<Class<?>, String> TYPES = Map.of(
      String.class, "varchar",
      Integer.class, "integer",
      Boolean.class, "boolean",
      LocalDate.class, "date",
      BigDecimal.class, "numeric(30, 6)",
      UUID.class, "uuid");

  private Schema() {}

  static void create(DSLContext database) {
    statements().forEach(database::execute);
  }

  /// The same for two programs exactly when their tables are the same.
  static String hash() {
    try {
      byte[] text = String.join("\n", statements()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> statements() {
    List<String> statements = new ArrayList<>();
    for (String statement : script().replaceAll("(?m)^--.*$", "").split(";")) {
      if (!statement.isBlank()) {
        statements.add(statement.strip());
      }
    }
    Catalogue.ENTITIES.forEach(entity -> statements.add(table(entity)));
    return statements;
  }

  private static String table(Entity entity) {
    StringBuilder sql = new StringBuilder(
        "create table \"" + entity.table().getName() + "\" (\"ID\" uuid primary key");
    for (TableField<?, ?> column : entity.columns()) {
      String type =
          Objects.requireNonNull(TYPES.get(column.getConverter().fromType()), column.getName());
      sql.append(", \"").append(column.getName()).append("\" ").append(type);
    }
    return sql.append(")").toString();
  }

  private static String script() {
    try (InputStream in = Schema.class.getResourceAsStream("/org/liuzhun/store/projection.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
