package org.liuzhun.ui.rectification;

import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.ISSUE;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Note;
import org.liuzhun.ui.parts.StatusMark.Level;

/// How an issue (问题整改) stands, and what it lacks.
public final class Issues {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final int LETTERS = 6;
  private static final int RADIX = 32;
  private static final int HEADLINE = 60;

  private Issues() {}

  /// A new issue as it begins: numbered, found today, open.
  public static Row begun(Row row, LocalDate today) {
    return row.with(ISSUE.NUMBER, number(row.id(), today))
        .with(ISSUE.FOUND_ON, today)
        .with(ISSUE.STATE, Coded.of(IssueState.OPEN));
  }

  /// A new issue that follows from something else, such as a finding or a visit: begun, due
  /// after the days of the parameter `issue.open.days`, and the household's helper its owner.
  ///
  /// @param id the new row's identity
  /// @param household whose issue it is; null for one of the village
  public static Row derived(
      UUID id, IssueSource source, @Nullable UUID household, VillageFile village, LocalDate today) {
    Row issue = begun(Row.empty(Catalogue.ISSUE, id), today)
        .with(ISSUE.SOURCE, Coded.of(source))
        .with(ISSUE.HOUSEHOLD, household);
    Optional<LocalDate> due = Policy.of(village).whole("issue.open.days", today).stream()
        .filter(days -> days > 0)
        .mapToObj(today::plusDays)
        .findFirst();
    Optional<String> owner = Optional.ofNullable(household)
        .flatMap(village::dossier)
        .flatMap(file -> Situation.of(file, today).help().helper(village))
        .map(helper -> helper.get(HELPER.NAME));
    return issue.with(ISSUE.DUE_ON, due.orElse(null)).with(ISSUE.OWNER, owner.orElse(null));
  }

  /// What a problem told at length is called: the beginning of its first line.
  public static String headline(String problem) {
    return Hygiene.beginning(problem.lines().findFirst().orElse(problem), HEADLINE);
  }

  /// Day and six letters out of the row's identity: laptops that never met give different numbers.
  static String number(UUID id, LocalDate today) {
    byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
    String letters = new BigInteger(1, bytes).toString(RADIX).toUpperCase(Locale.ROOT);
    return DAY.format(today) + "-" + letters.substring(letters.length() - LETTERS);
  }

  /// Its state; an issue that says none is open.
  public static IssueState state(Row issue) {
    var state = issue.get(ISSUE.STATE);
    return state == null || state.known() == null ? IssueState.OPEN : state.known();
  }

  /// Whether something remains to be done about it.
  public static boolean isOpen(Row issue) {
    return state(issue) != IssueState.CLOSED;
  }

  /// Whether its day is past: the due date, or the re-check date of a parked issue.
  public static boolean isOverdue(Row issue, LocalDate today) {
    return isOpen(issue) && day(issue).isBefore(today);
  }

  /// The day that counts for it; the far future while none is set.
  public static LocalDate day(Row issue) {
    return state(issue) == IssueState.PARKED
        ? issue.get(ISSUE.RECHECK_ON, LocalDate.MAX)
        : issue.get(ISSUE.DUE_ON, LocalDate.MAX);
  }

  /// How it stands, in one sentence.
  public static String sentence(Row issue, LocalDate today) {
    LocalDate day = day(issue);
    if (!isOpen(issue)) {
      return Texts.of("register.issue.closed", issue.get(ISSUE.CLOSED_ON, today));
    }
    if (day.equals(LocalDate.MAX)) {
      return Texts.of("register.issue.undated");
    }
    long days = ChronoUnit.DAYS.between(today, day);
    return days < 0
        ? Texts.of("register.issue.overdue", -days)
        : Texts.of("register.issue.left", days);
  }

  /// What it lacks, under the field where it is to be mended.
  static Map<Field<?>, List<Note>> notes(Row issue, LocalDate today) {
    Map<Field<?>, List<Note>> notes = new HashMap<>();
    switch (state(issue)) {
      case CLOSED -> {
        demand(issue, ISSUE.CLOSING_EVIDENCE, "register.issue.needs-evidence", notes);
        demand(issue, ISSUE.CLOSED_ON, "register.issue.needs-day", notes);
      }
      case PARKED -> {
        demand(issue, ISSUE.PARKED_REASON, "register.issue.needs-reason", notes);
        demand(issue, ISSUE.RECHECK_ON, "register.issue.needs-recheck", notes);
      }
      case OPEN, DOING -> {
        demand(issue, ISSUE.OWNER, "register.issue.needs-owner", notes);
        demand(issue, ISSUE.DUE_ON, "register.issue.needs-due", notes);
      }
    }
    if (isOverdue(issue, today)) {
      var column = state(issue) == IssueState.PARKED ? ISSUE.RECHECK_ON : ISSUE.DUE_ON;
      notes.put(
          Catalogue.ISSUE.field(column), List.of(new Note(Level.BAD, sentence(issue, today))));
    }
    return notes;
  }

  private static void demand(
      Row issue, TableField<?, ?> column, String key, Map<Field<?>, List<Note>> notes) {
    Object value = issue.get(column);
    if (value == null || value instanceof String text && text.isBlank()) {
      notes.put(Catalogue.ISSUE.field(column), List.of(new Note(Level.DOUBT, Texts.of(key))));
    }
  }
}
