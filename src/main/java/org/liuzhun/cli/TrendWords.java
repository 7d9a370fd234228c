package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.board.Indicator;
import org.liuzhun.assessment.board.Reading;
import org.liuzhun.assessment.board.TrendPoint;

/// The board at several points of time, as a table and as `--json` prints it.
final class TrendWords {

  private TrendWords() {}

  /// A line for each indicator, a column for each point.
  static List<List<String>> table(List<TrendPoint> points) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    points.forEach(point -> head.add(point.name()));
    rows.add(head);
    for (Indicator indicator : Board.INDICATORS) {
      List<String> row = new ArrayList<>(List.of(indicator.code() + " " + indicator.title()));
      points.forEach(point -> {
        Reading reading = point.board().reading(indicator.code());
        row.add(reading.colour().shape()
            + reading.percent().map(percent -> " " + percent + "%").orElse(""));
      });
      rows.add(row);
    }
    return rows;
  }

  static ObjectNode json(TrendPoint point) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", point.name()).put("day", point.day().toString());
    node.put("reckoned", point.reckoned());
    node.put("households", point.households());
    ArrayNode readings = node.putArray("indicators");
    point.board().lights().stream()
        .flatMap(light -> light.readings().stream())
        .forEach(reading -> readings
            .addObject()
            .put("indicator", reading.indicator().code())
            .put("colour", reading.colour().name().toLowerCase(Locale.ROOT))
            .put("numerator", reading.numerator())
            .put("denominator", reading.denominator())
            .put("percent", reading.percent().orElse(null)));
    return node;
  }
}
