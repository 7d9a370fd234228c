package org.liuzhun.registry.code;

import java.util.List;
import java.util.Locale;

/// One value of an official code table (代码表). The enum constants carry the name that the
/// program uses; the code, the official term, the English term and the accepted spellings
/// stand in `codes.tsv`.
public interface Code {

  /// The name of the constant.
  String name();

  /// The code as the official table numbers it; this is what is stored and exchanged.
  default String code() {
    return CodeTable.line(this).code();
  }

  /// The official Chinese term.
  default String term() {
    return CodeTable.line(this).term();
  }

  /// The English term.
  default String english() {
    return CodeTable.line(this).english();
  }

  /// Other spellings that people and spreadsheets use for the same value.
  default List<String> spellings() {
    return CodeTable.line(this).spellings();
  }

  /// The term in Chinese or English.
  default String label(Locale language) {
    return language.getLanguage().equals("zh") ? term() : english();
  }
}
