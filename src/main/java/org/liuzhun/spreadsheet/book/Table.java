package org.liuzhun.spreadsheet.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;

/// How a list stands on its sheet.
///
/// @param above the lines above the headings: name and what is said; none where another program is
/// to read the sheet
/// @param foot the line of sums at the foot
record Table(List<String> above, Optional<List<String>> foot) {

  static Table of(Listing listing, Top top) {
    if (top == Top.HEADINGS) {
      return new Table(List.of(), Optional.empty());
    }
    List<String> above = new ArrayList<>();
    above.add(listing.title());
    above.addAll(listing.said());
    return new Table(above, listing.foot(Texts.of("listing.total")));
  }
}
