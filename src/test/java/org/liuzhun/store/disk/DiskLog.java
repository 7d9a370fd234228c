package org.liuzhun.store.disk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a program asked of a disk, in order. Files and folders are known by numbers, because names
/// come and go; the root folder is number 0.
public final class DiskLog {

  /// One thing that was asked.
  sealed interface Asked {}

  /// Bytes were written into a file.
  record Bytes(long file, long at, byte[] bytes) implements Asked {}

  /// A file was cut to a length.
  record Cut(long file, long length) implements Asked {}

  /// Names were given or taken, all at once: a rename takes one and gives another.
  record Names(List<Name> names) implements Asked {}

  /// A name in a folder and what it stands for from now on; nothing when it was taken away.
  record Name(long folder, String name, Optional<Node> node) {}

  /// A file or folder.
  record Node(long number, boolean isFolder) {}

  /// What was written into a file, or into a folder's names, was forced to the disk.
  record Forced(long number) implements Asked {}

  private final List<Asked> asked = new ArrayList<>();
  private final List<Promise> promises = new ArrayList<>();

  /// What the program promised when so much had been asked of the disk.
  public record Promise(int at, Map<String, Object> said) {}

  synchronized void add(Asked what) {
    asked.add(what);
  }

  /// The program says now that this is saved.
  public synchronized void promise(Map<String, Object> said) {
    promises.add(new Promise(asked.size(), said));
  }

  /// How much was asked.
  public synchronized int length() {
    return asked.size();
  }

  /// The last promise that was given before the current failed; empty when there was none.
  public synchronized Optional<Promise> promised(int at) {
    return promises.stream().filter(promise -> promise.at() <= at).reduce((_, later) -> later);
  }

  /// The places right before something was forced, where most is at stake.
  public synchronized List<Integer> forces() {
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < asked.size(); at++) {
      if (asked.get(at) instanceof Forced) {
        places.add(at);
      }
    }
    return places;
  }

  synchronized List<Asked> until(int at) {
    return List.copyOf(asked.subList(0, at));
  }
}
