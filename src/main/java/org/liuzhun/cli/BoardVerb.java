package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.board.Light;
import org.liuzhun.assessment.board.Offender;
import org.liuzhun.assessment.board.Reading;
import org.liuzhun.assessment.board.TrendPoint;
import org.liuzhun.assessment.games.GameReading;
import org.liuzhun.assessment.games.Games;
import org.liuzhun.policy.Policy;
import org.liuzhun.print.changes.Moment;
import org.liuzhun.print.changes.Period;
import org.liuzhun.print.changes.TypingLogs;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `board DIR [--games|--trend] [--json]`: the six lights with the indicators behind each; with
/// `--games` the index of digital games; with `--trend` the board of each fixed version, of the
/// last ends of years, and of today.
@Command(name = "board")
final class BoardVerb extends WorkbookVerb {

  @Option(names = "--games")
  boolean games;

  @Option(names = "--trend")
  boolean trend;

  @Option(names = "--json")
  boolean json;

  BoardVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    VillageFile village = workbook.village();
    if (trend) {
      return trend(workbook);
    }
    Judgement judgement = Judgement.of(village, Policy.of(village), today());
    if (games) {
      return games(judgement, workbook);
    }
    Board board = Board.of(judgement);
    if (json) {
      answer(json(board, Policy.of(village), today()));
    } else {
      List<List<String>> rows = new ArrayList<>();
      board.lights().forEach(light -> rows(light, rows));
      Printed.table(desk.terminal().out(), rows);
    }
    return Exit.DONE;
  }

  private int games(Judgement judgement, Workbook workbook) throws Trouble {
    Period period = TypingLogs.period(today());
    ZoneId zone = desk.clock().getZone();
    Chronicle chronicle = workbook.timeline().between(period.begins(zone), period.ends(zone));
    List<GameReading> readings =
        Games.of(judgement, TypingLogs.of(chronicle, today().minusYears(1)));
    if (json) {
      answer(GamesJson.of(readings, judgement.context().policy(), today()));
    } else {
      Printed.table(
          desk.terminal().out(), readings.stream().map(BoardVerb::line).toList());
    }
    return Exit.DONE;
  }

  private static List<String> line(GameReading reading) {
    return List.of(
        reading.game().code() + " " + reading.game().title(),
        reading.counted() + "/" + reading.sample(),
        reading.figure().map(BigDecimal::toPlainString).orElse("–"),
        reading.saying().text());
  }

  private int trend(Workbook workbook) throws Trouble {
    List<TrendPoint> points = new ArrayList<>();
    for (Moment moment : Moment.all(workbook.village(), today())) {
      VillageFile then = moment.village(workbook, desk.clock().getZone());
      if (then.dossiers().isEmpty()) {
        TrendPoint.reckoned(workbook.village(), moment.day()).ifPresent(points::add);
      } else {
        points.add(TrendPoint.of(moment.name(), then, moment.day()));
      }
    }
    points.add(TrendPoint.of(Texts.of("cli.board.today"), workbook.village(), today()));
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      points.forEach(point -> array.add(TrendWords.json(point)));
      answer(array);
    } else {
      Printed.table(desk.terminal().out(), TrendWords.table(points));
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

  /// The six lights with their indicators.
  static ArrayNode json(Board board, Policy policy, LocalDate today) {
    ArrayNode lights = JsonNodeFactory.instance.arrayNode();
    board.lights().forEach(light -> lights.add(json(light, policy, today)));
    return lights;
  }

  private static ObjectNode json(Light light, Policy policy, LocalDate today) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("precision", lower(light.precision()))
        .put("title", light.precision().label());
    node.put("colour", lower(light.colour()));
    ArrayNode indicators = node.putArray("indicators");
    light.readings().forEach(reading -> indicators.add(json(reading, policy, today)));
    return node;
  }

  private static ObjectNode json(Reading reading, Policy policy, LocalDate today) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("indicator", reading.indicator().code())
        .put("title", reading.indicator().title())
        .put("definition", reading.indicator().definition());
    node.put("colour", lower(reading.colour()));
    node.put("numerator", reading.numerator()).put("denominator", reading.denominator());
    node.put("percent", reading.percent().orElse(null));
    node.set("parameters", ParameterJson.of(reading.indicator().parameters(), policy, today));
    node.put("missing", reading.missing().map(remark -> remark.text()).orElse(null));
    ArrayNode offenders = node.putArray("offenders");
    for (Offender offender : reading.offenders()) {
      offenders.add(
          offender.remark().toJson().put("household", GamesJson.text(offender.household())));
    }
    return node;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
