package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.util.List;
import org.liuzhun.assessment.Family;

/// The colour of an indicator by the thresholds of the parameters: one of two households offends.
final class LightShown {

  private static final String OFFENDER =
      " | “是否有小汽车”填“是”，未说明排除情形 -> household.exclusion_explanation";

  static final List<Shown> ALL = List.of(
      shown("red over the red threshold", "1/2 RED", "20", "49.9"),
      shown("amber at the red threshold", "1/2 AMBER", "20", "50"),
      shown("amber over the amber threshold", "1/2 AMBER", "49", "60"),
      shown("green at the amber threshold", "1/2 GREEN", "50", "60"));

  private LightShown() {}

  private static Shown shown(String name, String expected, String amber, String red) {
    return new Shown("H1.5", name, expected + OFFENDER, family -> {
      family.neighbour(2);
      family.with(HOUSEHOLD.HAS_CAR, true);
      thresholds(family, amber, red);
    });
  }

  private static void thresholds(Family family, String amber, String red) {
    family.parameter("board.amber", amber);
    family.parameter("board.red", red);
  }
}
