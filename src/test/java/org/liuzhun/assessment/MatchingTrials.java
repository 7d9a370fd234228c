package org.liuzhun.assessment;

import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.List;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.RiskType;

/// Trials of C142, and of C084 and C085 where a region changed the matching table.
final class MatchingTrials {

  static final List<Trial> ALL = List.of(
      trips("C142", "only planting against illness", f -> only(f, MeasureType.PLANTING)),
      passes("C142", "planting beside medical aid", f -> {
        only(f, MeasureType.PLANTING);
        f.measure(MeasureType.MEDICAL_AID, null);
      }),
      passes("C142", "planting and a donation of no such kind", f -> {
        only(f, MeasureType.PLANTING);
        f.measure(MeasureType.TRAINING, null);
      }),
      passes("C142", "nothing at all, which is C085", f -> f.clear(Catalogue.MEASURE)),
      passes("C142", "planting where the region says that it serves", f -> {
        only(f, MeasureType.PLANTING);
        f.parameter("matching.risk.ILLNESS", "serves=01;alone=01");
      }),
      trips("C142", "a relief where the region says that it is not enough", f -> {
        only(f, MeasureType.TEMPORARY_RELIEF);
        f.parameter("matching.risk.ILLNESS", "serves=07;alone=10");
      }),
      trips("C142", "work away for a mother who cannot", f -> {
        f.first(Catalogue.RISK).with(RISK.KIND, RiskType.LABOUR);
        f.measure(MeasureType.MIGRANT_WORK, f.members().get(CleanFamily.MOTHER));
      }),
      passes("C142", "work away only planned", f -> {
        f.first(Catalogue.RISK).with(RISK.KIND, RiskType.LABOUR);
        f.measure(MeasureType.MIGRANT_WORK, f.members().get(CleanFamily.MOTHER))
            .with(MEASURE.STATE, MeasureState.PLANNED);
      }),
      passes("C142", "work away for the head", f -> {
        f.first(Catalogue.RISK).with(RISK.KIND, RiskType.LABOUR);
        f.measure(MeasureType.MIGRANT_WORK, f.head());
      }),
      passes("C085", "what serves by the region's table", f -> {
        only(f, MeasureType.PLANTING);
        f.parameter("matching.risk.ILLNESS", "serves=01");
      }),
      trips("C085", "what serves no more by the region's table", f -> {
        only(f, MeasureType.MEDICAL_AID);
        f.parameter("matching.risk.ILLNESS", "serves=01");
      }),
      passes("C085", "a risk of which the region's table says nothing", f -> {
        f.clear(Catalogue.MEASURE);
        f.parameter("matching.risk.ILLNESS", "");
      }),
      passes("C084", "a roof mended by the region's table", f -> {
        only(f, MeasureType.DONATION);
        f.first(Catalogue.RISK).with(RISK.KIND, RiskType.HOUSING);
        f.parameter("matching.risk.HOUSING", "serves=951");
      }));

  private MatchingTrials() {}

  private static void only(Family family, MeasureType type) {
    family.clear(Catalogue.MEASURE);
    family.measure(type, null);
  }
}
