package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.board.Colour;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.hub.VillageLine;
import org.liuzhun.policy.Policy;
import org.liuzhun.store.DeskFolder.Village;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// The villages of a desk side by side, judged for today.
///
/// @param township the desk
/// @param villages those that are shown
/// @param today the day
record DeskLists(TownshipDesk township, List<Village> villages, LocalDate today) {

  ArrayNode list() throws Trouble {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    judged().forEach(line -> array.add(line.json()));
    return array;
  }

  void list(PrintStream out) throws Trouble {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(Texts.of("cli.desk.columns").split("\\|")));
    judged().forEach(line -> rows.add(row(line)));
    Printed.table(out, rows);
  }

  private static List<String> row(VillageLine line) {
    return List.of(
        line.name(),
        String.valueOf(line.households()),
        String.valueOf(line.monitored()),
        String.join("", line.lights().stream().map(Colour::shape).toList()),
        String.valueOf(line.errors()),
        String.valueOf(line.warnings()),
        line.issues() + "/" + line.overdue(),
        String.valueOf(line.conflicts()),
        line.heard() == null ? "–" : line.heard().toLocalDate() + " " + line.heardFrom(),
        String.valueOf(line.due()));
  }

  /// The six lights with all indicators, for each village.
  ArrayNode board() throws Trouble {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Village village : villages) {
      try (Workbook workbook = township.open(village)) {
        ObjectNode line = township.remember(workbook).json();
        Policy policy = Policy.of(workbook.village());
        Judgement judgement = Judgement.of(workbook.village(), policy, today);
        line.set("lights", BoardVerb.json(judgement.board(), policy, today));
        array.add(line);
      }
    }
    return array;
  }

  void board(PrintStream out) throws Trouble {
    List<List<String>> rows = new ArrayList<>();
    for (VillageLine line : judged()) {
      List<String> row = new ArrayList<>(List.of(line.name()));
      for (Precision precision : Precision.values()) {
        row.add(line.lights().get(precision.ordinal()).shape() + " " + precision.label());
      }
      rows.add(row);
    }
    Printed.table(out, rows);
  }

  private List<VillageLine> judged() throws Trouble {
    for (Village village : villages) {
      township.judge(village);
    }
    List<UUID> meant = villages.stream().map(Village::space).toList();
    return township.lines().stream()
        .filter(line -> meant.contains(line.space()))
        .toList();
  }
}
