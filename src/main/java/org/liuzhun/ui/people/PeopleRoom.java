package org.liuzhun.ui.people;

import static org.liuzhun.registry.db.Tables.APPRAISAL;
import static org.liuzhun.registry.db.Tables.DIARY_ENTRY;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.DUTY_DAY;
import static org.liuzhun.registry.db.Tables.HANDOVER;
import static org.liuzhun.registry.db.Tables.HANDOVER_ITEM;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.PAIRED_YEAR;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.RESPONSIBILITY_LETTER;
import static org.liuzhun.registry.db.Tables.SAFETY_RECORD;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DutyKind;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.code.SafetyKind;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.photos.RowPhotos;
import org.liuzhun.ui.rectification.Issues;
import org.liuzhun.ui.register.Filter;
import org.liuzhun.ui.register.ListPage;
import org.liuzhun.ui.register.NamesPanel;
import org.liuzhun.ui.register.RegisterRoom;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.Ways;

/// The room of the people (队伍): first secretary, team, helpers with their households, duty
/// calendar, visits due, work diary, paired units, letters of responsibility, hand-over.
public final class PeopleRoom {

  private PeopleRoom() {}

  /// The room over a session.
  ///
  /// @param picker asks for photographs
  public static Room of(Session session, FilePicker picker, Ways ways) {
    return new RegisterRoom(
        Texts.of("ui.room.people"),
        session,
        List.of(
            helpers(session, picker),
            new DutyPage(session),
            new VisitsPage(session, ways::go),
            diary(session),
            units(session),
            letters(session),
            handovers(session)));
  }

  private static ListPage helpers(Session session, FilePicker picker) {
    ListPage page = new ListPage(
            session, Catalogue.HELPER, "name role unit position phone starts_on ends_on")
        .figure(
            "register.helper.households",
            row -> Long.toString(rhythm(session).burden().getOrDefault(row.id(), 0L)))
        .filters(
            Filter.ALL,
            new Filter("register.helper.team", PeopleRoom::isSent),
            new Filter("register.helper.helpers", row -> is(row, HelperRole.HELPER)),
            new Filter(
                "register.helper.others", row -> !isSent(row) && !is(row, HelperRole.HELPER)))
        .starting(row -> row.with(HELPER.STARTS_ON, session.today()))
        .saying(row -> isSent(row) ? duty(rhythm(session), row) + checked(session, row) : "");
    NamesPanel names = new NamesPanel(
            session,
            Texts.of("register.pairing.how"),
            (helper, household) -> pairing(session, helper, household))
        .refusing(helper -> gone(helper, session.today()));
    RowPhotos photos =
        new RowPhotos(session, picker, DOCUMENT.HELPER, Texts.of("register.helper.photo.how"));
    return records(page, session)
        .panel("register.pairing.names", row -> {
          names.show(row);
          return names;
        })
        .panel("register.tab.photos", row -> {
          photos.show(row);
          return photos;
        });
  }

  private static ListPage records(ListPage page, Session session) {
    return page.child(
            Catalogue.PAIRING,
            PAIRING.HELPER,
            row -> row.with(PAIRING.STARTS_ON, session.today()),
            "household starts_on ends_on end_reason")
        .child(
            Catalogue.DUTY_DAY,
            DUTY_DAY.HELPER,
            row -> row.with(DUTY_DAY.DAY, session.today())
                .with(DUTY_DAY.KIND, Coded.of(DutyKind.VILLAGE)),
            "day kind night approved_by")
        .child(
            Catalogue.SAFETY_RECORD,
            SAFETY_RECORD.HELPER,
            row -> row.with(SAFETY_RECORD.DAY, session.today()),
            "day kind next_on")
        .child(
            Catalogue.APPRAISAL,
            APPRAISAL.HELPER,
            row -> row.with(APPRAISAL.YEAR, session.today().getYear()),
            "year grade by_unit interviewed_on");
  }

  /// Why somebody who has left office is paired with nobody any more; empty words of the others.
  static String gone(Row helper, LocalDate today) {
    LocalDate ends = helper.get(HELPER.ENDS_ON);
    return ends == null || !ends.isBefore(today)
        ? ""
        : Texts.of("register.pairing.gone", helper.get(HELPER.NAME, ""), ends);
  }

