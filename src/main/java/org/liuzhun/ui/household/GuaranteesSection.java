package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.GUARANTEE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.CopyPanel;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FormFields;
import org.liuzhun.ui.parts.ListColumns;
import org.liuzhun.ui.parts.RowListModel;
import org.liuzhun.ui.parts.RowListView;
import org.liuzhun.ui.parts.YearBar;
import org.liuzhun.ui.parts.YearCopy;
import org.liuzhun.ui.parts.YearModel;

/// Two assurances and three guarantees with drinking water (两不愁三保障和饮水安全): every item of the chosen
/// year.
final class GuaranteesSection implements SectionView {

  private final RowListModel model;
  private final RowListView view;
  private final YearModel years = new YearModel();
  private final YearBar bar;
  private final CopyPanel copy;
  private final VBox node;
  private @Nullable Subject subject;

  GuaranteesSection(Desk desk) {
    List<Field<?>> fields = FormFields.withinYear(Catalogue.GUARANTEE).stream()
        .filter(field -> !field.column().equals(GUARANTEE.ITEM))
        .<Field<?>>map(field -> field)
        .toList();
    model = RowListModel.of(desk, Catalogue.GUARANTEE, fields)
        .storedIf(row -> recorded(row.id()).isPresent());
    bar = new YearBar(years, this::offerLastYear);
    view = new RowListView(
            model,
            ListColumns.of(
                Catalogue.GUARANTEE,
                GUARANTEE.ITEM,
                GUARANTEE.RESULT,
                GUARANTEE.PROBLEM,
                GUARANTEE.CHECKED_ON,
                GUARANTEE.CHECKER,
                GUARANTEE.ACTION),
            desk,
            UUID::randomUUID)
        .given()
        .with(bar);
    copy = new CopyPanel(desk);
    node = new VBox(copy, view);
    node.getStyleClass().add("section");
    years.year().subscribe(() -> {
      copy.hide();
      fill();
    });
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject shown) {
    subject = shown;
    years.show(
        shown.rows(Catalogue.GUARANTEE).stream()
            .map(row -> row.get(GUARANTEE.YEAR))
            .filter(Objects::nonNull)
            .toList(),
        shown.today().getYear());
    fill();
  }

  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    if (row != null) {
      recorded(row).map(found -> found.get(GUARANTEE.YEAR)).ifPresent(years::choose);
    }
    return view.focus(row, field);
  }

  @Override
  public void leave() {
    model.form().leaveAll();
  }

  private void fill() {
    Subject now = subject;
    if (now != null) {
      model.show(now.id(), items(now, years.year().get()));
      view.table().refresh();
      bar.mayCopy(!before(now).isEmpty());
    }
  }

  private List<Row> items(Subject now, int year) {
    return List.of(GuaranteeItem.values()).stream()
        .map(item -> Row.keyed(Catalogue.GUARANTEE, now.id(), year, Coded.of(item)))
        .map(row -> recorded(row.id()).orElse(row))
        .toList();
  }

  private Optional<Row> recorded(UUID id) {
    Subject now = subject;
    return now == null
        ? Optional.empty()
        : now.rows(Catalogue.GUARANTEE).stream()
            .filter(row -> row.id().equals(id))
            .findFirst();
  }

  private List<Row> before(Subject now) {
    int year = years.year().get();
    List<Row> earlier = now.rows(Catalogue.GUARANTEE).stream()
        .filter(row -> row.get(GUARANTEE.YEAR, year) < year)
        .toList();
    int last = earlier.stream().mapToInt(GuaranteesSection::year).max().orElse(year);
    return earlier.stream().filter(row -> year(row) == last).toList();
  }

  private static int year(Row row) {
    return row.get(GUARANTEE.YEAR, 0);
  }

  private void offerLastYear() {
    Subject now = subject;
    if (now == null) {
      return;
    }
    leave();
    int year = years.year().get();
    List<YearCopy> copies = new ArrayList<>();
    for (Row from : before(now)) {
      Row target = Row.keyed(Catalogue.GUARANTEE, now.id(), year, from.get(GUARANTEE.ITEM));
      Optional<Row> there = recorded(target.id());
      copies.add(new YearCopy(
          from, there.orElse(Row.empty(Catalogue.GUARANTEE, target.id())), there.orElse(target)));
    }
    copy.offer(
        copies.isEmpty() ? year - 1 : year(copies.getFirst().from()),
        copies,
        row -> row.entity().field(GUARANTEE.ITEM).shown(row, Texts.language()));
  }
}
