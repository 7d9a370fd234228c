package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.warning.Alarm;
import org.liuzhun.assessment.warning.Warnings;
import org.liuzhun.registry.Dossier;
import org.liuzhun.text.Texts;

/// Early warning as `check --warnings` tells it: the most urgent household first, each warning with
/// the clock of the procedure that it runs under. A household whose open clue nothing triggered has
/// one entry without a trigger.
final class AlarmWords {

  private final Judgement judgement;
  private final List<Alarm> alarms;

  AlarmWords(Judgement judgement, @Nullable UUID household) {
    this.judgement = judgement;
    alarms = Alarm.all(judgement).stream()
        .filter(alarm -> household == null || alarm.household().equals(household))
        .toList();
  }

  /// How many entries there are.
  int count() {
    return alarms.stream()
        .mapToInt(alarm -> Math.max(1, alarm.warnings().size()))
        .sum();
  }

  /// Each entry as of a finding, with `clock`: the day of the open clue, the day by which it is to
  /// be decided, the working days left (negative when it is over), whether help is under way, and
  /// the parameter of the deadline with its document.
  ArrayNode json() {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Alarm alarm : alarms) {
      alarm.warnings().forEach(warning -> array.add(entry(warning, alarm)));
      if (alarm.warnings().isEmpty()) {
        ObjectNode node = array.addObject().putNull("check").put("severity", "warning");
        node.put("household", alarm.household().toString());
        alarm.clueRemark().ifPresent(remark -> node.setAll(remark.toJson()));
        node.set("parameters", parameters(List.of(Alarm.DEADLINE)));
        node.set("clock", clock(alarm));
      }
    }
    return array;
  }

  /// Severity, trigger, household, what triggered, and what is left of the time.
  List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    for (Alarm alarm : alarms) {
      String name = judgement
          .context()
          .village()
          .dossier(alarm.household())
          .map(Dossier::title)
          .orElse("");
      String clock = clockText(alarm);
      for (Finding warning : alarm.warnings()) {
        String weight = Texts.of("cli.check." + warning.severity().name().toLowerCase(Locale.ROOT));
        rows.add(List.of(weight, warning.check(), name, warning.title(), warning.message(), clock));
      }
      if (alarm.warnings().isEmpty()) {
        String told = alarm.clueRemark().map(remark -> remark.text()).orElse("");
        rows.add(List.of(Texts.of("cli.check.warning"), "", name, "", told, clock));
      }
    }
    return rows;
  }

  private ObjectNode entry(Finding warning, Alarm alarm) {
    ObjectNode node = warning.toJson();
    node.set("parameters", parameters(Warnings.parameters(warning)));
    node.set("clock", clock(alarm));
    return node;
  }

  private ArrayNode parameters(List<String> keys) {
    return ParameterJson.of(
        keys, judgement.context().policy(), judgement.context().today());
  }

  /// The day by which the clue is to be decided follows from the parameter of its own day.
  private ObjectNode clock(Alarm alarm) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("clue", alarm.clueDay().map(LocalDate::toString).orElse(null));
    node.put("due", alarm.due().map(LocalDate::toString).orElse(null));
    node.put(
        "working_days_left", alarm.daysLeft().isPresent() ? alarm.daysLeft().getAsInt() : null);
    node.put("monitored", alarm.monitored());
    LocalDate day = alarm.clueDay().orElse(judgement.context().today());
    node.set(
        "parameters",
        ParameterJson.of(List.of(Alarm.DEADLINE), judgement.context().policy(), day));
    return node;
  }

  private static String clockText(Alarm alarm) {
    return alarm.due().isEmpty()
        ? ""
        : Texts.of("cli.check.clock", alarm.due().get(), alarm.daysLeft().orElse(0));
  }
}
