package org.liuzhun.registry.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.registry.code.DisabilityCategory;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.writing.Hygiene;

/// A 残疾人证 number: the holder's eighteen characters, category and level; a reissue adds a letter and
/// a digit.
///
/// @param holder the first eighteen characters, not checked
/// @param category the category of disability
/// @param level the level of disability
/// @param reissue the two characters of a reissue, else empty
public record DisabilityCertificate(
    String holder, DisabilityCategory category, DisabilityLevel level, String reissue) {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{17}[\\dX])([1-7])([1-4])([A-Z]\\d)?");

  /// Splits a number of 20 or 22 characters; empty when it is none.
  public static Optional<DisabilityCertificate> of(String written) {
    Matcher m = WRITTEN.matcher(Hygiene.clean(written).replace(" ", "").toUpperCase(Locale.ROOT));
    if (!m.matches()) {
      return Optional.empty();
    }
    return Optional.of(new DisabilityCertificate(
        m.group(1),
        CodeTable.of(DisabilityCategory.class).byCode(m.group(2)).orElseThrow(),
        CodeTable.of(DisabilityLevel.class).byCode(m.group(3)).orElseThrow(),
        m.group(4) == null ? "" : m.group(4)));
  }
}
