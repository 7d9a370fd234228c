package org.liuzhun.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.log.Log;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.trust.Leaving;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.text.Trouble;

/// Ends the use of one name on two laptops, as a restored backup or a copied disk brings it about:
/// this one goes on under another, and what only it has written is written anew in that name. It is
/// written down before it begins, so that an interruption is made good at the next opening.
///
/// @param name the laptop's name when it began
/// @param former the name whose writing is left: that one, or one that the laptop had before
/// @param first the first transaction that is left
/// @param again the first that this laptop writes anew; another has written those before it anew
/// @param leaving the signed text that tells the others to let go of the old writing
record Fork(
    @JsonProperty("name") UUID name,
    @JsonProperty("former") UUID former,
    @JsonProperty("first") long first,
    @JsonProperty("again") long again,
    @JsonProperty("leaving") String leaving) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAME = "leaving";

  /// Leaves the name to the other laptop. What both have stays; nothing that was saved is lost,
  /// whenever this is interrupted.
  static void leave(Opened opened, WorkbookSettings settings, Doubles.Parting parting)
      throws IOException, Trouble {
    opened.projection().forgetBase();
    Identity identity = opened.keys().identity();
    Identity next = Identity.create(UUID.randomUUID());
    Log before = opened.log();
    SignedText leaving = parting.given().isPresent()
        ? parting.given().get().source()
        : Leaving.issue(
                identity,
                opened.space(),
                parting.name(),
                at(before, parting.name(), parting.first()),
                Objects.requireNonNull(before.reach().get(parting.name())),
                next.device(),
                OffsetDateTime.now(settings.clock()))
            .source();
    Fork fork = new Fork(
        identity.device(), parting.name(), parting.first(), parting.again(), leaving.line());
    SafeFile.write(
        opened.folder().resolve(NAME), opened.keys().seal(NAME, JSON.writeValueAsBytes(fork)));
    Map<UUID, Reach> had = new HashMap<>(Map.of(identity.device(), before.end()));
    had.put(parting.name(), at(before, parting.name(), parting.first() - 1));
    opened.becomeAnother(next, had, settings);
    if (parting.name().equals(identity.device())) {
      before.forks().cut(parting.first());
    }
    fork.finish(opened.folder(), opened.keys(), opened.log(), opened.membership());
  }

  /// Leaves the name without having written anything that another does not have as well.
  static void leave(Opened opened, WorkbookSettings settings) throws IOException, Trouble {
    opened.projection().forgetBase();
    UUID name = opened.keys().identity().device();
    Map<UUID, Reach> had = Map.of(name, opened.log().end());
    opened.becomeAnother(Identity.create(UUID.randomUUID()), had, settings);
  }

  private static Reach at(Log log, UUID name, long number) throws IOException, Trouble {
    return number == 0
        ? Reach.NONE
        : new Reach(number, log.chainAt(name, number).orElseThrow());
  }

  /// Goes on where an interruption left it.
  ///
  /// @return whether there was something to do
  static boolean resume(Path folder, Keys keys, Log log, Membership membership)
      throws IOException, Trouble {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return false;
    }
    Optional<byte[]> plain = keys.unseal(NAME, Files.readAllBytes(file));
    Fork fork = plain.isEmpty() ? null : JSON.readValue(plain.get(), Fork.class);
    if (fork == null || fork.name.equals(keys.identity().device())) {
      // It had not begun, and begins again with the next package.
      SafeFile.delete(file);
      return false;
    }
    fork.finish(folder, keys, log, membership);
    return true;
  }

  /// Nothing else was written under the new name before this, so its last number tells how much of
  /// it is done.
  private void finish(Path folder, Keys keys, Log log, Membership membership)
      throws IOException, Trouble {
    Leaving text = Leaving.read(SignedText.read(leaving));
    List<Transaction> ours = log.behind(former, again - 1);
    UnaryOperator<Dot> names = dot -> renamed(dot, text.next(), keys.identity().device());
    int done = (int) Math.min(log.last(), ours.size());
    log.append(
        ours.subList(done, ours.size()).stream().map(t -> t.renamed(names)).toList());
    membership.add(List.of(text.source()));
    if (again == first) {
      log.forks().drop(former, first);
    } else {
      log.forks().putAside(former, first);
    }
    SafeFile.delete(folder.resolve(NAME));
  }

  private Dot renamed(Dot dot, UUID other, UUID now) {
    if (!dot.device().equals(former) || dot.seq() < first) {
      return dot;
    }
    return dot.seq() < again
        ? new Dot(other, dot.seq() - first + 1)
        : new Dot(now, dot.seq() - again + 1);
  }
}
