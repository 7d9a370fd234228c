package org.liuzhun.spreadsheet.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.heading.Guess;
import org.liuzhun.spreadsheet.heading.Heading;
import org.liuzhun.text.Texts;

/// What a row of a form, or a whole form, is about (填报对象).
public enum About {
  /// 农户.
  HOUSEHOLD('H'),
  /// 人员.
  PERSON('P'),
  /// 帮扶措施: one row, one measure of a household.
  MEASURE('M', Catalogue.MEASURE),
  /// 走访记录.
  VISIT('B', Catalogue.VISIT),
  /// 务工经历: one row, one spell of work of a person.
  WORK('W', Catalogue.WORK_SPELL),
  /// 补助发放.
  PAYMENT('Z', Catalogue.PAYMENT),
  /// 项目.
  PROJECT('J'),
  /// 自然村.
  NATURAL('N'),
  /// 村.
  VILLAGE('V');

  private static final int LEAST_SURE = 85;
  private static final int LEAST_ENTRY_HEADINGS = 2;

  private final char letter;
  private final @Nullable Entity list;

  About(char letter) {
    this(letter, null);
  }

  About(char letter, @Nullable Entity list) {
    this.letter = letter;
    this.list = list;
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
    if (isOfNatural(headings)) {
      return new Recognised(NATURAL, true);
    }
    Optional<Recognised> entries = ofEntries(headings);
    if (entries.isPresent()) {
      return entries.get();
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
    boolean village = has(headings, VILLAGE, "work/HOUSEHOLDS")
        || sure(headings, VILLAGE) > sure(headings, HOUSEHOLD);
    return new Recognised(village ? VILLAGE : HOUSEHOLD, village);
  }

  /// The list of which a row is one entry: several headings that only this list has,
  /// and more of its headings than of all that households and people are asked for
  /// besides their names.
  static Optional<Recognised> ofEntries(Collection<Heading> headings) {
    return Arrays.stream(values())
        .filter(about ->
            about.list != null && about.entryHeadings(headings, true) >= LEAST_ENTRY_HEADINGS)
        .max(Comparator.comparingLong(about -> about.entryHeadings(headings, false)))
        .map(about -> {
          long others =
              headings.stream().filter(heading -> about.asksOther(heading)).count();
          return about.entryHeadings(headings, false) > others
              ? new Recognised(about, others == 0)
              : null;
        });
  }

  /// How many headings ask for what its entries hold.
  ///
  /// @param only whether those are left out that a household or a person may be asked for as well
  private long entryHeadings(Collection<Heading> headings, boolean only) {
    return headings.stream()
        .filter(this::asksEntry)
        .filter(heading -> !only || best(heading, like()).filter(Guess::isSure).isEmpty())
        .count();
  }

  private boolean asksEntry(Heading heading) {
    return best(heading, this)
        .filter(Guess::isSure)
        .filter(guess ->
            guess.meaning() instanceof Asked.OfField field && Rows.entity(field.field()) == list)
        .isPresent();
  }

  private boolean asksOther(Heading heading) {
    return !asksEntry(heading)
        && best(heading, like())
            .filter(Guess::isSure)
            .filter(guess -> !Naming.isAside(like(), guess.meaning()))
            .isPresent();
  }

  /// Whether natural villages are named, and nobody who lives in one.
  private static boolean isOfNatural(Collection<Heading> headings) {
    return has(headings, NATURAL, "own/natural_village.name")
        && !has(headings, PERSON, "own/person.name")
        && !namesHousehold(headings);
  }

  /// Whether a household is named among these.
  static boolean namesHousehold(Collection<Heading> headings) {
    return has(headings, HOUSEHOLD, "head/person.name");
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
    return marks.equals("*") || marks.indexOf(like().letter) >= 0;
  }

  /// Whether a mark of `asked.tsv` counts for its entries alone.
  boolean isOwn(String marks) {
    return list != null && marks.indexOf(letter) >= 0;
  }

  /// The list of the register of which a row is one entry; null where rows are no entries.
  @Nullable
  Entity list() {
    return list;
  }

  /// Whose questions a row can answer besides those of its entry: a household's or a person's.
  About like() {
    return list == null ? this : this == WORK ? PERSON : HOUSEHOLD;
  }
}