  /// A pairing from today on; null for a household that somebody helps already.
  static @Nullable Row pairing(Session session, Row helper, Dossier household) {
    return Situation.of(household, session.today())
            .help()
            .helper(session.village())
            .isPresent()
        ? null
        : Row.empty(Catalogue.PAIRING, session.ids().next())
            .with(PAIRING.HOUSEHOLD, household.id())
            .with(PAIRING.HELPER, helper.id())
            .with(PAIRING.STARTS_ON, session.today());
  }

  private static ListPage diary(Session session) {
    return new ListPage(session, Catalogue.DIARY_ENTRY, "written_on helper place content problem")
        .starting(row -> row.with(DIARY_ENTRY.WRITTEN_ON, session.today()))
        .ordered(Comparator.comparing((Row row) -> row.get(DIARY_ENTRY.WRITTEN_ON, LocalDate.MAX))
            .reversed())
        .action("register.diary.issue", row -> issue(session, row))
        .child(
            Catalogue.ISSUE,
            ISSUE.DIARY_ENTRY,
            row -> Issues.begun(row, session.today()),
            "number title owner due_on state");
  }

  /// A problem of the diary becomes a rectification, once.
  static void issue(Session session, Row entry) {
    String problem = entry.get(DIARY_ENTRY.PROBLEM, "").strip();
    boolean made = session.village().all(Catalogue.ISSUE).stream()
        .anyMatch(row -> entry.id().equals(row.get(ISSUE.DIARY_ENTRY)));
    if (problem.isEmpty() || made) {
      return;
    }
    Row row = Issues.derived(
        session.ids().next(),
        IssueSource.VISIT,
        entry.get(DIARY_ENTRY.HOUSEHOLD),
        session.village(),
        session.today());
    session.save(Edit.begin()
        .create(row.with(ISSUE.TITLE, Issues.headline(problem))
            .with(ISSUE.DETAIL, problem)
            .with(ISSUE.DIARY_ENTRY, entry.id()))
        .build());
  }

  private static ListPage units(Session session) {
    return new ListPage(session, Catalogue.PAIRED_UNIT, "name kind level speciality contact phone")
        .child(
            Catalogue.PAIRED_YEAR,
            PAIRED_YEAR.PAIRED_UNIT,
            row -> row.with(PAIRED_YEAR.YEAR, session.today().getYear()),
            "year planned_money money leader_visits purchases result");
  }

  private static ListPage letters(Session session) {
    return new ListPage(
            session, Catalogue.RESPONSIBILITY_LETTER, "level year giver taker signed_on ends_on")
        .starting(row -> row.with(RESPONSIBILITY_LETTER.YEAR, session.today().getYear()));
  }

  private static ListPage handovers(Session session) {
    return new ListPage(session, Catalogue.HANDOVER, "handed_on leaver taker witness absent")
        .starting(row -> row.with(HANDOVER.HANDED_ON, session.today()))
        .saying(_ -> Texts.of("register.handover.hint"))
        .action("register.handover.make", row -> session.save(Inventory.edit(session, row)))
        .child(
            Catalogue.HANDOVER_ITEM,
            HANDOVER_ITEM.HANDOVER,
            "position kind content household amount due_on received");
  }

  private static String duty(Rhythm rhythm, Row helper) {
    return Texts.of(
        "register.helper.duty",
        helper.get(HELPER.NAME, ""),
        rhythm.dutyDays(helper.id()),
        rhythm.required(helper));
  }

  /// When the last check-up was, out of the log of safety and health.
  private static String checked(Session session, Row helper) {
    return session.village().rows(Catalogue.SAFETY_RECORD).stream()
        .filter(row -> helper.id().equals(row.get(SAFETY_RECORD.HELPER)))
        .filter(row -> Coded.of(SafetyKind.CHECK_UP).equals(row.get(SAFETY_RECORD.KIND)))
        .flatMap(row -> Optional.ofNullable(row.get(SAFETY_RECORD.DAY)).stream())
        .max(Comparator.naturalOrder())
        .map(day -> Texts.of("register.helper.checked", day))
        .orElse("");
  }

  static boolean isSent(Row helper) {
    return is(helper, HelperRole.FIRST_SECRETARY) || is(helper, HelperRole.TEAM_MEMBER);
  }

  private static boolean is(Row helper, HelperRole role) {
    return Coded.of(role).equals(helper.get(HELPER.ROLE));
  }

  private static Rhythm rhythm(Session session) {
    return Rhythm.of(session.village(), session.today());
  }
}
