package org.liuzhun.ui.households;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.ui.parts.StatusMark.Level;

/// Which households the list shows: those that meet every condition that is set.
///
/// @param registered only those lifted out of poverty (脱贫户)
/// @param monitored only those monitored now (监测对象)
/// @param errors only those with errors
/// @param doubts only those with doubts
/// @param group only this group, or null
/// @param cause only those with this cause, or null
/// @param found only these, as the search found them, or null while nothing is searched
record HouseholdFilter(
    boolean registered,
    boolean monitored,
    boolean errors,
    boolean doubts,
    @Nullable String group,
    @Nullable Cause cause,
    @Nullable Set<UUID> found) {

  static final HouseholdFilter NONE =
      new HouseholdFilter(false, false, false, false, null, null, null);

  boolean lets(HouseholdLine line) {
    return (!registered || line.registered())
        && (!monitored || line.monitored())
        && (!(errors || doubts)
            || errors && line.level() == Level.BAD
            || doubts && line.level() == Level.DOUBT)
        && (group == null || group.equals(line.group()))
        && (cause == null || line.causes().contains(cause))
        && (found == null || found.contains(line.id()));
  }

  HouseholdFilter registered(boolean only) {
    return new HouseholdFilter(only, monitored, errors, doubts, group, cause, found);
  }

  HouseholdFilter monitored(boolean only) {
    return new HouseholdFilter(registered, only, errors, doubts, group, cause, found);
  }

  HouseholdFilter errors(boolean only) {
    return new HouseholdFilter(registered, monitored, only, doubts, group, cause, found);
  }

  HouseholdFilter doubts(boolean only) {
    return new HouseholdFilter(registered, monitored, errors, only, group, cause, found);
  }

  HouseholdFilter group(@Nullable String only) {
    return new HouseholdFilter(registered, monitored, errors, doubts, only, cause, found);
  }

  HouseholdFilter cause(@Nullable Cause only) {
    return new HouseholdFilter(registered, monitored, errors, doubts, group, only, found);
  }

  HouseholdFilter found(@Nullable Set<UUID> only) {
    return new HouseholdFilter(registered, monitored, errors, doubts, group, cause, only);
  }
}
