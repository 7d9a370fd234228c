package org.liuzhun.ui.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.photo.PhotoFile;

class PhotoSortingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 14);
  private static final UUID WANG = new UUID(1, 1);
  private static final UUID LI = new UUID(1, 2);
  private static final UUID ZHAO = new UUID(1, 3);

  private final List<Row> rows =
      new ArrayList<>(List.of(household(WANG), household(LI), household(ZHAO)));

  private static Row household(UUID id) {
    return Row.empty(Catalogue.HOUSEHOLD, id).with(HOUSEHOLD.VILLAGE_GROUP, "一组");
  }

  private void visited(UUID household, LocalDate day) {
    rows.add(Row.empty(Catalogue.VISIT, new UUID(2, rows.size()))
        .with(VISIT.HOUSEHOLD, household)
        .with(VISIT.VISITED_ON, day));
  }

  private PhotoSorting sorting(String... times) {
    List<PhotoFile> photos = new ArrayList<>();
    for (String time : times) {
      photos.add(
          new PhotoFile(Path.of(time + ".jpg"), LocalDateTime.parse(DAY + "T" + time + ":00"), 0));
    }
    return new PhotoSorting(VillageFile.of(rows), photos);
  }

  private static List<UUID> offered(PhotoSorting sorting) {
    return sorting.candidates(sorting.at()).stream().map(Dossier::id).toList();
  }

  @Test
  void theHouseholdsVisitedThatDayAreOfferedInTheOrderOfTheVisits() {
    visited(LI, DAY);
    visited(WANG, DAY);
    visited(ZHAO, DAY.plusDays(1));
    assertEquals(List.of(LI, WANG), offered(sorting("09:00")));
  }

  @Test
  void withoutVisitsOfTheDayThoseOfTheDaysAroundAreOfferedNearestFirst() {
    visited(LI, DAY.plusDays(3));
    visited(WANG, DAY.minusDays(1));
    visited(ZHAO, DAY.minusDays(4));
    assertEquals(List.of(WANG, LI), offered(sorting("09:00")));
  }

  @Test
  void oneKeyAssignsAStopAndGoesOnToTheNext() {
    PhotoSorting sorting = sorting("09:00", "09:04", "09:13", "09:40");
    sorting.assignStop(WANG);
    assertEquals(3, sorting.at());
    sorting.assignStop(LI);
    assertTrue(sorting.isSeen());
    assertEquals(Optional.of(WANG), sorting.owner(2));
    assertEquals(Optional.of(LI), sorting.owner(3));
  }

  @Test
  void aHouseholdThatWasNamedOnceIsOfferedForTheRestOfTheDay() {
    PhotoSorting sorting = sorting("09:00", "10:00");
    sorting.assignStop(ZHAO);
    assertEquals(List.of(ZHAO), offered(sorting));
  }

  @Test
  void onePhotographAloneCanBeAssignedOrLeftOutAndEachStepTakenBack() {
    PhotoSorting sorting = sorting("09:00", "09:01");
    sorting.assignOne(WANG);
    sorting.leaveOut();
    assertTrue(sorting.isLeft(1));
    sorting.back();
    assertFalse(sorting.isLeft(1));
    assertEquals(1, sorting.at());
    sorting.back();
    assertEquals(0, sorting.assigned());
  }

  @Test
  void beforeAndAfterAreAPairOnlyInOneHousehold() {
    PhotoSorting sorting = sorting("09:00", "09:01", "10:00");
    assertFalse(sorting.mended(), "nothing was marked as before");
    sorting.unmended();
    sorting.move(1);
    assertTrue(sorting.mended());
    sorting.look(0);
    sorting.assignOne(WANG);
    sorting.assignOne(LI);
    assertEquals(Optional.empty(), sorting.before(1));
    sorting.look(1);
    sorting.assignOne(WANG);
    assertEquals(Optional.of(0), sorting.before(1));
  }
}
