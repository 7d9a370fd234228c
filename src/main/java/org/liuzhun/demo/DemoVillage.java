package org.liuzhun.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;

/// The invented village (演示村): the same numbers make the same village, row by row and identity by
/// identity.
///
/// @param rows everything that is known of it
/// @param faults what is wrong in it on purpose; the rest is in order
public record DemoVillage(List<Row> rows, List<PlantedFault> faults) {

  private static final int FIRST_YEAR = 2019;
  private static final int FEWEST_YEARS = 3;

  /// A village of so many households whose yearly records begin in 2019.
  ///
  /// @param seed chooses the village
  /// @param today the day on which the tale ends
  public static DemoVillage of(int households, long seed, LocalDate today) {
    return of(households, seed, today, Math.max(FEWEST_YEARS, today.getYear() - FIRST_YEAR + 1));
  }

  /// A village of so many households with so many recorded years, the current one included.
  public static DemoVillage of(int households, long seed, LocalDate today, int years) {
    Setting setting = new Setting(today, years, seed);
    List<Family> families = new Families(setting).invent(households);
    Team team = new Team(setting, households);
    int population =
        families.stream().mapToInt(family -> family.people().size()).sum();
    List<Sheaf> sheaves = families.stream().map(family -> written(family, team)).toList();
    List<PlantedFault> faults =
        new ArrayList<>(new Planter(sheaves, setting.dice().of(2)).plant());
    List<Row> rows = new ArrayList<>(team.rows(population));
    sheaves.forEach(sheaf -> rows.addAll(sheaf.rows()));
    rows.addAll(new FormerMembers(setting, families).rows());
    rows.addAll(new VillageYearRows(setting, families).rows());
    rows.addAll(new DutyRows(setting, team.helpers()).rows());
    Chronicle chronicle = new Chronicle(setting, families, team.helpers());
    rows.addAll(chronicle.rows());
    faults.addAll(chronicle.faults());
    return new DemoVillage(List.copyOf(rows), List.copyOf(faults));
  }

  private static Sheaf written(Family family, Team team) {
    Sheaf sheaf = new Sheaf(family);
    HouseholdRows.write(family, sheaf);
    LivingRows.write(family, sheaf);
    PersonYearRows.write(family, sheaf);
    MeasureRows.write(family, sheaf);
    EpisodeRows.write(family, sheaf);
    IncomeRows.write(family, sheaf);
    SnapshotRows.write(sheaf);
    CareRows.write(family, sheaf);
    team.write(family, sheaf);
    return sheaf;
  }

  /// The save that puts the village into an empty workbook.
  public Edit edit() {
    Edit.Builder edit = Edit.begin(Edit.Kind.IMPORT).because(Texts.of("demo.reason"));
    rows.forEach(edit::create);
    return edit.build();
  }
}
