package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.NATURAL_VILLAGE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.assessment.Situation;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.OwnLayout.Column;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

class OwnExportTest {

  private static VillageFile village;

  @TempDir
  Path folder;

  @BeforeAll
  static void inventVillage() {
    village = VillageFile.of(DemoVillage.of(20, 6, Tried.TODAY).rows());
  }

  private static Column column(String source) {
    return Column.of(Source.of(source).orElseThrow());
  }

  private static Listing listing(OwnLayout layout, boolean whole) throws Trouble {
    return new OwnExport(layout, village, Tried.YEAR, Tried.TODAY)
        .listing(List.of("x"), whole, Steps.NONE);
  }

  @Test
  void aHouseholdsLineAsksItsHeadAndAPersonsLineThePerson() throws Trouble {
    List<Column> columns =
        List.of(column("head:name"), column("person.name"), column("membership.relation"));
    Listing households = listing(new OwnLayout("户", OwnLayout.Unit.HOUSEHOLD, columns), true);
    assertEquals(20, households.lines().size());
    households.lines().forEach(line -> assertEquals(line.get(0), line.get(1)));
    Listing people = listing(new OwnLayout("人", OwnLayout.Unit.PERSON, columns), true);
    assertEquals(
        village.dossiers().stream()
            .mapToInt(file -> file.members(Tried.TODAY).size())
            .sum(),
        people.lines().size());
    assertTrue(people.lines().stream().anyMatch(line -> !line.get(0).equals(line.get(1))));
  }

  @Test
  void columnsLetLinesThroughAndAnUnfinishedComparisonLetsAll() throws Trouble {
    Column sex = column("person.sex");
    OwnLayout all = new OwnLayout("人", OwnLayout.Unit.PERSON, List.of(sex));
    OwnLayout women =
        new OwnLayout("女", OwnLayout.Unit.PERSON, List.of(sex.test(OwnLayout.Test.IS, "女")));
    assertTrue(
        listing(women, true).lines().stream().allMatch(line -> line.get(0).equals("女")));
    assertTrue(listing(women, true).lines().size() < listing(all, true).lines().size());
    Column number = column("household_year.arable");
    assertTrue(number.test(OwnLayout.Test.AT_LEAST, "2.5").lets("2.5"));
    assertFalse(number.test(OwnLayout.Test.AT_LEAST, "2.5").lets("2.4"));
    assertFalse(number.test(OwnLayout.Test.AT_LEAST, "2.5").lets(""));
    assertTrue(number.test(OwnLayout.Test.AT_MOST, "2.5").lets("1"));
    assertTrue(number.test(OwnLayout.Test.AT_MOST, "").lets("99"));
    assertFalse(number.test(OwnLayout.Test.EMPTY, "").lets("1"));
  }

  @Test
  void householdsOfAKindInAGroupAreTheOnesThatTheRegisterKnows() throws Trouble {
    Column kind = column("standing").test(OwnLayout.Test.IS, "监测对象");
    Column group = column("household.village_group");
    List<String> expected = village.dossiers().stream()
        .filter(file -> Situation.of(file, Tried.TODAY).monitored().isPresent())
        .map(file -> file.household().get(HOUSEHOLD.VILLAGE_GROUP, ""))
        .sorted()
        .toList();
    assertFalse(expected.isEmpty());
    assertEquals(expected, groups(kind, group));
    String first = expected.getFirst();
    assertEquals(
        expected.stream().filter(first::equals).toList(),
        groups(kind, group.test(OwnLayout.Test.IS, first)));
    assertTrue(Source.of("standing").orElseThrow().choices().contains("监测对象"));
    var typed = new OwnLayout(
        "户",
        OwnLayout.Unit.HOUSEHOLD,
        List.of(column("standing:type").test(OwnLayout.Test.FILLED, "")));
    assertEquals(expected.size(), listing(typed, true).lines().size());
  }

