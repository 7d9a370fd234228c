package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.AddKeys;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.CopyPanel;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FormFields;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.parts.RowForm;
import org.liuzhun.ui.parts.RowListModel;
import org.liuzhun.ui.parts.RowTable;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.YearBar;

/// The members (家庭成员): all in a table, the chosen one as a person, as a member, and as he was in a
/// year.
final class MembersSection implements SectionView {

  private final Desk desk;
  private final RowId ids;
  private final RowForm person;
  private final RowListModel members;
  private final YearForm year;
  private final List<FormView> forms;
  private final YearBar bar;
  private final CopyPanel copy;
  private final RowTable table;
  private final FamilyPanel family;
  private final LookalikePanel lookalikes;
  private final VBox node = new VBox();
  private @Nullable Subject subject;
  private @Nullable Row newcomer;

  /// The section.
  ///
  /// @param go shows another household, where a change of the family led to it
  MembersSection(Desk desk, RowId ids, Consumer<UUID> go) {
    this.desk = desk;
    this.ids = ids;
    family = new FamilyPanel(desk, ids, go);
    person = new RowForm(Catalogue.PERSON, FormFields.of(Catalogue.PERSON), desk)
        .completing(org.liuzhun.ui.parts.IdNumberFills::complete);
    lookalikes = new LookalikePanel(person, () -> subject, go);
    members = RowListModel.of(desk, Catalogue.MEMBERSHIP, FormFields.of(Catalogue.MEMBERSHIP));
    year = new YearForm(Catalogue.PERSON_YEAR, PERSON_YEAR.YEAR, desk);
    forms = List.of(new FormView(person), new FormView(members.form()), new FormView(year.form()));
    copy = new CopyPanel(desk);
    bar = new YearBar(year.years(), () -> year.offerLastYear(copy));
    year.years().year().subscribe(() -> {
      copy.hide();
      bar.mayCopy(year.mayCopy());
    });
    members.chosen().subscribe(() -> {
      copy.hide();
      showChosen();
    });
    table = new RowTable(members, List.of(), desk)
        .marking(this::worst)
        .whenEntered(forms.getFirst()::focusFirst);
    build();
    if (!desk.readOnly()) {
      AddKeys.on(node, this::add, this::addLike);
    }
  }

