package org.liuzhun.ui.printing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.assessment.PrintedHandbook;
import org.liuzhun.policy.Policy;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.Standing;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;

/// How the printed papers stand against the register, in words.
final class StandingWords {

  private static final int MOST_NAMES = 20;

  private StandingWords() {}

  /// How many and which; of handbooks also which were printed too long ago.
  static String of(VillageFile village, Sheet sheet, List<Standing> standing, LocalDate today) {
    Policy policy = Policy.of(village);
    List<Dossier> old = sheet != Sheet.HANDBOOK
        ? List.of()
        : dossiers(village, standing)
            .filter(
                each -> PrintedHandbook.tooOld(each.household(), policy, today).isPresent())
            .toList();
    return old.isEmpty()
        ? changed(village, standing)
        : changed(village, standing) + " " + Texts.of("ui.printing.old", old.size(), names(old));
  }

  private static String changed(VillageFile village, List<Standing> standing) {
    long never = standing.stream().filter(each -> each.printed() == null).count();
    List<Standing> stale = standing.stream().filter(Standing::stale).toList();
    String counts = Texts.of(
        "ui.printing.standing", never, stale.size(), standing.size() - never - stale.size());
    if (stale.isEmpty()) {
      return counts;
    }
    return counts
        + " "
        + Texts.of("ui.printing.stale", names(dossiers(village, stale).toList()));
  }

  private static Stream<Dossier> dossiers(VillageFile village, List<Standing> standing) {
    return standing.stream().flatMap(each -> village.dossier(each.household()).stream());
  }

  private static String names(List<Dossier> dossiers) {
    return dossiers.stream()
        .limit(MOST_NAMES)
        .map(Dossier::called)
        .collect(Collectors.joining(Texts.of("ui.printing.and")));
  }
}
