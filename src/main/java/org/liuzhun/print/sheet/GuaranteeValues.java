package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.GUARANTEE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.GuaranteeItem;

/// The two assurances, three guarantees and safe water of the year (两不愁三保障和饮水安全): all six lines,
/// those not yet looked at empty.
final class GuaranteeValues {

  private final Subject subject;

  GuaranteeValues(Subject subject) {
    this.subject = subject;
  }

  void put(Values values) {
    List<Map<String, Object>> lines = CodeTable.of(GuaranteeItem.class).values().stream()
        .map(item -> subject.map(recorded(item).orElseGet(() -> blank(item))))
        .toList();
    values.put(Key.GUARANTEES, lines);
  }

  private Optional<Row> recorded(GuaranteeItem item) {
    return subject.dossier().rows(Catalogue.GUARANTEE).stream()
        .filter(row -> row.get(GUARANTEE.YEAR, 0) == subject.year())
        .filter(row ->
            row.get(GUARANTEE.ITEM) != null && Coded.of(item).equals(row.get(GUARANTEE.ITEM)))
        .findFirst();
  }

  private Row blank(GuaranteeItem item) {
    return Row.keyed(Catalogue.GUARANTEE, subject.dossier().id(), subject.year(), Coded.of(item));
  }
}
