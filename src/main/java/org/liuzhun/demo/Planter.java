package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Sex;

/// Plants known faults, one in about eight families and at most one in each; the first family
/// always has the founding
/// one: a mother's chronic disease without a card.
final class Planter {

  private static final String FOUNDING = "C033";
  private static final int FAMILIES_TO_ONE_FAULT = 8;

  private final List<Sheaf> sheaves;
  private final Dice dice;
  private final Set<Sheaf> spoilt = new HashSet<>();
  private final List<PlantedFault> planted = new ArrayList<>();

  Planter(List<Sheaf> sheaves, Dice dice) {
    this.sheaves = sheaves;
    this.dice = dice;
  }

  List<PlantedFault> plant() {
    FaultKind.ALL.stream()
        .filter(kind -> kind.check().equals(FOUNDING))
        .findFirst()
        .ifPresent(kind -> plant(kind, sheaves.getFirst()));
    List<FaultKind> kinds = new ArrayList<>(FaultKind.ALL);
    Collections.shuffle(kinds, new Random(dice.between(0, Integer.MAX_VALUE - 1)));
    int wanted = Math.max(1, sheaves.size() / FAMILIES_TO_ONE_FAULT);
    for (int round = 0; planted.size() < wanted && round < wanted; round++) {
      for (FaultKind kind : kinds) {
        if (planted.size() < wanted) {
          somewhere(kind);
        }
      }
    }
    return List.copyOf(planted);
  }

  private void somewhere(FaultKind kind) {
    int start = dice.between(0, sheaves.size() - 1);
    for (int i = 0; i < sheaves.size(); i++) {
      Sheaf sheaf = sheaves.get((start + i) % sheaves.size());
      if (!spoilt.contains(sheaf) && kind.suits(sheaf.family()) && plant(kind, sheaf)) {
        return;
      }
    }
  }

  private boolean plant(FaultKind kind, Sheaf sheaf) {
    Victim victim = new Victim(sheaf);
    List<Row> first = kind.edits().getFirst().targets(sheaf, victim);
    if (first.isEmpty()) {
      return false;
    }
    victim.strike(first.getFirst());
    kind.edits().getFirst().apply(sheaf, first, disguise -> disguised(disguise, sheaf));
    for (FaultEdit edit : kind.edits().subList(1, kind.edits().size())) {
      edit.apply(sheaf, edit.targets(sheaf, victim), disguise -> disguised(disguise, sheaf));
    }
    spoilt.add(sheaf);
    planted.add(new PlantedFault(kind.check(), sheaf.family().id(), kind.sideEffects()));
    return true;
  }

  private @Nullable Object disguised(FaultEdit.Disguise disguise, Sheaf sheaf) {
    Object value = disguise.row().get(disguise.field().column());
    return switch (disguise.how()) {
      case "~shorten" -> text(value).substring(0, 17);
      case "~digit" -> text(value).substring(0, 17) + (text(value).endsWith("1") ? "2" : "1");
      case "~borrow" -> borrowed(sheaf);
      case "~flip" -> Coded.of(Coded.of(Sex.MALE).equals(value) ? Sex.FEMALE : Sex.MALE);
      case "~nextday" -> value == null ? null : ((LocalDate) value).plusDays(1);
      case "~less" -> value == null ? null : (Integer) value - 1;
      case "~short" -> plus(disguise.row().get(PROCEDURE_STEP.PUBLIC_FROM), 2);
      case "~before" -> plus(disguise.row().get(EPISODE.IDENTIFIED_ON), -40);
      default ->
        plus(
            sheaf.family().setting().today(),
            Integer.parseInt(disguise.how().substring("today".length())));
    };
  }

  /// The number of the head of the next unspoilt family, which has the same fault by it.
  private String borrowed(Sheaf sheaf) {
    Sheaf lender = sheaves.stream()
        .filter(other -> other != sheaf && !spoilt.contains(other))
        .findFirst()
        .orElseThrow();
    spoilt.add(lender);
    planted.add(new PlantedFault("C003", lender.family().id(), Set.of()));
    return lender.family().head().idNumber();
  }

  private static @Nullable LocalDate plus(@Nullable LocalDate day, int days) {
    return day == null ? null : day.plusDays(days);
  }

  private static String text(@Nullable Object value) {
    return (String) Objects.requireNonNull(value);
  }
}
