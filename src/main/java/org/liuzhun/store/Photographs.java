package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// The photographs that the register names (照片清单), whether they are here or not: rows arrive before
/// their pictures when a package was made without them.
///
/// @param village the register
/// @param attachments what is here
public record Photographs(VillageFile village, Attachments attachments) {

  /// The SHA-256 of all that are named.
  public Set<String> named() {
    Set<String> named = new TreeSet<>();
    village.all(Catalogue.DOCUMENT).forEach(row -> {
      String hash = row.get(DOCUMENT.SHA256);
      if (hash != null) {
        named.add(hash);
      }
    });
    return named;
  }

  /// Those that are named and not here.
  public Set<String> missing() {
    Set<String> missing = named();
    missing.removeIf(attachments::has);
    return missing;
  }

  /// How it will be when these changes have come.
  public Photographs after(Collection<RowChange> changes) {
    return new Photographs(village.with(changes), attachments);
  }
}