  private void build() {
    new MemberColumns(() -> subject).addTo(table);
    VBox list = new VBox(table);
    list.getStyleClass().addAll("panel", "flush");
    Bar yearHead = new Bar(heading(Catalogue.PERSON_YEAR.label(Texts.language())), bar);
    yearHead.getStyleClass().add("list-bar");
    VBox form = new VBox(
        heading(Catalogue.PERSON.label(Texts.language())),
        lookalikes,
        forms.get(0),
        heading(Catalogue.MEMBERSHIP.label(Texts.language())),
        forms.get(1),
        yearHead,
        copy,
        forms.get(2));
    form.getStyleClass().addAll("panel", "forms");
    form.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(members.rows()));
    node.getStyleClass().add("section");
    node.getChildren()
        .addAll(
            new MemberButtons(this::add, this::addLike, this::happens, this::delete, members),
            family,
            list,
            form);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject shown) {
    boolean again = subject != null && subject.id().equals(shown.id());
    subject = shown;
    Row before = members.chosen().get();
    members.show(
        shown.id(), shown.dossier().everybody().stream().map(Member::membership).toList());
    if (members.chosen().get() == before) {
      showChosen();
    }
    if (again) {
      table.refresh();
    } else {
      family.hide();
    }
  }

  private Optional<StatusMark.Level> worst(Row membership) {
    Subject now = subject;
    Stream<Member> member = now == null
        ? Stream.empty()
        : now.dossier().everybody().stream()
            .filter(one -> one.membership().id().equals(membership.id()));
    return RowTable.worst(desk, member.flatMap(MembersSection::rows));
  }

  private static Stream<Row> rows(Member member) {
    return Stream.concat(
        Stream.of(member.membership(), member.person()),
        member.file().rows(Catalogue.PERSON_YEAR).stream());
  }

  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    if (row != null && !choose(row)) {
      return false;
    }
    return field == null
        ? forms.getFirst().focusFirst()
        : forms.stream().anyMatch(form -> form.focus(field));
  }

  @Override
  public List<FormView> forms() {
    return forms;
  }

  @Override
  public void leave() {
    forms.forEach(form -> form.form().leaveAll());
  }

  /// Goes to the member whom a row tells of, and to the year of that row.
  private boolean choose(UUID row) {
    Subject now = subject;
    Optional<Member> found = now == null
        ? Optional.empty()
        : now.dossier().everybody().stream()
            .filter(member -> tells(member, row))
            .findFirst();
    found.ifPresent(member -> {
      members.choose(member.membership().id());
      year.choose(row);
    });
    return found.isPresent();
  }

  @Override
  public boolean turnTo(Predicate<Row> who) {
    List<Member> found = subject == null
        ? List.of()
        : subject.dossier().everybody().stream()
            .filter(member -> who.test(member.person()))
            .toList();
    if (found.size() == 1) {
      leave();
      members.choose(found.getFirst().membership().id());
    }
    return found.size() == 1;
  }

  private static boolean tells(Member member, UUID row) {
    return member.membership().id().equals(row)
        || member.file().id().equals(row)
        || member.file().rows(Catalogue.PERSON_YEAR).stream()
            .anyMatch(year -> year.id().equals(row));
  }

  private void showChosen() {
    Row membership = members.chosen().get();
    Subject now = subject;
    UUID who = membership == null ? null : membership.get(MEMBERSHIP.PERSON);
    if (now == null || who == null) {
      person.clear();
      year.form().clear();
      return;
    }
    now.dossier().member(who).ifPresentOrElse(member -> show(member, now), this::showNewcomer);
  }

  private void show(Member member, Subject now) {
    person.show(member.person());
    year.show(
        member.file().id(),
        member.file().rows(Catalogue.PERSON_YEAR),
        now.today().getYear());
    bar.mayCopy(year.mayCopy());
  }

  private void showNewcomer() {
    year.form().clear();
    if (newcomer != null) {
      person.show(newcomer);
    }
  }

  private void add() {
    begin(UnaryOperator.identity(), UnaryOperator.identity());
  }

  /// A new member with what brothers and sisters share: relation, ethnic group, reason for joining.
  private void addLike() {
    Row like = members.chosen().get();
    Subject now = subject;
    UUID who = like == null ? null : like.get(MEMBERSHIP.PERSON);
    if (like != null && now != null && who != null) {
      now.dossier()
          .member(who)
          .map(Member::person)
          .ifPresent(person -> begin(
              row -> row.with(PERSON.ETHNIC_GROUP, person.get(PERSON.ETHNIC_GROUP))
                  .with(PERSON.DOCUMENT_TYPE, person.get(PERSON.DOCUMENT_TYPE)),
              row -> row.with(MEMBERSHIP.RELATION, like.get(MEMBERSHIP.RELATION))
                  .with(MEMBERSHIP.JOINED_ON, like.get(MEMBERSHIP.JOINED_ON))
                  .with(MEMBERSHIP.JOIN_REASON, like.get(MEMBERSHIP.JOIN_REASON))));
    }
  }

  /// The newcomer is shown at once: what is typed before the disk has answered is already his.
  private void begin(UnaryOperator<Row> person, UnaryOperator<Row> membership) {
    Subject now = subject;
    if (now == null) {
      return;
    }
    leave();
    Row come = person.apply(Row.empty(Catalogue.PERSON, ids.next()));
    Row joining = membership.apply(Row.empty(Catalogue.MEMBERSHIP, ids.next())
        .with(MEMBERSHIP.HOUSEHOLD, now.id())
        .with(MEMBERSHIP.PERSON, come.id())
        .with(MEMBERSHIP.POSITION, members.rows().size() + 1));
    newcomer = come;
    desk.saving().save(Edit.begin().create(come).create(joining).build(), _ -> {});
    members.expect(joining);
    forms.getFirst().focusFirst();
  }

  private void happens(FamilyAction action) {
    Row membership = members.chosen().get();
    Subject now = subject;
    if (membership != null && now != null) {
      leave();
      now.dossier().everybody().stream()
          .filter(member -> member.membership().id().equals(membership.id()))
          .findFirst()
          .ifPresent(member -> family.ask(action, now, member));
    }
  }

  private void delete() {
    Row membership = members.chosen().get();
    Subject now = subject;
    if (membership == null || now == null) {
      return;
    }
    Edit.Builder edit = Edit.begin().delete(membership);
    UUID who = membership.get(MEMBERSHIP.PERSON);
    if (who != null && now.village().dossiersOf(who).size() == 1) {
      now.dossier().member(who).ifPresent(member -> edit.delete(member.person()));
    }
    desk.saving().save(edit.build(), _ -> {});
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("heading");
    return heading;
  }
}
