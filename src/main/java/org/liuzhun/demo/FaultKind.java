package org.liuzhun.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One kind of fault, as the tables tell it: where it can be, and which edits make it.
///
/// @param check the check that must find it
/// @param sideEffects checks that it may trip as well
/// @param family what family it needs: any, helped, ordinary, registered, watched, open (still
/// watched), long (watched for many months), removed, unwatched
/// @param households in how many families it is at once
/// @param edits what is done; the first one must find something
record FaultKind(
    String check, Set<String> sideEffects, String family, int households, List<FaultEdit> edits) {

  /// What is often wrong in a village, `faults.tsv`.
  static final List<FaultKind> USUAL = read("faults");

  /// What else a check can find, `rare_faults.tsv`.
  static final List<FaultKind> RARE = read("rare_faults");

  boolean suits(Family candidate) {
    Times times = candidate.times();
    return switch (family) {
      case "helped" -> candidate.helped(candidate.setting().today().getYear());
      case "ordinary" -> !candidate.helped(candidate.setting().today().getYear());
      case "registered" -> times.registered() != null;
      case "removed" -> times.removed() != null;
      case "long" -> EpisodeRows.canLeave(candidate);
      case "watched" -> times.monitored() != null;
      case "open" -> times.monitored() != null && times.removed() == null;
      case "unwatched" -> times.monitored() == null;
      default -> true;
    };
  }

  /// The kinds of a table.
  static List<FaultKind> read(String table) {
    List<FaultKind> kinds = new ArrayList<>();
    for (Map<String, String> line : Sheet.read(table)) {
      FaultEdit edit = FaultEdit.read(line);
      String check = line.getOrDefault("check", "");
      if (check.isEmpty()) {
        kinds.getLast().edits().add(edit);
      } else {
        Set<String> also =
            Set.copyOf(Arrays.stream(line.getOrDefault("also", "").split(" "))
                .filter(code -> !code.isEmpty())
                .toList());
        String[] family = line.getOrDefault("family", "any").split("\\*");
        int households = family.length > 1 ? Integer.parseInt(family[1]) : 1;
        kinds.add(
            new FaultKind(check, also, family[0], households, new ArrayList<>(List.of(edit))));
      }
    }
    return kinds;
  }
}
