package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.WAIVER;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// The waivers of a village (校验豁免). A waiver holds for one finding, and only as long as the data
/// behind it are what they were.
final class Waivers {

  private final Map<UUID, Row> rows = new HashMap<>();
  private final Set<UUID> households = new HashSet<>();
  private final VillageFile village;
  private final boolean ofVillage;

  Waivers(VillageFile village) {
    this.village = village;
    boolean some = false;
    for (Row row : village.rows(Catalogue.WAIVER)) {
      UUID household = row.get(WAIVER.HOUSEHOLD);
      rows.put(row.id(), row);
      if (household == null) {
        some = true;
      } else {
        households.add(household);
      }
    }
    ofVillage = some;
  }

  /// Whether any waiver speaks of the household, or of the village itself.
  boolean concern(@Nullable UUID household) {
    return household == null ? ofVillage : households.contains(household);
  }

  /// The waiver that holds for a finding.
  Optional<Row> of(Finding finding, @Nullable Situation situation) {
    return Optional.ofNullable(rows.get(row(finding).id()))
        .filter(row -> Basis.of(finding, situation, village).equals(row.get(WAIVER.BASIS)));
  }

  /// The row, still without reason, that waives a finding of this situation.
  Row row(Finding finding, @Nullable Situation situation) {
    return row(finding).with(WAIVER.BASIS, Basis.of(finding, situation, village));
  }

  private static Row row(Finding finding) {
    UUID subject = finding.row();
    var field = finding.field();
    return Row.keyed(
        Catalogue.WAIVER,
        finding.check(),
        finding.household(),
        subject == null ? null : subject.toString(),
        field == null ? null : field.key());
  }
}
