package org.liuzhun.registry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.writing.Pinyin;

/// Searching while typing: after three letters a person stands where the eye finds him.
class ThreeLettersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final int ROWS = 20;
  private static final int LETTERS = 3;

  @Test
  void afterThreeLettersNineOfTenPeopleStandWithinTheFirstTwentyRows() {
    VillageFile village = VillageFile.of(DemoVillage.of(60, 6, TODAY).rows());
    VillageSearch search = VillageSearch.of(village);
    int people = 0;
    int found = 0;
    for (Dossier dossier : village.dossiers()) {
      for (Member member : dossier.members(TODAY)) {
        people++;
        found += stands(search, dossier, letters(member.name())) ? 1 : 0;
      }
    }
    assertTrue(people > 150 && found >= people * 9 / 10, found + " of " + people);
  }

  /// The initials, filled up with further letters of the last syllable where the name is short.
  private static String letters(String name) {
    List<String> syllables = name.codePoints()
        .mapToObj(Pinyin::readings)
        .filter(readings -> !readings.isEmpty())
        .map(List::getFirst)
        .toList();
    String initials =
        syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
    String more =
        initials.length() < LETTERS ? initials + syllables.getLast().substring(1) : initials;
    return more.substring(0, Math.min(LETTERS, more.length()));
  }

  private static boolean stands(VillageSearch search, Dossier dossier, String letters) {
    return search.find(letters, ROWS).stream()
        .anyMatch(hit -> hit.household().equals(dossier.id()));
  }
}
