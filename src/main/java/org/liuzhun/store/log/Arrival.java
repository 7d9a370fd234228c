package org.liuzhun.store.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.text.Trouble;

/// Segments that came from outside, checked against what the log has (到达的日志段).
public final class Arrival {

  /// Why segments of a laptop were left aside.
  public enum Aside {
    /// The laptop does not belong to the data set, as far as is known here.
    UNKNOWN_LAPTOP,
    /// Earlier ones are missing.
    GAP,
    /// The log has other transactions under the same numbers: two laptops write as one.
    COPIED,
    /// Two laptops wrote as one, and the one that wrote these has written them anew in its own
    /// name.
    GIVEN_UP;

    /// Whether they can be taken in another time, when what is missing has come.
    public boolean mayPass() {
      return this == UNKNOWN_LAPTOP || this == GAP;
    }
  }

  /// What was left aside of a laptop.
  ///
  /// @param device the laptop
  /// @param from the first missing or refused transaction
  /// @param to the last
  /// @param why why
  public record Left(UUID device, long from, long to, Aside why) {}

  private final Log log;
  private final Function<UUID, Optional<String>> keys;
  private final Map<UUID, Set<Reach>> given;
  private final Map<UUID, Reach> reached;
  private final List<Segment> fresh = new ArrayList<>();
  private final List<Transaction> transactions = new ArrayList<>();
  private final Map<UUID, Left> left = new HashMap<>();

  private Arrival(Log log, Function<UUID, Optional<String>> keys, Map<UUID, Set<Reach>> given)
      throws IOException, Trouble {
    this.log = log;
    this.keys = keys;
    this.given = given;
    reached = new HashMap<>(log.reach());
  }

  /// Checks segments. One that is damaged or not signed by its laptop makes all of them worthless.
  ///
  /// @param keys the signing key of each laptop that belongs, in hexadecimal
  /// @param given the writings that their laptops have given up
  /// @throws IllegalArgumentException when a segment is not sound
  static Arrival check(
      Log log,
      List<byte[]> segments,
      Function<UUID, Optional<String>> keys,
      Map<UUID, Set<Reach>> given)
      throws IOException, Trouble {
    Arrival arrival = new Arrival(log, keys, given);
    List<Segment> read = new ArrayList<>();
    for (byte[] bytes : segments) {
      Segment segment = Segment.read(bytes);
      if (!Arrays.equals(segment.bytes(), bytes)) {
        throw new IllegalArgumentException("not as it was signed");
      }
      read.add(segment);
    }
    read.sort(Comparator.comparing(Segment::device).thenComparingLong(Segment::from));
    for (Segment segment : read) {
      arrival.check(segment);
    }
    return arrival;
  }

  private void check(Segment segment) throws IOException, Trouble {
    UUID device = segment.device();
    Optional<String> key = keys.apply(device);
    if (key.isEmpty()) {
      aside(segment, Aside.UNKNOWN_LAPTOP);
      return;
    }
    Reach reach = reached.getOrDefault(device, Reach.NONE);
    if (isKnown(segment, reach)) {
      return;
    }
    Optional<List<Transaction>> sound = segment.sound();
    if (!Chain.hex(segment.key()).equals(key.get()) || sound.isEmpty()) {
      throw new IllegalArgumentException("not sound: " + segment.header());
    }
    if (isGivenUp(segment)) {
      aside(segment, Aside.GIVEN_UP);
    } else if (segment.to() <= reach.to()) {
      aside(segment, Aside.COPIED);
    } else if (segment.from() > reach.to() + 1) {
      aside(segment, Aside.GAP);
    } else if (!followsOn(segment, reach)) {
      aside(segment, Aside.COPIED);
    } else {
      fresh.add(segment);
      transactions.addAll(sound.get());
      reached.put(device, new Reach(segment.to(), segment.chain().toString()));
    }
  }

  private boolean isGivenUp(Segment segment) {
    return given.getOrDefault(segment.device(), Set.of()).stream()
        .filter(left -> segment.from() <= left.to() && left.to() <= segment.to())
        .anyMatch(left -> left.chain().equals(String.valueOf(segment.links().get(left.to()))));
  }

  /// Whether it begins where the log ends, or has all that the log has of its beginning: the
  /// log of a restored copy may end within a segment.
  private static boolean followsOn(Segment segment, Reach reach) {
    String link = segment.from() == reach.to() + 1
        ? segment.previous().toString()
        : String.valueOf(segment.links().get(reach.to()));
    return link.equals(reach.chain());
  }

  /// Whether the log has it already; nothing of it is taken, so nothing more is asked of it.
  private boolean isKnown(Segment segment, Reach reach) throws IOException, Trouble {
    return segment.to() <= reach.to()
        && log.chainAt(segment.device(), segment.to())
            .equals(Optional.of(segment.chain().toString()));
  }

  private void aside(Segment segment, Aside why) {
    Left now = new Left(segment.device(), segment.from(), segment.to(), why);
    left.merge(
        segment.device(),
        now,
        (a, b) ->
            new Left(a.device(), Math.min(a.from(), b.from()), Math.max(a.to(), b.to()), a.why()));
  }

  /// What the log does not have yet, in the order of each laptop.
  public List<Transaction> transactions() {
    return List.copyOf(transactions);
  }

  List<Segment> segments() {
    return List.copyOf(fresh);
  }

  /// What was left aside, one entry for each laptop.
  public List<Left> left() {
    return List.copyOf(left.values());
  }

  /// Whether nothing in it is new.
  public boolean isEmpty() {
    return fresh.isEmpty();
  }
}
