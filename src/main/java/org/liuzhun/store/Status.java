package org.liuzhun.store;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.log.Recovery;
import org.liuzhun.store.merge.Heading;

/// How a workbook stands (状态).
///
/// @param space the village's data set, the same on all its laptops
/// @param device this laptop
/// @param transactions the number of the last transaction of each laptop
/// @param unsealed transactions that are saved but not yet signed and sealed
/// @param lastSaved when this laptop last saved, or null
/// @param conflicts how many things laptops disagree in
/// @param recovery what was found when the workbook was opened
/// @param rebuilt whether the projection had to be made from the log
/// @param lost saved transactions that the log has lost since the last orderly close; 0 in good
/// order
public record Status(
    UUID space,
    UUID device,
    Map<UUID, Long> transactions,
    int unsealed,
    @Nullable OffsetDateTime lastSaved,
    int conflicts,
    Recovery recovery,
    boolean rebuilt,
    long lost) {

  static Status of(Opened opened, int conflicts) {
    UUID device = opened.keys().identity().device();
    OffsetDateTime last = opened.projection().headings(device).values().stream()
        .map(Heading::wall)
        .reduce((_, later) -> later)
        .orElse(null);
    return new Status(
        opened.space(),
        device,
        opened.projection().applied(),
        opened.log().unsealed(),
        last,
        conflicts,
        opened.log().recovery(),
        opened.projection().rebuilt(),
        opened.lost());
  }
}
