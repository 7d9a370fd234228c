package org.liuzhun.ui.households;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.ui.households.HouseholdFilter.Only;

/// A filter under a name (常用筛选). It is kept beside the workbook, outside its encryption, and so it
/// knows a helper by a fingerprint and not by name.
///
/// @param name what somebody called it
/// @param only the kinds of household
/// @param group the group, or empty
/// @param cause the cause's code, or empty
/// @param helper the fingerprint of the helper's name, or empty
record SavedFilter(String name, Set<Only> only, String group, String cause, String helper) {

  private static final int CELLS = 5;
  private static final int FINGERPRINT = 16;

  static SavedFilter of(String name, HouseholdFilter filter) {
    Cause cause = filter.cause();
    return new SavedFilter(
        plain(name),
        Set.copyOf(filter.only()),
        filter.group() == null ? "" : plain(filter.group()),
        cause == null ? "" : cause.name(),
        fingerprint(filter.helper()));
  }

  /// The filter itself; what the search found stays.
  ///
  /// @param helpers the helpers that there are
  HouseholdFilter filter(HouseholdFilter now, Collection<String> helpers) {
    return new HouseholdFilter(
        only,
        group.isEmpty() ? null : group,
        Stream.of(Cause.values())
            .filter(one -> one.name().equals(cause))
            .findFirst()
            .orElse(null),
        helpers.stream()
            .filter(one -> fingerprint(one).equals(helper))
            .findFirst()
            .orElse(null),
        now.found());
  }

  String line() {
    return String.join(
        "\t",
        name,
        only.stream().map(Only::name).sorted().collect(Collectors.joining(",")),
        group,
        cause,
        helper);
  }

  /// The filter of a line; empty when nobody understands it.
  static Optional<SavedFilter> parse(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != CELLS || cells.getFirst().isBlank()) {
      return Optional.empty();
    }
    Set<Only> only = Stream.of(Only.values())
        .filter(kind -> List.of(cells.get(1).split(",")).contains(kind.name()))
        .collect(Collectors.toUnmodifiableSet());
    return Optional.of(
        new SavedFilter(cells.getFirst(), only, cells.get(2), cells.get(3), cells.get(4)));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String fingerprint(@Nullable String helper) {
    if (helper == null) {
      return "";
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(helper.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
