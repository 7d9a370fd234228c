package org.liuzhun.ui.households;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.ui.households.HouseholdFilter.Only;

class SavedFiltersTest {

  private static final HouseholdFilter FILTER =
      new HouseholdFilter(Set.of(Only.DUE, Only.MONITORED), "三组", Cause.values()[0], "周明", null);

  @TempDir
  Path folder;

  @Test
  void aFilterComesBackAsItWasSaved() throws Exception {
    SavedFilters file = new SavedFilters(folder);
    file.write(List.of(SavedFilter.of("周明\t本月", FILTER)));
    SavedFilter read = file.read().getFirst();
    assertEquals("周明 本月", read.name());
    assertEquals(FILTER, read.filter(HouseholdFilter.NONE, List.of("李力", "周明")));
  }

  @Test
  void aHelperWhoIsGoneNarrowsNothing() {
    SavedFilter saved = SavedFilter.of("本月", FILTER);
    assertEquals(null, saved.filter(HouseholdFilter.NONE, List.of("李力")).helper());
  }

  @Test
  void noHelperIsNamedInTheFile() throws Exception {
    new SavedFilters(folder).write(List.of(SavedFilter.of("本月", FILTER)));
    assertFalse(Files.readString(folder.resolve("filters.tsv")).contains("周明"));
  }

  @Test
  void damagedLinesArePassedOver() throws Exception {
    Files.writeString(folder.resolve("filters.tsv"), "x\ny\tNEVER\t\t\t\n\t\t\t\t\n");
    assertEquals(
        List.of("y"),
        new SavedFilters(folder).read().stream().map(SavedFilter::name).toList());
  }

  @Test
  void aFilterOfTheSameNameGivesWay() {
    SavedFilter one = SavedFilter.of("本月", FILTER);
    SavedFilter other = SavedFilter.of("本月", HouseholdFilter.NONE);
    assertEquals(List.of(other), SavedFilters.with(List.of(one), other));
  }
}
