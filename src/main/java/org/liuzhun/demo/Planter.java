package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
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

  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

  private final List<Sheaf> sheaves;
  private final Dice dice;
  private final Set<Sheaf> spoilt = new HashSet<>();
  private final List<PlantedFault> planted = new ArrayList<>();

  Planter(List<Sheaf> sheaves, Dice dice) {
    this.sheaves = sheaves;
    this.dice = dice;
  }

  /// As many as a village of this size usually has: the founding one, then one of each usual kind
  /// in any order, one of each rare kind, and so on.
  List<PlantedFault> plant() {
    FaultKind.USUAL.stream()
        .filter(kind -> kind.check().equals(FOUNDING))
        .findFirst()
        .ifPresent(kind -> plant(kind, sheaves.getFirst()));
    List<FaultKind> kinds = new ArrayList<>(FaultKind.USUAL);
    Collections.shuffle(kinds, new Random(dice.between(0, Integer.MAX_VALUE - 1)));
    kinds.addAll(FaultKind.RARE);
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

  /// One of each of these kinds.
  List<PlantedFault> plant(List<FaultKind> kinds) {
    kinds.forEach(this::somewhere);
    return List.copyOf(planted);
  }

  private void somewhere(FaultKind kind) {
    int start = dice.between(0, sheaves.size() - 1);
    int left = kind.households();
    for (int i = 0; i < sheaves.size() && left > 0; i++) {
      Sheaf sheaf = sheaves.get((start + i) % sheaves.size());
      if (kind.suits(sheaf.family()) && plant(kind, sheaf)) {
        left--;
      }
    }
  }

  private boolean plant(FaultKind kind, Sheaf sheaf) {
    Victim victim = new Victim(sheaf);
    List<Row> first = kind.edits().getFirst().targets(sheaf, victim);
    if (first.isEmpty() || !spoilt.add(sheaf)) {
      return false;
    }
    victim.strike(first.getFirst());
    kind.edits().getFirst().apply(sheaf, first, disguise -> disguised(disguise, victim));
    for (FaultEdit edit : kind.edits().subList(1, kind.edits().size())) {
      if (edit.adds()) {
        UUID id = sheaf.family().setting().nextId();
        victim.add(edit.added(id, victim, disguise -> disguised(disguise, victim)));
      } else {
        edit.apply(sheaf, edit.targets(sheaf, victim), disguise -> disguised(disguise, victim));
      }
    }
    planted.add(new PlantedFault(kind.check(), sheaf.family().id(), kind.sideEffects()));
    return true;
  }

  private @Nullable Object disguised(FaultEdit.Disguise disguise, Victim victim) {
    Object value = disguise.row().get(disguise.field().column());
    Sheaf sheaf = victim.sheaf();
    return switch (disguise.how()) {
      case "~struck" -> victim.struck().id();
      case "~added" -> victim.added().id();
      case "~from" -> victim.struck().get(INCOME_STATEMENT.PERIOD_FROM);
      case "~shorten" -> text(value).substring(0, 17);
      case "~digit" -> text(value).substring(0, 17) + (text(value).endsWith("1") ? "2" : "1");
      case "~borrow" -> borrowed(sheaf);
      case "~flip" -> Coded.of(Coded.of(Sex.MALE).equals(value) ? Sex.FEMALE : Sex.MALE);
      case "~nextday" -> value == null ? null : ((LocalDate) value).plusDays(1);
      case "~round" -> value == null ? null : round((BigDecimal) value);
      case "~eight" -> value == null ? null : eight((BigDecimal) value);
      case "~less" -> value == null ? null : (Integer) value - 1;
      case "~short" -> plus(disguise.row().get(PROCEDURE_STEP.PUBLIC_FROM), 2);
      case "~before" -> plus(disguise.row().get(EPISODE.IDENTIFIED_ON), -40);
      case "~soon" -> plus(disguise.row().get(EPISODE.IDENTIFIED_ON), 9);
      default -> counted(disguise.how(), victim);
    };
  }

  /// `today-3`, `year-1`, or `~heads900`, so much for each member of the account that was struck.
  private static Object counted(String how, Victim victim) {
    LocalDate today = victim.sheaf().family().setting().today();
    int number = Integer.parseInt(how.replaceFirst("^(today|year|~heads)", ""));
    if (how.startsWith("today")) {
      return today.plusDays(number);
    }
    return how.startsWith("year")
        ? today.getYear() + number
        : BigDecimal.valueOf(
            (long) number * victim.struck().get(INCOME_STATEMENT.STATED_MEMBERS, 1));
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

  /// An amount that is not round, with an eight at its end.
  private static BigDecimal eight(BigDecimal amount) {
    int whole = amount.intValue();
    return whole % 5 == 0 ? amount : BigDecimal.valueOf(whole - whole % 10 + 8);
  }

  /// As somebody writes who does not ask: the next number that ends in 00 or 50.
  private static BigDecimal round(BigDecimal amount) {
    return amount.divide(FIFTY, 0, RoundingMode.UP).multiply(FIFTY);
  }

  private static String text(@Nullable Object value) {
    return (String) Objects.requireNonNull(value);
  }
}
