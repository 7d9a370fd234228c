package org.liuzhun.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One kind of fault, as `faults.tsv` tells it: where it can be, and which edits make it.
///
/// @param check the check that must find it
/// @param sideEffects checks that it may trip as well
/// @param family what family it needs: any, helped, registered, watched, open (still watched),
/// unwatched
/// @param edits what is done; the first one must find something
record FaultKind(String check, Set<String> sideEffects, String family, List<FaultEdit> edits) {

  static final List<FaultKind> ALL = read();

  boolean suits(Family candidate) {
    Times times = candidate.times();
    return switch (family) {
      case "helped" -> candidate.helped(candidate.setting().today().getYear());
      case "registered" -> times.registered() != null;
      case "watched" -> times.monitored() != null;
      case "open" -> times.monitored() != null && times.removed() == null;
      case "unwatched" -> times.monitored() == null;
      default -> true;
    };
  }

  private static List<FaultKind> read() {
    List<FaultKind> kinds = new ArrayList<>();
    for (Map<String, String> line : Sheet.read("faults")) {
      FaultEdit edit = FaultEdit.read(line);
      String check = line.getOrDefault("check", "");
      if (check.isEmpty()) {
        kinds.getLast().edits().add(edit);
      } else {
        Set<String> also =
            Set.copyOf(Arrays.stream(line.getOrDefault("also", "").split(" "))
                .filter(code -> !code.isEmpty())
                .toList());
        kinds.add(new FaultKind(
            check, also, line.getOrDefault("family", "any"), new ArrayList<>(List.of(edit))));
      }
    }
    return kinds;
  }
}
