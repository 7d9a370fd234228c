package org.liuzhun.ui.village;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.NATURAL_VILLAGE;
import static org.liuzhun.registry.db.Tables.VILLAGE_GROUP;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;
import static org.liuzhun.registry.db.Tables.WATER_CHECK;
import static org.liuzhun.registry.db.Tables.WEAK_POINT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liuzhun.assessment.revival.WeakWords;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Note;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.Filter;
import org.liuzhun.ui.register.ListPage;
import org.liuzhun.ui.register.RegisterRoom;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.Ways;

/// The room of the village (村情): profile by year, years side by side, weak points of the five
/// revitalizations with task, owner and date, groups, natural villages, exit as reckoned and
/// as recorded, water, holidays.
public final class VillageRoom {

  private VillageRoom() {}

  /// The room over a session.
  public static Room of(Session session, Ways ways) {
    return new RegisterRoom(
        Texts.of("ui.room.village"),
        session,
        List.of(
            profile(session),
            new YearsPage(session),
            new RevivalPage(session, ways),
            weakPoints(session),
            groups(session),
            natural(session),
            new ExitPage(session, ways),
            exit(session),
            water(session),
            holidays(session)));
  }

  private static ListPage profile(Session session) {
    return new ListPage(
            session,
            Catalogue.VILLAGE_YEAR,
            "year stated_households stated_people stated_lifted_households stated_monitored_households farmer_income collective_income")
        .named("register.village.profile")
        .starting(row -> row.with(VILLAGE_YEAR.YEAR, session.today().getYear()))
        .ordered(
            Comparator.comparing((Row row) -> row.get(VILLAGE_YEAR.YEAR, 0)).reversed());
  }

  private static ListPage weakPoints(Session session) {
    LocalDate today = session.today();
    return new ListPage(
            session, Catalogue.WEAK_POINT, "dimension indicator threshold value owner due_on state")
        .filters(
            new Filter("register.weak.open", VillageRoom::isOpen),
            new Filter("register.weak.late", row -> isLate(row, today)))
        .starting(row -> row.with(WEAK_POINT.YEAR, today.getYear())
            .with(WEAK_POINT.STATE, Coded.of(MeasureState.PLANNED)))
        .reading(WeakWords::read)
        .rules(row -> notes(row, today))
        .ordered(Comparator.comparing(row -> row.get(WEAK_POINT.DUE_ON, LocalDate.MAX)));
  }

  private static boolean isOpen(Row point) {
    return point.get(WEAK_POINT.DONE_ON) == null;
  }

  static boolean isLate(Row point, LocalDate today) {
    return isOpen(point) && point.get(WEAK_POINT.DUE_ON, LocalDate.MAX).isBefore(today);
  }

  private static Map<Field<?>, List<Note>> notes(Row point, LocalDate today) {
    Map<Field<?>, List<Note>> notes = new HashMap<>();
    if (isLate(point, today)) {
      notes.put(
          Catalogue.WEAK_POINT.field(WEAK_POINT.DUE_ON),
          List.of(new Note(Level.BAD, Texts.of("register.weak.is-late"))));
    }
    if (isOpen(point) && point.get(WEAK_POINT.OWNER, "").isBlank()) {
      notes.put(
          Catalogue.WEAK_POINT.field(WEAK_POINT.OWNER),
          List.of(new Note(Level.DOUBT, Texts.of("register.issue.needs-owner"))));
    }
    return notes;
  }

  private static ListPage groups(Session session) {
    return new ListPage(
            session, Catalogue.VILLAGE_GROUP, "name leader phone households people grid_worker")
        .figure(
            "register.group.households",
            row -> Integer.toString(files(session, row).size()))
        .figure("register.group.people", row -> people(session, row));
  }

  /// The open files of a group.
  private static List<Dossier> files(Session session, Row group) {
    String name = group.get(VILLAGE_GROUP.NAME, "");
    return session.village().dossiers().stream()
        .filter(file -> name.equals(file.household().get(HOUSEHOLD.VILLAGE_GROUP)))
        .filter(file -> file.household().get(HOUSEHOLD.CLOSED_ON) == null)
        .toList();
  }

  private static String people(Session session, Row group) {
    return Integer.toString(files(session, group).stream()
        .mapToInt(file -> file.members(session.today()).size())
        .sum());
  }

  private static ListPage natural(Session session) {
    return new ListPage(
            session,
            Catalogue.NATURAL_VILLAGE,
            "year name households people hard_road live_power broadband unsafe_houses")
        .starting(row -> row.with(NATURAL_VILLAGE.YEAR, session.today().getYear()))
        .saying(_ -> Texts.of("register.natural.hint"))
        .action("register.natural.carry", row -> carry(session, row.get(NATURAL_VILLAGE.YEAR, 0)))
        .ordered(Comparator.comparing((Row row) -> row.get(NATURAL_VILLAGE.YEAR, 0))
            .reversed()
            .thenComparing(row -> row.get(NATURAL_VILLAGE.NAME, "")));
  }

  /// The natural villages of a year stand in the next one too, until somebody says otherwise; those
  /// that are there already stay as they are.
  static void carry(Session session, int year) {
    Set<UUID> there = session.village().rows(Catalogue.NATURAL_VILLAGE).stream()
        .map(Row::id)
        .collect(Collectors.toSet());
    Edit.Builder edit = Edit.begin();
    session.village().rows(Catalogue.NATURAL_VILLAGE).stream()
        .filter(row -> year > 0 && row.get(NATURAL_VILLAGE.YEAR, 0) == year)
        .map(row -> row.with(NATURAL_VILLAGE.YEAR, year + 1).underItsKey())
        .filter(row -> year < session.today().getYear() && !there.contains(row.id()))
        .forEach(edit::create);
    if (!edit.isEmpty()) {
      session.save(edit.build());
    }
  }

  private static ListPage exit(Session session) {
    return new ListPage(
        session, Catalogue.VILLAGE_EXIT_ITEM, "year item passed evidence checked_on");
  }

  private static ListPage water(Session session) {
    return new ListPage(
            session, Catalogue.WATER_CHECK, "checked_on place checker households result problem")
        .starting(row -> row.with(WATER_CHECK.CHECKED_ON, session.today()));
  }

  private static ListPage holidays(Session session) {
    return new ListPage(session, Catalogue.HOLIDAY, "day working name document")
        .saying(_ -> Texts.of("register.holiday.hint"));
  }
}
