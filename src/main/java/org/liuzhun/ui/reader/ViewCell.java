package org.liuzhun.ui.reader;

import java.util.Locale;
import java.util.UUID;
import org.liuzhun.exchange.view.Answer.Proposed;
import org.liuzhun.exchange.view.View;
import org.liuzhun.text.Texts;

/// A cell of a view (选送件的一格).
///
/// @param line the line
/// @param column its column
/// @param at the column's place in the line
record ViewCell(View.Line line, View.Column column, int at) {

  UUID row() {
    return line.row();
  }

  String field() {
    return column.key();
  }

  /// Whose it is and what.
  String words() {
    return whose(line) + " › " + column.label(Texts.language());
  }

  /// What stands there.
  String shown() {
    return shown(Texts.language());
  }

  private String shown(Locale language) {
    return column.words(line.cells().get(at), language);
  }

  boolean isOf(Proposed proposed) {
    return proposed.row().equals(row()) && proposed.field().equals(field());
  }

  /// Number and name of whom a line belongs to.
  static String whose(View.Line line) {
    return (line.number() + " " + line.name() + " " + line.person()).strip();
  }
}
