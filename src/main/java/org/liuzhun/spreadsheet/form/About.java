package org.liuzhun.spreadsheet.form;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.liuzhun.spreadsheet.heading.Guess;
import org.liuzhun.spreadsheet.heading.Heading;
import org.liuzhun.text.Texts;

/// What a row of a form, or a whole form, is about (填报对象).
public enum About {
  /// 农户.
  HOUSEHOLD('H'),
  /// 人员.
  PERSON('P'),
  /// 项目.
  PROJECT('J'),
  /// 村.
  VILLAGE('V');

  private static final int LEAST_SURE = 85;

  private final char letter;

  About(char letter) {
    this.letter = letter;
  }

  /// The name in the language in use.
  public String label() {
    return Texts.of("form.about." + name().toLowerCase(Locale.ROOT));
  }

  /// What a form is about, and whether that needs no confirmation.
  record Recognised(About about, boolean sure) {}

  /// What a form with these headings is about: who is named in it decides, else what most headings
  /// belong to.
  static Recognised of(Collection<Heading> headings, String title) {
    if (has(headings, PROJECT, "own/project.name")) {
      return new Recognised(PROJECT, true);
    }
    boolean names = has(headings, PERSON, "own/person.name");
    boolean head = has(headings, PERSON, "head/person.name");
    boolean people = Titles.isAboutPeople(title);
    if (has(headings, PERSON, "own/membership.relation") || names && (head || people)) {
      return new Recognised(PERSON, true);
    }
    if (head || names && has(headings, HOUSEHOLD, "work/MEMBERS")) {
      return new Recognised(HOUSEHOLD, true);
    }
    if (names) {
      return new Recognised(PERSON, false);
    }
    boolean village = sure(headings, VILLAGE) > sure(headings, HOUSEHOLD);
    return new Recognised(village ? VILLAGE : HOUSEHOLD, village);
  }

  private static boolean has(Collection<Heading> headings, About about, String id) {
    return headings.stream()
        .anyMatch(heading -> best(heading, about).stream()
            .anyMatch(guess -> guess.meaning().id().equals(id) && guess.confidence() > LEAST_SURE));
  }

  private static long sure(Collection<Heading> headings, About about) {
    return headings.stream()
        .filter(heading -> best(heading, about).filter(Guess::isSure).isPresent())
        .count();
  }

  private static Optional<Guess<Asked>> best(Heading heading, About about) {
    return Vocabulary.of(about).lexicon().guess(heading).stream().findFirst();
  }

  /// Whether a mark of `asked.tsv` counts for it.
  boolean isMeant(String marks) {
    return marks.equals("*") || marks.indexOf(letter) >= 0;
  }
}
