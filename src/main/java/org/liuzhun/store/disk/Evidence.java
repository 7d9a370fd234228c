package org.liuzhun.store.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The folder `damaged` (损坏件): files that the disk destroyed, as they were found, for somebody who
/// can read more out of them; and which of these findings a person has taken note of.
public final class Evidence {

  /// How the names of files begin whose contents another laptop has.
  public static final String AWAITED = "awaited-";

  /// How the names of files begin whose contents their laptop has written anew.
  public static final String LEFT = "left-";

  private static final String SEEN = "seen";
  private static final String GONE = "gone";

  private final Path folder;

  /// The evidence in a workbook's folder.
  public Evidence(Path workbook) {
    folder = workbook.resolve("damaged");
  }

  /// Keeps a copy of the file; when this returns, it is on the disk.
  ///
  /// @return the copy's name
  public String keep(Path file) throws IOException {
    return keep(file, file.getFileName().toString());
  }

  /// Keeps a copy of the file under a name, or one that begins so when there is such a copy.
  ///
  /// @return the copy's name
  public String keep(Path file, String wanted) throws IOException {
    SafeFile.folder(folder);
    String name = wanted;
    for (int copy = 2; Files.exists(folder.resolve(name)); copy++) {
      name = wanted + "." + copy;
    }
    SafeFile.write(folder.resolve(name), Files.readAllBytes(file));
    return name;
  }

  /// The names of all copies.
  public List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(SEEN) && !name.equals(GONE))
          .sorted()
          .toList();
    }
  }

  /// The findings that a person has taken note of.
  public Set<String> seen() throws IOException {
    return lines(SEEN);
  }

  /// A person takes note of findings.
  public void see(Collection<String> findings) throws IOException {
    add(SEEN, findings);
  }

  /// What is gone without a file that would show it.
  public Set<String> gone() throws IOException {
    return lines(GONE);
  }

  /// Remembers that something is gone without a file that would show it.
  public void miss(String finding) throws IOException {
    add(GONE, Set.of(finding));
  }

  private Set<String> lines(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
  }

  private void add(String name, Collection<String> findings) throws IOException {
    Set<String> all = new TreeSet<>(lines(name));
    all.addAll(findings);
    SafeFile.folder(folder);
    byte[] lines = String.join("\n", all).getBytes(StandardCharsets.UTF_8);
    SafeFile.write(folder.resolve(name), lines);
  }

  /// Removes the copies, because they hold what was erased since.
  public void forget() throws IOException {
    for (String name : names()) {
      SafeFile.delete(folder.resolve(name));
    }
  }
}
