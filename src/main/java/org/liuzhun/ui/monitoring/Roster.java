package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.EVENT_IMPACT;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.GroupOrder;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.LineTable.Line;
import org.liuzhun.ui.session.Place;

/// The people whom somebody must fetch or ring first (重点人员名册): the old, the ill, the disabled,
/// children without a carer, with their telephone and their helper's, in the households that an
/// event struck, or in all while none is entered.
final class Roster {

  private final VillageFile village;
  private final int old;
  private final boolean whole;
  private final Map<UUID, Row> struck = new HashMap<>();

  private Roster(VillageFile village, Row event, LocalDate today, boolean whole) {
    this.village = village;
    this.whole = whole;
    old = Policy.of(village).whole("warning.elder.age", today).orElse(Integer.MAX_VALUE);
    Disasters.impacts(village, event).forEach(row -> {
      UUID household = row.get(EVENT_IMPACT.HOUSEHOLD);
      if (household != null) {
        struck.put(household, row);
      }
    });
  }

  /// The lines for an event, group by group; Enter leads to the file.
  ///
  /// @param whole whether telephone numbers are shown whole
  static List<Line> of(VillageFile village, Row event, LocalDate today, boolean whole) {
    Roster roster = new Roster(village, event, today, whole);
    List<Line> lines = new ArrayList<>();
    village.dossiers().stream()
        .filter(file -> roster.struck.isEmpty() || roster.struck.containsKey(file.id()))
        .map(file -> Situation.of(file, today))
        .filter(situation -> !situation.closed())
        .sorted(Comparator.comparing(
                (Situation one) -> one.household().get(HOUSEHOLD.VILLAGE_GROUP, ""),
                new GroupOrder())
            .thenComparing(one -> one.household().get(HOUSEHOLD.NUMBER, "")))
        .forEach(situation -> situation.members().forEach(member -> {
          String why = roster.why(situation, member);
          if (!why.isEmpty()) {
            lines.add(roster.line(situation, member, why));
          }
        }));
    return lines;
  }

  private String why(Situation situation, MemberNow member) {
    List<String> reasons = new ArrayList<>();
    if (member.atLeast(old)) {
      boolean alone = situation.members().size() == 1;
      reasons.add(Texts.of(alone ? "register.roster.alone" : "register.roster.old"));
    }
    if (member.now().yes(PERSON_YEAR.DISABLED)) {
      reasons.add(Texts.of("register.roster.disabled"));
    }
    if (member.now().yes(PERSON_YEAR.SERIOUS_ILLNESS)) {
      reasons.add(Texts.of("register.roster.ill"));
    }
    if (member.now().yes(PERSON_YEAR.CHRONIC)) {
      reasons.add(Texts.of("register.roster.chronic"));
    }
    if (member.now().yes(PERSON_YEAR.WITHOUT_CARER)) {
      reasons.add(Texts.of("register.roster.child"));
    }
    return String.join(Texts.of("register.roster.and"), reasons);
  }

  private Line line(Situation situation, MemberNow member, String why) {
    Row household = situation.household();
    String own = member.person().get(PERSON.PHONE, "");
    Optional<Row> helper = situation.help().helper(village);
    Row impact = struck.get(situation.id());
    return new Line(
        level(impact),
        List.of(
            household.get(HOUSEHOLD.VILLAGE_GROUP, ""),
            situation.dossier().called(),
            member.name(),
            member.age() < 0 ? "" : Integer.toString(member.age()),
            why,
            own.isBlank()
                ? number(household, HOUSEHOLD.PHONE)
                : number(member.person(), PERSON.PHONE),
            helper.map(row -> row.get(HELPER.NAME, "")).orElse(""),
            helper.map(row -> number(row, HELPER.PHONE)).orElse(""),
            where(impact)),
        Place.of(situation.id()));
  }

  private String number(Row row, TableField<?, String> column) {
    return whole ? row.get(column, "") : row.entity().field(column).masked(row, Texts.language());
  }

  /// Still to be fetched, in safety, or back again.
  private static @Nullable Level level(@Nullable Row impact) {
    boolean back = impact != null && impact.get(EVENT_IMPACT.RETURNED_ON) != null;
    return away(impact) ? Level.GOOD : back ? null : Level.DOUBT;
  }

  private static boolean away(@Nullable Row impact) {
    return impact != null
        && impact.get(EVENT_IMPACT.EVACUATED_ON) != null
        && impact.get(EVENT_IMPACT.RETURNED_ON) == null;
  }

  private static String where(@Nullable Row impact) {
    return impact != null && away(impact)
        ? impact.get(EVENT_IMPACT.EVACUATED_TO, Texts.of("register.roster.away"))
        : Texts.of("register.roster.home");
  }
}
