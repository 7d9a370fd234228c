package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.VILLAGE;
import static org.liuzhun.registry.db.Tables.WEAK_POINT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.revival.Revival;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// The invented village (演示村): the same numbers make the same village, row by row and identity by
/// identity.
///
/// @param rows everything that is known of it
/// @param faults what is wrong in it on purpose; the rest is in order
/// @param villageFaults the checks that must find something in what belongs to no household
public record DemoVillage(List<Row> rows, List<PlantedFault> faults, Set<String> villageFaults) {

  private static final int FIRST_YEAR = 2019;
  private static final int FEWEST_YEARS = 3;

  /// True of some families without being anybody's mistake: whoever cannot work left on transfers.
  private static final String NO_FAULT = "C104";

  /// A village of so many households whose yearly records begin in 2019.
  ///
  /// @param seed chooses the village
  /// @param today the day on which the tale ends
  public static DemoVillage of(int households, long seed, LocalDate today) {
    return of(households, seed, today, Math.max(FEWEST_YEARS, today.getYear() - FIRST_YEAR + 1));
  }

  /// A village of so many households with so many recorded years, the current one included.
  public static DemoVillage of(int households, long seed, LocalDate today, int years) {
    return of(households, seed, today, years, Planter::plant);
  }

  /// The same village with other faults.
  ///
  /// @param planting which are planted
  static DemoVillage of(
      int households,
      long seed,
      LocalDate today,
      int years,
      Function<Planter, List<PlantedFault>> planting) {
    Setting setting = new Setting(today, years, seed, households);
    List<Family> families = new Families(setting).invent(households);
    Team team = new Team(setting, households);
    int population =
        families.stream().mapToInt(family -> family.people().size()).sum();
    List<Sheaf> sheaves = families.stream().map(family -> written(family, team)).toList();
    sheaves.stream()
        .filter(sheaf -> EpisodeRows.canLeave(sheaf.family()))
        .findFirst()
        .ifPresent(EpisodeRows::leave);
    List<PlantedFault> faults =
        new ArrayList<>(planting.apply(new Planter(sheaves, setting.dice().of(2))));
    List<Row> rows = new ArrayList<>(team.rows(population));
    sheaves.forEach(sheaf -> rows.addAll(sheaf.rows()));
    rows.addAll(new FormerMembers(setting, families).rows());
    rows.addAll(new VillageYearRows(setting, sheaves).rows());
    List<Row> visits =
        sheaves.stream().flatMap(sheaf -> sheaf.of(Catalogue.VISIT).stream()).toList();
    rows.addAll(new DutyRows(setting, team.helpers(), visits).rows());
    Set<UUID> spoilt = faults.stream().map(PlantedFault::household).collect(Collectors.toSet());
    Chronicle chronicle = new Chronicle(setting, families, team, spoilt);
    rows.addAll(chronicle.rows());
    WorkSpells spells = new WorkSpells(setting, chronicle.named("w-shoe"));
    sheaves.stream()
        .filter(sheaf -> !spoilt.contains(sheaf.family().id()))
        .forEach(sheaf -> rows.addAll(spells.of(sheaf)));
    faults.addAll(chronicle.faults());
    return new DemoVillage(
        measured(rows, today), List.copyOf(faults), Set.copyOf(chronicle.villageFaults()));
  }

  /// Its open weak points say what its profile says.
  private static List<Row> measured(List<Row> rows, LocalDate today) {
    VillageFile village = VillageFile.of(rows);
    Optional<Revival> revival = Revival.of(village, Policy.of(village), today);
    return rows.stream()
        .map(row -> row.entity() == Catalogue.WEAK_POINT && row.get(WEAK_POINT.DONE_ON) == null
            ? revival.map(found -> found.measured(row)).orElse(row)
            : row)
        .toList();
  }

  private static Sheaf written(Family family, Team team) {
    Sheaf sheaf = new Sheaf(family);
    HouseholdRows.write(family, sheaf);
    LivingRows.write(family, sheaf);
    PersonYearRows.write(family, sheaf);
    MeasureRows.write(family, sheaf);
    EpisodeRows.write(family, sheaf);
    IncomeRows.write(family, sheaf);
    HarvestRows.write(family, sheaf);
    SnapshotRows.write(sheaf);
    CareRows.write(family, sheaf);
    team.write(family, sheaf);
    return sheaf;
  }

  /// Puts the village into an empty workbook: its rows and papers, the version of last year that
  /// was fixed, and the waiver of a finding that is no fault.
  ///
  /// @param today the day on which the tale ends
  /// @throws Trouble `trouble.store.disk`
  public void into(Workbook workbook, LocalDate today) throws Trouble {
    DemoPapers.keep(workbook.attachments());
    workbook.save(edit());
    Judgement judgement = Judgement.of(workbook.village(), Policy.of(workbook.village()), today);
    Optional<Finding> excused = judgement.findings().stream()
        .filter(finding -> finding.check().equals(NO_FAULT))
        .findFirst();
    if (excused.isPresent()) {
      String author = workbook.village().village().get(VILLAGE.FIRST_SECRETARY, "");
      Row waiver = judgement.waiver(excused.get(), Texts.of("demo.waiver"), author);
      workbook.save(Edit.begin().create(waiver).build());
    }
    int year = today.getYear() - 1;
    workbook.fix(Texts.of("demo.version", Integer.toString(year)), year);
  }

  /// The save that puts its rows into an empty workbook.
  public Edit edit() {
    Edit.Builder edit = Edit.begin(Edit.Kind.IMPORT).because(Texts.of("demo.reason"));
    rows.forEach(edit::create);
    return edit.build();
  }
}