  private static List<String> groups(Column kind, Column group) throws Trouble {
    var layout = new OwnLayout("户", OwnLayout.Unit.HOUSEHOLD, List.of(kind, group));
    return listing(layout, true).lines().stream()
        .map(line -> line.get(1))
        .sorted()
        .toList();
  }

  @Test
  void numbersAreMaskedUnlessAskedForAndColumnsKnowTheirChoicesAndSums() throws Trouble {
    OwnLayout layout = new OwnLayout(
        "表",
        OwnLayout.Unit.PERSON,
        List.of(
            column("person.id_number").heading("身份证"),
            column("person.sex"),
            column("person_year.work_months").summed(true)));
    Listing masked = listing(layout, false);
    assertTrue(masked.lines().getFirst().getFirst().contains("****"));
    assertFalse(listing(layout, true).lines().getFirst().getFirst().contains("*"));
    assertEquals("身份证", masked.columns().getFirst().heading());
    assertTrue(masked.columns().get(1).choices().containsAll(List.of("男", "女")));
    assertEquals(Listing.Type.SUM, masked.columns().get(2).type());
  }

  @Test
  void linesAreSortedByTheirColumnsFiguresBySizeAndGroupsAsPeopleCount() throws Trouble {
    List<Column> columns = List.of(
        column("household.village_group").order(OwnLayout.Order.RISING),
        column("person_year.work_months").order(OwnLayout.Order.FALLING));
    List<List<String>> lines =
        listing(new OwnLayout("序", OwnLayout.Unit.PERSON, columns), true).lines();
    List<String> groups = lines.stream().map(List::getFirst).distinct().toList();
    assertEquals("一组", groups.getFirst());
    assertTrue(groups.indexOf("二组") < groups.indexOf("三组"), groups::toString);
    List<Integer> months = lines.stream()
        .filter(line -> line.getFirst().equals("一组") && !line.get(1).isEmpty())
        .map(line -> Integer.valueOf(line.get(1)))
        .toList();
    assertEquals(months.stream().sorted(java.util.Comparator.reverseOrder()).toList(), months);
    assertTrue(months.size() > 1);
  }

  @Test
  void oneLineForEachValueCountsAndSumsUp() throws Trouble {
    List<Column> columns = List.of(
        column("household.village_group").order(OwnLayout.Order.GROUPED),
        column("person.name"),
        column("person.id_number"),
        column("person_year.work_months").summed(true));
    Listing grouped = listing(new OwnLayout("组", OwnLayout.Unit.PERSON, columns), false);
    Listing all = listing(
        new OwnLayout(
            "人",
            OwnLayout.Unit.PERSON,
            columns.stream().map(one -> one.order(OwnLayout.Order.NONE)).toList()),
        false);
    List<String> first = grouped.lines().getFirst();
    long people =
        all.lines().stream().filter(line -> line.getFirst().equals("一组")).count();
    assertEquals(List.of("一组", String.valueOf(people)), first.subList(0, 2));
    assertEquals(
        all.lines().stream().map(List::getFirst).distinct().count(),
        grouped.lines().size());
    assertEquals(
        all.foot("合计").orElseThrow().get(3), grouped.foot("合计").orElseThrow().get(3));
    assertEquals(
        String.valueOf(all.lines().size()), grouped.foot("合计").orElseThrow().get(1));
  }

  @Test
  void entriesAndProjectsHaveLinesOfTheirOwn() throws Trouble {
    VillageFile demo = VillageFile.of(DemoVillage.of(6, 1, Tried.TODAY).rows());
    for (OwnLayout.Unit unit : OwnLayout.Unit.values()) {
      List<Column> columns = Source.all(unit).stream().limit(40).map(Column::of).toList();
      OwnLayout layout = new OwnLayout(unit.name(), unit, columns);
      Listing listing = new OwnExport(layout, demo, Tried.YEAR, Tried.TODAY)
          .listing(List.of(), false, Steps.NONE);
      Entity list = unit.list();
      if (list != null) {
        long rows = list.owner() == Owner.VILLAGE
            ? demo.rows(list).size()
            : LayoutLines.open(demo).stream()
                .mapToLong(one -> one.rows(list).size())
                .sum();
        assertEquals(rows, listing.lines().size(), unit.name());
      }
      assertTrue(
          unit == OwnLayout.Unit.PAYMENT
              || listing.lines().stream()
                  .anyMatch(line -> line.stream().anyMatch(s -> !s.isEmpty())),
          unit.name());
      assertTrue(listing.lines().stream()
          .flatMap(List::stream)
          .noneMatch(cell -> cell.matches("[0-9a-f-]{36}")));
    }
  }

