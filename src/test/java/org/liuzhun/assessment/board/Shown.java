package org.liuzhun.assessment.board;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Remark;

/// What an indicator must show of a small village: that of [CleanFamily] with one thing changed.
///
/// @param indicator the indicator's code
/// @param name what is changed
/// @param expected how many of how many hold, the colour, and each offender's sentence with the
/// field to mend (or what is missing before it can be computed)
/// @param change makes the change
record Shown(String indicator, String name, String expected, Consumer<Family> change) {

  /// What the indicator does show.
  String actual() {
    Family family = CleanFamily.of(1);
    change.accept(family);
    Reading reading = Board.INDICATORS.stream()
        .filter(known -> known.code().equals(indicator))
        .findFirst()
        .orElseThrow()
        .read(new Survey(Family.judge(family)));
    String figures = reading.numerator() + "/" + reading.denominator() + " " + reading.colour();
    return figures
        + reading.missing().map(remark -> " ? " + told(remark)).orElse("")
        + reading.offenders().stream()
            .map(offender -> " | " + told(offender.remark()))
            .collect(Collectors.joining());
  }

  private static String told(Remark remark) {
    var field = remark.field();
    return remark.text() + (field == null ? "" : " -> " + field.key());
  }
}
