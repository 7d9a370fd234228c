package org.liuzhun.print.changes;

import static org.liuzhun.registry.db.Tables.FIXED_VERSION;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Trouble;

/// A moment of the village's past that can be looked at again (历史时点): a fixed version, or the
/// end of a year.
///
/// @param name the version's name, else the day
/// @param day the day
/// @param version the fixed version; null for the end of a year
public record Moment(String name, LocalDate day, @Nullable Row version) {

  private static final int YEARS = 3;

  /// The fixed versions, and the last three ends of years in which none was fixed; the oldest
  /// first. Before the workbook began the register was empty.
  public static List<Moment> all(VillageFile village, LocalDate today) {
    List<Moment> moments = new ArrayList<>();
    for (Row version : village.rows(Catalogue.FIXED_VERSION)) {
      LocalDate day = version.get(FIXED_VERSION.FIXED_ON);
      if (day != null && !day.isAfter(today)) {
        moments.add(new Moment(version.get(FIXED_VERSION.NAME, day.toString()), day, version));
      }
    }
    IntStream.rangeClosed(1, YEARS)
        .map(back -> today.getYear() - back)
        .filter(year -> moments.stream().noneMatch(moment -> moment.day().getYear() == year))
        .mapToObj(year -> LocalDate.of(year, 12, 31))
        .toList()
        .forEach(day -> moments.add(new Moment(day.toString(), day, null)));
    moments.sort(Comparator.comparing(Moment::day));
    return moments;
  }

  /// The village at this moment.
  public VillageFile village(Workbook workbook, ZoneId zone) throws Trouble {
    return version == null
        ? workbook.timeline().asOf(new Period(null, day).ends(zone).minusMillis(1))
        : workbook.timeline().asOf(Objects.requireNonNull(version));
  }
}
