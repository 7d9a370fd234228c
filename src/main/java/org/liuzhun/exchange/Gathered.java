package org.liuzhun.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuzhun.store.Attachments;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.log.SealedSegment;
import org.liuzhun.store.trust.Statement;

/// The photographs that go into a package (随包照片).
///
/// @param workbook the sender's
/// @param recipients whom the package is for
record Gathered(Workbook workbook, Collection<UUID> recipients) {

  private static final Pattern NAMED = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");

  /// Their SHA-256: those that the register names still and that are here.
  ///
  /// @param segments what goes with them
  /// @param full whether everything goes
  List<String> photographs(List<SealedSegment> segments, Outbox.Pictures pictures, boolean full) {
    if (pictures == Outbox.Pictures.WITHOUT) {
      return List.of();
    }
    Attachments here = workbook.attachments();
    Set<String> wanted = wanted();
    if (pictures == Outbox.Pictures.WITH && !full) {
      segments.forEach(segment -> wanted.addAll(named(segment)));
    }
    return workbook.sharing().photographs().named().stream()
        .filter(name -> (full && pictures == Outbox.Pictures.WITH) || wanted.contains(name))
        .filter(here::has)
        .toList();
  }

  /// What the recipients said they miss.
  private Set<String> wanted() {
    Set<String> wanted = new TreeSet<>();
    for (UUID recipient : recipients) {
      workbook.sharing().trust().said(recipient).map(Statement::wants).ifPresent(wanted::addAll);
    }
    return wanted;
  }

  private static Set<String> named(SealedSegment segment) {
    Set<String> named = new TreeSet<>();
    Matcher matcher = NAMED.matcher(new String(segment.bytes(), StandardCharsets.UTF_8));
    while (matcher.find()) {
      named.add(matcher.group(1));
    }
    return named;
  }
}
