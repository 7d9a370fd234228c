package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.AUTHORISATION;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.PLAN;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.PaperKind;
import org.liuzhun.registry.code.StepKind;
import org.liuzhun.text.Texts;

/// The papers that a household's file should hold and does not (缺件): what an inspection asks for
/// first. An ordinary household owes none but its register.
public final class Papers {

  private final Situation situation;
  private final int cardAge;
  private final List<Missing> missing = new ArrayList<>();

  private Papers(Situation situation, Policy policy) {
    this.situation = situation;
    cardAge = policy.whole("papers.identity.age", situation.today()).orElse(Integer.MAX_VALUE);
  }

  /// A paper that is missing.
  ///
  /// @param paper its name in the language in use
  /// @param whose of whom, empty for the household's own
  public record Missing(String paper, String whose) {}

  /// What is missing in a household's file today, in the order of the file.
  public static List<Missing> missing(Situation situation, Policy policy) {
    Papers papers = new Papers(situation, policy);
    papers.demand(papers.holds(PaperKind.HOUSEHOLD_REGISTER, null), "papers.register", "");
    if (situation.tracked()) {
      papers.ofHousehold();
      situation.members().forEach(papers::ofMember);
    }
    return List.copyOf(papers.missing);
  }

  private void ofHousehold() {
    demand(has(StepKind.APPLICATION), "papers.application", "");
    demand(
        situation.rows(Catalogue.AUTHORISATION).stream()
            .anyMatch(row -> row.get(AUTHORISATION.GIVEN_ON) != null),
        "papers.authorisation",
        "");
    demand(signedAccount(), "papers.account", "");
    demand(
        situation.rows(Catalogue.PLAN).stream()
            .anyMatch(row -> row.get(PLAN.YEAR, 0) == situation.today().getYear()),
        "papers.plan",
        "");
    demand(holds(PaperKind.BANK_BOOK, null), "papers.bank-book", "");
    demand(holds(PaperKind.PHOTO, null), "papers.photo", "");
  }

  private void ofMember(MemberNow member) {
    UUID person = member.member().file().id();
    demand(
        !member.atLeast(cardAge) || holds(PaperKind.ID_COPY, person),
        "papers.identity",
        member.name());
    boolean ill =
        member.now().yes(PERSON_YEAR.CHRONIC) || member.now().yes(PERSON_YEAR.SERIOUS_ILLNESS);
    demand(!ill || holds(PaperKind.MEDICAL, person), "papers.medical", member.name());
  }

  /// A signed income account of this year or the last.
  private boolean signedAccount() {
    int year = situation.today().getYear();
    return situation.rows(Catalogue.INCOME_STATEMENT).stream()
        .filter(row -> row.get(INCOME_STATEMENT.YEAR, 0) >= year - 1)
        .anyMatch(row -> row.get(INCOME_STATEMENT.SIGNED_ON) != null);
  }

  private boolean has(StepKind kind) {
    return situation.rows(Catalogue.PROCEDURE_STEP).stream()
        .flatMap(row -> Optional.ofNullable(row.get(PROCEDURE_STEP.KIND)).stream())
        .anyMatch(step -> step.is(kind));
  }

  private boolean holds(PaperKind kind, @Nullable UUID person) {
    return situation.rows(Catalogue.DOCUMENT).stream().anyMatch(row -> is(row, kind, person));
  }

  private static boolean is(Row document, PaperKind kind, @Nullable UUID person) {
    var known = document.get(DOCUMENT.KIND);
    return known != null
        && known.is(kind)
        && (person == null || person.equals(document.get(DOCUMENT.PERSON)));
  }

  private void demand(boolean there, String key, String whose) {
    if (!there) {
      missing.add(new Missing(Texts.of(key), whose));
    }
  }
}
