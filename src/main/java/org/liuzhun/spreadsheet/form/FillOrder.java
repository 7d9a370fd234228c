package org.liuzhun.spreadsheet.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;

/// Who goes into a form, and as of when (填表要求).
///
/// @param village the village
/// @param policy its parameters
/// @param today the day on which memberships and ages count
/// @param year the year of yearly values where a heading names none
/// @param households the households, in the order of the form
/// @param people whom of them a list of people holds
/// @param inside whether the list of sources becomes a sheet of the form
/// @param reason why ID numbers, telephones and accounts stand in it whole; blank hides their
/// middle
public record FillOrder(
    VillageFile village,
    Policy policy,
    LocalDate today,
    int year,
    List<UUID> households,
    Who people,
    boolean inside,
    String reason) {

  /// Whether numbers are written whole: for that somebody gave a reason.
  boolean whole() {
    return !reason.isBlank();
  }
}
