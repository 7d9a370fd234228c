package org.liuzhun.ui.funds;

import static org.liuzhun.registry.db.Tables.ASSET_LEASE;
import static org.liuzhun.registry.db.Tables.ASSET_RENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;

/// The rents that follow from the leases of an asset (按租约列租金): a row for each year of a lease,
/// due on its anniversary. A lease that names its last payment begins with the rent paid then.
final class Rents {

  private static final int HALF_A_YEAR = 6;

  private Rents() {}

  /// One save that writes the rents that are not there yet; of a lease without an end those up to
  /// today.
  static Edit edit(VillageFile village, Row asset, LocalDate today) {
    Set<UUID> known =
        village.rows(Catalogue.ASSET_RENT).stream().map(Row::id).collect(Collectors.toSet());
    Edit.Builder edit = Edit.begin();
    village.rows(Catalogue.ASSET_LEASE).stream()
        .filter(lease -> asset.id().equals(lease.get(ASSET_LEASE.ASSET)))
        .flatMap(lease -> due(lease, today))
        .filter(rent -> !known.contains(rent.id()))
        .forEach(edit::create);
    return edit.build();
  }

  /// The rents of a lease.
  static Stream<Row> due(Row lease, LocalDate today) {
    LocalDate starts = lease.get(ASSET_LEASE.STARTS_ON);
    LocalDate ends = lease.get(ASSET_LEASE.ENDS_ON, today.plusDays(1));
    return starts == null
        ? Stream.empty()
        : Stream.iterate(0, year -> starts.plusYears(year).isBefore(ends), year -> year + 1)
            .map(starts::plusYears)
            .filter(day -> !isPaid(lease, day.plusYears(1)))
            .map(day -> isPaid(lease, day) ? paid(lease, rent(lease, day)) : rent(lease, day));
  }

  /// A payment is for the last anniversary that is at most half a year after it.
  private static boolean isPaid(Row lease, LocalDate day) {
    return day.minusMonths(HALF_A_YEAR).isBefore(lease.get(ASSET_LEASE.PAID_ON, LocalDate.MIN));
  }

  private static Row paid(Row lease, Row rent) {
    BigDecimal whole = rent.get(ASSET_RENT.DUE_AMOUNT, BigDecimal.ZERO);
    return rent.with(ASSET_RENT.PAID_ON, lease.get(ASSET_LEASE.PAID_ON))
        .with(ASSET_RENT.PAID_AMOUNT, lease.get(ASSET_LEASE.PAID_AMOUNT, whole));
  }

  private static Row rent(Row lease, LocalDate day) {
    return Row.keyed(Catalogue.ASSET_RENT, lease.id(), day.getYear())
        .with(ASSET_RENT.ASSET, lease.get(ASSET_LEASE.ASSET))
        .with(ASSET_RENT.DUE_ON, day)
        .with(ASSET_RENT.DUE_AMOUNT, lease.get(ASSET_LEASE.RENT));
  }
}