  @Test
  void naturalVillagesAreThoseOfTheYearAndNotOfEveryYear() throws Trouble {
    VillageFile carried = VillageFile.of(Stream.of(2023, 2024, Tried.YEAR + 1)
        .map(year ->
            Row.keyed(Catalogue.NATURAL_VILLAGE, year, "上寨").with(NATURAL_VILLAGE.HOUSEHOLDS, year))
        .toList());
    OwnLayout layout = new OwnLayout(
        "自然村", OwnLayout.Unit.NATURAL, List.of(column("list:natural_village.households")));
    assertEquals(List.of(List.of("2023")), lines(layout, carried, 2023));
    assertEquals(List.of(List.of("2024")), lines(layout, carried, Tried.YEAR));
    assertEquals(List.of(), lines(layout, carried, 2022));
  }

  private static List<List<String>> lines(OwnLayout layout, VillageFile village, int year)
      throws Trouble {
    return new OwnExport(layout, village, year, Tried.TODAY)
        .listing(List.of(), true, Steps.NONE)
        .lines();
  }

  @Test
  void aVisitsLineNamesVisitorAndHousehold() throws Trouble {
    VillageFile demo = VillageFile.of(DemoVillage.of(6, 1, Tried.TODAY).rows());
    OwnLayout visits = new OwnLayout(
        "走访",
        OwnLayout.Unit.VISIT,
        List.of(column("head:name"), column("list:visit.helper"), column("list:visit.visited_on")));
    List<String> line = new OwnExport(visits, demo, Tried.YEAR, Tried.TODAY)
        .listing(List.of(), false, Steps.NONE)
        .lines()
        .getFirst();
    assertEquals(List.of(), line.stream().filter(String::isEmpty).toList());
  }

  @Test
  void layoutsAreReadBackAsTheyWereKeptAndStrangeLinesArePassedOver() throws Exception {
    List<OwnLayout> kept = List.of(
        new OwnLayout(
            "镇里\t要的表",
            OwnLayout.Unit.PERSON,
            List.of(
                column("person.name").heading("姓 名"),
                column("person.sex").test(OwnLayout.Test.IS, "女").order(OwnLayout.Order.GROUPED),
                column("item:BUSINESS_AWARD").summed(true))),
        new OwnLayout("空", OwnLayout.Unit.HOUSEHOLD, List.of()));
    OwnLayouts.write(folder, kept);
    List<OwnLayout> read = OwnLayouts.read(folder);
    assertEquals("镇里 要的表", read.getFirst().name());
    assertEquals(kept.getFirst().columns(), read.getFirst().columns());
    assertEquals(kept.getLast(), read.getLast());
    Path file = folder.resolve("templates/layouts.tsv");
    Files.writeString(
        file, Files.readString(file) + "column\tno.such\tx\t-\tany\t\nrubbish\ncolumn\tx\n");
    assertEquals(read, OwnLayouts.read(folder));
    assertEquals(List.of(), OwnLayouts.read(folder.resolve("nowhere")));
  }

  @Test
  void everySourceHasANameInBothLanguages() throws Exception {
    assertTrue(Source.all().size() > 150);
    assertEquals(
        Source.all().size(), Source.all().stream().map(Source::key).distinct().count());
    Texts.speaking(Texts.ENGLISH, () -> {
      for (Source source : Source.all()) {
        assertTrue(
            source.label().codePoints().allMatch(c -> c < 0x2E80)
                && !source.label().isBlank(),
            source.key());
      }
      return true;
    });
  }
}
