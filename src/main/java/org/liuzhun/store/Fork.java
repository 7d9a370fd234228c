package org.liuzhun.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.log.Log;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.trust.Leaving;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.text.Trouble;

/// Ends the use of one identity on two laptops, as a restored backup or a copied disk brings it
/// about: this one goes on under another, and what only it has written is written anew in that
/// name. It is written down before it begins, so that an interruption is made good at the next
/// opening.
///
/// @param former the name that is left
/// @param first the first transaction that is written anew
/// @param leaving the signed text that tells the others to let go of the old writing
record Fork(
    @JsonProperty("former") UUID former,
    @JsonProperty("first") long first,
    @JsonProperty("leaving") String leaving) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAME = "leaving";

  /// Leaves the identity to the other laptop. What both have stays; nothing that was saved is lost,
  /// whenever this is interrupted.
  ///
  /// @param ours what this laptop alone has written in that name
  static void leave(Opened opened, WorkbookSettings settings, List<Transaction> ours)
      throws IOException, Trouble {
    opened.projection().forgetBase();
    if (ours.isEmpty()) {
      opened.becomeAnother(settings);
      return;
    }
    UUID former = opened.keys().identity().device();
    long first = ours.getFirst().dot().seq();
    Reach left = new Reach(first, opened.log().chainAt(former, first).orElseThrow());
    SignedText leaving = Leaving.issue(
            opened.keys().identity(), opened.space(), left, OffsetDateTime.now(settings.clock()))
        .source();
    Fork fork = new Fork(former, first, leaving.line());
    SafeFile.write(
        opened.folder().resolve(NAME), opened.keys().seal(NAME, JSON.writeValueAsBytes(fork)));
    Log before = opened.log();
    opened.becomeAnother(settings);
    before.forks().cut(first);
    fork.finish(opened.folder(), opened.keys(), opened.log(), opened.membership());
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
    if (fork == null || fork.former.equals(keys.identity().device())) {
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
    List<Transaction> ours = log.behind(former, first - 1);
    UUID now = keys.identity().device();
    UnaryOperator<Dot> names = dot -> dot.device().equals(former) && dot.seq() >= first
        ? new Dot(now, dot.seq() - first + 1)
        : dot;
    int done = (int) Math.min(log.last(), ours.size());
    log.append(
        ours.subList(done, ours.size()).stream().map(t -> t.renamed(names)).toList());
    membership.add(List.of(SignedText.read(leaving)));
    log.forks().drop(former, first);
    SafeFile.delete(folder.resolve(NAME));
  }
}
