package org.liuzhun.assessment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.Coded;

/// The data behind a finding (数据依据), as a short digest: the whole row that it points at, the fields
/// that its check points at elsewhere in the file, and the amounts and words of its message. Ages
/// and days change by themselves and are left out.
final class Basis {

  private static final int BYTES = 16;

  private final MessageDigest digest = sha256();

  private Basis() {}

  static String of(Finding finding, @Nullable Situation situation, VillageFile village) {
    Basis basis = new Basis();
    basis.add(finding.check());
    if (situation == null) {
      finding.arguments().forEach(argument -> basis.add(Argument.stable(argument)));
      basis.rowOf(finding, village);
    } else {
      finding.arguments().stream()
          .filter(Basis::isData)
          .forEach(argument -> basis.add(Argument.stable(argument)));
      basis.file(finding, situation);
    }
    return HexFormat.of().formatHex(Arrays.copyOf(basis.digest.digest(), BYTES));
  }

  private void rowOf(Finding finding, VillageFile village) {
    Optional.ofNullable(finding.field())
        .flatMap(field -> village.row(Catalogue.entityOf(field), finding.row()))
        .ifPresent(this::row);
  }

  private void file(Finding finding, Situation situation) {
    Optional<Row> own =
        Optional.ofNullable(finding.row()).flatMap(row -> situation.dossier().find(row));
    own.ifPresent(this::row);
    for (Field<?> field : Checks.of(finding.check()).fields()) {
      Entity entity = Catalogue.entityOf(field);
      if (own.isEmpty() || own.get().entity() != entity) {
        situation.rows(entity).stream()
            .sorted(Comparator.comparing(Row::id))
            .forEach(row -> cell(row, field));
      }
    }
  }

  private void row(Row row) {
    row.entity().fields().forEach(field -> cell(row, field));
  }

  private void cell(Row row, Field<?> field) {
    add(field.key() + "=" + field.shown(row, Locale.ENGLISH));
  }

  private void add(String words) {
    digest.update(words.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static boolean isData(Object argument) {
    return argument instanceof BigDecimal
        || argument instanceof Coded<?>
        || argument instanceof Code
        || argument instanceof String;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
