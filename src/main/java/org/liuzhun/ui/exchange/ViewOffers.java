package org.liuzhun.ui.exchange;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.liuzhun.exchange.view.ViewPlan;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.GroupOrder;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.OwnLayout;
import org.liuzhun.spreadsheet.OwnLayouts;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.HouseholdChoices;

/// What a view can be made of (选送范围): all households, those of a group, single ones; single
/// fields, or those of a layout that the village made for itself.
final class ViewOffers {

  private ViewOffers() {}

  /// All households, those of each group, then each by itself. What was closed, because people left
  /// or died, is meant only where it is chosen by itself.
  static List<Choice<Set<UUID>>> households(VillageFile village) {
    List<Choice<Set<UUID>>> offers = new ArrayList<>();
    Set<UUID> everybody = open(village, _ -> true);
    offers.add(Choice.of(everybody, "", Texts.of("ui.view.everybody", everybody.size())));
    for (String group : GroupOrder.groups(village)) {
      Set<UUID> living = open(village, row -> group.equals(row.get(HOUSEHOLD.VILLAGE_GROUP)));
      offers.add(Choice.of(living, "", Texts.of("ui.view.group", group, living.size())));
    }
    for (Choice<UUID> one : HouseholdChoices.of(village.dossiers(), Dossier::called)) {
      offers.add(new Choice<>(Set.of(one.value()), one.code(), one.text(), one.initials()));
    }
    return offers;
  }

  private static Set<UUID> open(VillageFile village, Predicate<Row> which) {
    return village.dossiers().stream()
        .map(Dossier::household)
        .filter(row -> row.get(HOUSEHOLD.CLOSED_ON) == null && which.test(row))
        .map(Row::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The fields that can stand in a view, each by itself.
  static List<Choice<List<Field<?>>>> fields() {
    List<Choice<List<Field<?>>>> offers = new ArrayList<>();
    for (Field<?> field : ViewPlan.offered()) {
      offers.add(Choice.of(List.of(field), "", words(field)));
    }
    return offers;
  }

  private static String words(Field<?> field) {
    return Catalogue.entityOf(field).label(Texts.language())
        + " › "
        + field.label(Texts.language());
  }

  /// The village's own layouts, as far as their columns are fields that can stand in a view.
  static List<Choice<List<Field<?>>>> layouts(Path workbook) throws Trouble {
    List<Choice<List<Field<?>>>> offers = new ArrayList<>();
    for (OwnLayout layout : OwnLayouts.read(workbook)) {
      List<Field<?>> fields = layout.columns().stream()
          .<Field<?>>flatMap(column -> Catalogue.field(column.source()).stream())
          .filter(ViewPlan::may)
          .toList();
      if (!fields.isEmpty()) {
        offers.add(Choice.of(fields, "", Texts.of("ui.view.layout", layout.name(), fields.size())));
      }
    }
    return offers;
  }
}
