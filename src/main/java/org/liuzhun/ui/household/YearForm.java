package org.liuzhun.ui.household;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.ui.parts.CopyPanel;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FormFields;
import org.liuzhun.ui.parts.RowForm;
import org.liuzhun.ui.parts.YearCopy;
import org.liuzhun.ui.parts.YearModel;

/// The form of an owner's row of the chosen year (年度表单); a year that is not recorded yet is
/// created by its first value.
final class YearForm {

  private final Entity entity;
  private final TableField<?, Integer> yearColumn;
  private final YearModel years = new YearModel();
  private final RowForm form;
  private @Nullable UUID owner;
  private List<Row> rows = List.of();
  private int thisYear;

  YearForm(Entity entity, TableField<?, Integer> yearColumn, Desk desk) {
    this.entity = entity;
    this.yearColumn = yearColumn;
    form = new RowForm(entity, FormFields.withinYear(entity), desk);
    years.year().subscribe(this::open);
  }

  RowForm form() {
    return form;
  }

  YearModel years() {
    return years;
  }

  /// Shows an owner's rows, in the chosen year or the latest recorded one.
  void show(UUID of, List<Row> recorded, int current) {
    owner = of;
    rows = recorded;
    thisYear = current;
    years.show(
        recorded.stream()
            .map(row -> row.get(yearColumn))
            .filter(Objects::nonNull)
            .toList(),
        thisYear);
    open();
  }

  /// Goes to the year of this row.
  boolean choose(UUID row) {
    Optional<Row> found = rows.stream().filter(r -> r.id().equals(row)).findFirst();
    found.map(r -> r.get(yearColumn)).ifPresent(years::choose);
    return found.isPresent();
  }

  /// Whether there is an earlier year to copy from.
  boolean mayCopy() {
    return before().isPresent();
  }

  /// Offers what the chosen year does not say yet and the year before it says.
  void offerLastYear(CopyPanel panel) {
    form.leaveAll();
    Row now = form.row();
    if (now != null) {
      before()
          .ifPresent(from -> panel.offer(
              from.get(yearColumn, 0),
              List.of(new YearCopy(
                  from, of(years.year().get()).orElse(Row.empty(entity, now.id())), now)),
              _ -> ""));
    }
  }

  private Optional<Row> before() {
    return rows.stream()
        .filter(row -> row.get(yearColumn, 0) < years.year().get())
        .max((a, b) -> Integer.compare(a.get(yearColumn, 0), b.get(yearColumn, 0)));
  }

  private Optional<Row> of(int year) {
    return rows.stream().filter(row -> row.get(yearColumn, 0) == year).findFirst();
  }

  private void open() {
    UUID whose = owner;
    if (whose != null) {
      int year = years.year().get();
      of(year).ifPresentOrElse(form::show, () -> form.showNew(Row.keyed(entity, whose, year)));
    }
  }
}
