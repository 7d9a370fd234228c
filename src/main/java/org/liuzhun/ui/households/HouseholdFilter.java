package org.liuzhun.ui.households;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.ui.parts.StatusMark.Level;

/// Which households the list shows: those that meet every condition that is set.
///
/// @param only the kinds of household that are asked for
/// @param group only this group, or null
/// @param cause only those with this cause, or null
/// @param helper only those of this helper, or null
/// @param found only these, as the search found them, or null while nothing is searched
record HouseholdFilter(
    Set<Only> only,
    @Nullable String group,
    @Nullable Cause cause,
    @Nullable String helper,
    @Nullable Set<UUID> found) {

  /// A kind of household.
  enum Only {
    /// Lifted out of poverty (脱贫户).
    REGISTERED,
    /// Monitored now (监测对象).
    MONITORED,
    ERRORS,
    DOUBTS,
    /// To be visited by today (待走访).
    DUE
  }

  static final HouseholdFilter NONE = new HouseholdFilter(Set.of(), null, null, null, null);

  boolean lets(HouseholdLine line) {
    boolean errors = only.contains(Only.ERRORS);
    boolean doubts = only.contains(Only.DOUBTS);
    return (!only.contains(Only.REGISTERED) || line.registered())
        && (!only.contains(Only.MONITORED) || line.monitored())
        && (!only.contains(Only.DUE) || line.due())
        && (!(errors || doubts)
            || errors && line.level() == Level.BAD
            || doubts && line.level() == Level.DOUBT)
        && (group == null || group.equals(line.group()))
        && (cause == null || line.causes().contains(cause))
        && (helper == null || line.helpers().contains(helper))
        && (found == null || found.contains(line.id()));
  }

  HouseholdFilter only(Only kind, boolean asked) {
    EnumSet<Only> kinds = EnumSet.noneOf(Only.class);
    kinds.addAll(only);
    if (asked) {
      kinds.add(kind);
    } else {
      kinds.remove(kind);
    }
    return new HouseholdFilter(kinds, group, cause, helper, found);
  }

  HouseholdFilter group(@Nullable String asked) {
    return new HouseholdFilter(only, asked, cause, helper, found);
  }

  HouseholdFilter cause(@Nullable Cause asked) {
    return new HouseholdFilter(only, group, asked, helper, found);
  }

  HouseholdFilter helper(@Nullable String asked) {
    return new HouseholdFilter(only, group, cause, asked, found);
  }

  HouseholdFilter found(@Nullable Set<UUID> asked) {
    return new HouseholdFilter(only, group, cause, helper, asked);
  }
}
