package org.liuzhun.ui.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.entitlement.Entitlement;
import org.liuzhun.assessment.entitlement.EntitlementList;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.HouseholdChoices;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.LineTable.Line;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Ways;

/// Entitled and not receiving (应享未享): the benefits above, worked out of the files, below who lacks
/// the chosen one and why. Enter goes to the place in the file.
final class EntitledPage extends JudgedPage<List<EntitlementList>> {

  private static final String TITLE = "register.entitled.title";

  private final LineTable benefits;
  private final LineTable people;
  private final BasisLabel papers = new BasisLabel();
  private List<EntitlementList> lists = List.of();

  EntitledPage(Session session, Ways ways) {
    this(session, ways, table());
  }

  private EntitledPage(Session session, Ways ways, LineTable benefits) {
    super(session, TITLE, benefits);
    this.benefits = benefits;
    people = new LineTable(
            List.of(
                Texts.of("register.entitled.household"),
                Texts.of("register.entitled.person"),
                Texts.of("register.entitled.reason")),
            List.of(130, 110, 520),
            ways::go)
        .named("entitled", Texts.of("register.entitled.missing"))
        .saying("register.none.entitled");
    people.rest();
    node.getChildren().addAll(benefits, papers, people);
    benefits.getSelectionModel().selectedIndexProperty().subscribe(_ -> choose());
  }

  private static LineTable table() {
    return new LineTable(
            List.of(
                Texts.of("register.entitled.benefit"),
                Texts.of("register.entitled.eligible"),
                Texts.of("register.entitled.receiving"),
                Texts.of("register.entitled.missing"),
                Texts.of("register.entitled.until")),
            List.of(280, 100, 100, 100, 140),
            _ -> {})
        .figures(Listing.Type.FIGURE, 1, 2, 3)
        .named("benefits", Texts.of(TITLE))
        .saying("register.none.benefits");
  }

  @Override
  Function<Judgement, List<EntitlementList>> reading() {
    return judgement -> EntitlementList.of(judgement.context());
  }

  @Override
  void show(List<EntitlementList> found) {
    lists = found;
    benefits.show(found.stream().map(this::line).toList());
    benefits.fit(found.size());
    benefits.chooseSome();
    choose();
  }

  private Line line(EntitlementList list) {
    return new Line(
        list.missing().isEmpty() ? Level.GOOD : Level.DOUBT,
        List.of(
            list.name(),
            Integer.toString(list.eligible()),
            Integer.toString(list.receiving()),
            Integer.toString(list.missing().size()),
            list.until(session.today()).map(LocalDate::toString).orElse("")),
        null);
  }

  private void choose() {
    int index = benefits.getSelectionModel().getSelectedIndex();
    boolean none = index < 0 || index >= lists.size();
    List<Entitlement> missing = none ? List.of() : lists.get(index).missing();
    papers.show(
        missing.stream()
            .findFirst()
            .map(one -> Texts.of("register.entitled.papers", one.papers()))
            .orElse(""),
        missing.stream()
            .flatMap(one -> one.benefit().stream())
            .flatMap(benefit -> benefit.parameters().stream())
            .toList(),
        Policy.of(session.village()),
        session.today());
    people.show(missing.stream().map(this::line).toList());
  }

  private Line line(Entitlement one) {
    Dossier dossier = session.village().dossier(one.household()).orElse(null);
    String title = dossier == null ? "" : HouseholdChoices.words(dossier);
    String name = dossier == null
        ? ""
        : one.person().flatMap(dossier::member).map(Member::name).orElse("");
    return new Line(
        null,
        List.of(title, name, one.reason().text()),
        Place.of(one.household(), one.reason().row(), one.reason().field()));
  }
}
