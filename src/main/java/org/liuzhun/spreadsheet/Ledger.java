package org.liuzhun.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liuzhun.registry.Problem;

/// Keeps the books of an import: the fate of every cell, the outcome of every household and person.
final class Ledger {

  private final Map<Fate, Integer> cells = new EnumMap<>(Fate.class);
  private final Map<UUID, Outcome> households = new HashMap<>();
  private final Map<UUID, Outcome> people = new HashMap<>();
  private int householdsInDoubt;
  private int peopleInDoubt;
  private final List<CellChange> changes = new ArrayList<>();
  private final List<CellProblem> problems = new ArrayList<>();

  void cell(Fate fate) {
    cells.merge(fate, 1, Integer::sum);
  }

  /// A cell with a remark or a refusal.
  void cell(SheetRow.Placed placed, Fate fate, Problem problem) {
    cell(fate);
    problems.add(new CellProblem(placed.position(), fate, placed.shown(), problem));
  }

  /// A row of which nothing is taken.
  void row(SheetRow row, Fate fate, Problem problem) {
    leave(row, fate);
    problems.add(new CellProblem(row.position(), fate, words(row), problem));
  }

  /// A row of which nothing is taken, named elsewhere.
  void leave(SheetRow row, Fate fate) {
    cells.merge(fate, row.cells().size(), Integer::sum);
  }

  void remark(CellProblem problem) {
    problems.add(problem);
  }

  void change(CellChange change) {
    changes.add(change);
  }

  void household(UUID household, Outcome outcome) {
    households.merge(household, outcome, Ledger::stronger);
  }

  void person(UUID person, Outcome outcome) {
    people.merge(person, outcome, Ledger::stronger);
  }

  void householdInDoubt() {
    householdsInDoubt++;
  }

  void personInDoubt() {
    peopleInDoubt++;
  }

  Map<Outcome, Integer> households() {
    return count(households, householdsInDoubt);
  }

  Map<Outcome, Integer> people() {
    return count(people, peopleInDoubt);
  }

  Map<Fate, Integer> cells() {
    Map<Fate, Integer> all = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      all.put(fate, cells.getOrDefault(fate, 0));
    }
    return all;
  }

  List<CellChange> changes() {
    return List.copyOf(changes);
  }

  List<CellProblem> problems() {
    return List.copyOf(problems);
  }

  private static Map<Outcome, Integer> count(Map<UUID, Outcome> outcomes, int inDoubt) {
    Map<Outcome, Integer> count = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      count.put(outcome, 0);
    }
    outcomes.values().forEach(outcome -> count.merge(outcome, 1, Integer::sum));
    count.merge(Outcome.IN_DOUBT, inDoubt, Integer::sum);
    return count;
  }

  private static Outcome stronger(Outcome one, Outcome other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static String words(SheetRow row) {
    return String.join(
        " ", row.cells().stream().limit(8).map(SheetRow.Placed::shown).toList());
  }
}
