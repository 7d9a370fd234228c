package org.liuzhun.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// The parts of one sending (同一次送出的各份) that lie in one folder, whatever they are called.
///
/// @param of how many there are in all
/// @param here those that are there, by their number
/// @param damaged files that cannot be read and may be one of them
record Parts(int of, SortedMap<Integer, Path> here, List<Path> damaged) {

  private static final int NAMED = 20;

  /// Looks beside a part for the others. What they hold is checked when it is taken in.
  ///
  /// @param one what the part says
  static Parts beside(Path file, Manifest one, Identity identity) {
    Parts parts = new Parts(one.parts(), new TreeMap<>(), new ArrayList<>());
    if (one.parts() > 1) {
      Path folder = file.getParent();
      RememberedFolder.all(folder == null ? Path.of("") : folder)
          .forEach(other -> parts.look(other, one, identity));
    }
    parts.here.put(one.part(), file);
    return parts;
  }

  /// The files with the other parts that lie beside them, those of one sending in order.
  static List<Path> together(List<Path> files, Identity identity) {
    Set<Path> all = new LinkedHashSet<>();
    for (Path file : files) {
      if (!all.contains(file)) {
        all.addAll(inOrder(file, identity));
        all.add(file);
      }
    }
    return List.copyOf(all);
  }

  private static Collection<Path> inOrder(Path file, Identity identity) {
    try {
      return beside(file, manifest(file, identity), identity).here.values();
    } catch (Trouble closed) {
      // It is named when it is taken in by itself.
      return List.of(file);
    }
  }

  private void look(Path file, Manifest one, Identity identity) {
    try {
      Manifest manifest = manifest(file, identity);
      if (one.isOfTheSameSending(manifest)) {
        // Of two under one number the shorter one may be cut off.
        here.merge(manifest.part(), file, Parts::longer);
      }
    } catch (Trouble closed) {
      if (closed.key().equals("trouble.exchange.damaged")) {
        damaged.add(file);
      }
    }
  }

  /// What a package says, before all of it is checked.
  ///
  /// @throws Trouble when it cannot be read here
  static Manifest manifest(Path file, Identity identity) throws Trouble {
    return AgeFile.decrypt(
        file,
        identity,
        plain -> Manifest.read(new String(Archive.manifest(plain), StandardCharsets.UTF_8)));
  }

  /// All parts, in order.
  ///
  /// @throws Trouble `trouble.exchange.parts`
  List<Path> all() throws Trouble {
    if (here.size() < of) {
      String doubtful = damaged.isEmpty() ? "" : Texts.of("exchange.damaged", names(damaged));
      throw new Trouble("trouble.exchange.parts", of, numbers(here), missing(), doubtful);
    }
    return List.copyOf(here.values());
  }

  private static Path longer(Path one, Path other) {
    return one.toFile().length() < other.toFile().length() ? other : one;
  }

  private static String names(List<Path> files) {
    return files.stream()
        .limit(NAMED)
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining(", "));
  }

  private String missing() {
    return IntStream.rangeClosed(1, of)
        .filter(part -> !here.containsKey(part))
        .limit(NAMED)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", "));
  }

  private static String numbers(SortedMap<Integer, Path> here) {
    return here.entrySet().stream()
        .limit(NAMED)
        .map(part -> part.getKey() + " (" + part.getValue().getFileName() + ")")
        .collect(Collectors.joining(", "));
  }
}
