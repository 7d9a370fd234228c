package org.liuzhun.ui.households;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.households.HouseholdFilter.Only;
import org.liuzhun.ui.parts.Term;

/// The filter of the list in words, for the list on its way out.
final class FilterWords {

  private FilterWords() {}

  static String of(HouseholdListModel model) {
    HouseholdFilter filter = model.filter();
    List<String> words = new ArrayList<>();
    for (Only kind : Only.values()) {
      if (filter.only().contains(kind)) {
        words.add(Texts.of("ui.households.only." + kind.name().toLowerCase(Locale.ROOT)));
      }
    }
    if (filter.group() != null) {
      words.add(filter.group());
    }
    if (filter.cause() != null) {
      words.add(Term.of(filter.cause()));
    }
    if (filter.helper() != null) {
      words.add(filter.helper());
    }
    if (filter.found() != null) {
      words.add(Texts.of("listing.searched", model.words()));
    }
    return String.join(Texts.of("listing.join"), words);
  }
}
