package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.board.Light;
import org.liuzhun.assessment.board.Offender;
import org.liuzhun.assessment.board.Reading;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `board DIR [--json]`: the six lights with the indicators behind each.
@Command(name = "board")
final class BoardVerb extends WorkbookVerb {

  @Option(names = "--json")
  boolean json;

  BoardVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    VillageFile village = workbook.village();
    Board board = Board.of(Judgement.of(village, Policy.of(village), today()));
    if (json) {
      ArrayNode lights = JsonNodeFactory.instance.arrayNode();
      Policy policy = Policy.of(village);
      board.lights().forEach(light -> lights.add(json(light, policy)));
      answer(lights);
    } else {
      List<List<String>> rows = new ArrayList<>();
      board.lights().forEach(light -> rows(light, rows));
      Printed.table(desk.terminal().out(), rows);
    }
    return Exit.DONE;
  }

  private static void rows(Light light, List<List<String>> rows) {
    rows.add(List.of(light.colour().shape(), light.precision().label()));
    for (Reading reading : light.readings()) {
      String figure = reading
          .missing()
          .map(remark -> remark.text())
          .orElseGet(() -> reading.numerator() + "/" + reading.denominator()
              + reading.percent().map(percent -> " " + percent + "%").orElse(""));
      rows.add(List.of(
          "  " + reading.colour().shape(),
          reading.indicator().code() + " " + reading.indicator().title(),
          figure));
    }
  }

  private ObjectNode json(Light light, Policy policy) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("precision", lower(light.precision()))
        .put("title", light.precision().label());
    node.put("colour", lower(light.colour()));
    ArrayNode indicators = node.putArray("indicators");
    light.readings().forEach(reading -> indicators.add(json(reading, policy)));
    return node;
  }

  private ObjectNode json(Reading reading, Policy policy) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("indicator", reading.indicator().code())
        .put("title", reading.indicator().title());
    node.put("colour", lower(reading.colour()));
    node.put("numerator", reading.numerator()).put("denominator", reading.denominator());
    node.put("percent", reading.percent().orElse(null));
    node.set("parameters", ParameterJson.of(reading.indicator().parameters(), policy, today()));
    node.put("missing", reading.missing().map(remark -> remark.text()).orElse(null));
    ArrayNode offenders = node.putArray("offenders");
    for (Offender offender : reading.offenders()) {
      var field = offender.remark().field();
      offenders
          .addObject()
          .put(
              "household",
              offender.household() == null ? null : offender.household().toString())
          .put(
              "row",
              offender.remark().row() == null ? null : offender.remark().row().toString())
          .put("field", field == null ? null : field.key())
          .put("message", offender.remark().text());
    }
    return node;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
