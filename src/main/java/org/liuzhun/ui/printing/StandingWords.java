package org.liuzhun.ui.printing;

import java.util.List;
import java.util.stream.Collectors;
import org.liuzhun.print.sheet.Standing;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;

/// How the printed papers stand against the register, in words.
final class StandingWords {

  private static final int MOST_NAMES = 20;

  private StandingWords() {}

  static String of(VillageFile village, List<Standing> standing) {
    long never = standing.stream().filter(each -> each.printed() == null).count();
    List<Standing> stale = standing.stream().filter(Standing::stale).toList();
    String counts = Texts.of(
        "ui.printing.standing", never, stale.size(), standing.size() - never - stale.size());
    if (stale.isEmpty()) {
      return counts;
    }
    String names = stale.stream()
        .limit(MOST_NAMES)
        .flatMap(each -> village.dossier(each.household()).stream())
        .map(Dossier::title)
        .collect(Collectors.joining(Texts.of("ui.printing.and")));
    return counts + " " + Texts.of("ui.printing.stale", names);
  }
}
